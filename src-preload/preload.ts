import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, eventChannel } from './channels.ts';
import type { Crossing, ProgramEvent } from './contract.ts';

/** All that the page gets of Electron. A page that isn't ours is never loaded in a window with this. */
const crossing: Crossing = {
  call: (name, sends) => ipcRenderer.invoke(callChannel, name, sends),
  listen: (listener) => {
    const hear = (_event: unknown, told: ProgramEvent) => listener(told);
    ipcRenderer.on(eventChannel, hear);
    return () => ipcRenderer.off(eventChannel, hear);
  },
  openDroppedFile: (file) =>
    ipcRenderer.invoke(callChannel, 'open-project', { path: webUtils.getPathForFile(file) }),
};

contextBridge.exposeInMainWorld('planverk', crossing);
