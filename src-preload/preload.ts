import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from './channels.ts';
import type { Crossing, ProgramEvent } from './contract.ts';

const crossing: Crossing = {
  call: (name, sends) => ipcRenderer.invoke(callChannel, name, sends),
  listen: (listener) => {
    const hear = (_event: unknown, told: ProgramEvent) => listener(told);
    ipcRenderer.on(eventChannel, hear);
    return () => ipcRenderer.off(eventChannel, hear);
  },
};

contextBridge.exposeInMainWorld('planverk', crossing);
