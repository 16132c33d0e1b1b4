import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, eventChannel } from './channels.ts';
import type { Answer, Crossing, ProgramEvent } from './contract.ts';

/** All that the page gets of Electron. A page that isn't ours is never loaded in a window with this. */
const crossing: Crossing = {
  call: (name, sends) => ipcRenderer.invoke(callChannel, name, sends),
  listen: (listener) => {
    const hear = (_event: unknown, told: ProgramEvent) => listener(told);
    ipcRenderer.on(eventChannel, hear);
    return () => ipcRenderer.off(eventChannel, hear);
  },
  openDroppedFile: async (file): Promise<Answer<'open-project'>> => {
    const path = webUtils.getPathForFile(file);
    if (path !== '') return await ipcRenderer.invoke(callChannel, 'open-project', { path });
    const failure = { code: 'file-not-found', values: { path: file.name } } as const;
    return { kind: 'failed', failure };
  },
  readReturn: async (file, sends): Promise<Answer<'read-return'>> => {
    const returned = webUtils.getPathForFile(file);
    if (returned !== '')
      return await ipcRenderer.invoke(callChannel, 'read-return', { ...sends, returned });
    const failure = { code: 'file-not-found', values: { path: file.name } } as const;
    return { kind: 'failed', failure };
  },
  addAttachment: async (file, sends): Promise<Answer<'add-attachment'>> => {
    const path = webUtils.getPathForFile(file);
    if (path !== '')
      return await ipcRenderer.invoke(callChannel, 'add-attachment', { ...sends, path });
    const failure = { code: 'file-not-found', values: { path: file.name } } as const;
    return { kind: 'failed', failure };
  },
};

contextBridge.exposeInMainWorld('planverk', crossing);
