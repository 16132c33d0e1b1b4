// Runs the built program (argument 1) without Electron's binary: gives it the little of the module
// 'electron' that a command line needs, with the program's folder (argument 2), and the words that follow.
import { registerHooks } from 'node:module';

const [, , entry, folder, ...words] = process.argv;
globalThis.programFolder = folder;
const electron = `
  export const app = {
    isPackaged: false,
    getAppPath: () => globalThis.programFolder,
    whenReady: async () => undefined,
    exit: (code) => process.exit(code),
  };
  const nothing = {};
  export { nothing as BrowserWindow, nothing as clipboard, nothing as crashReporter };
  export { nothing as dialog, nothing as ipcMain, nothing as Menu, nothing as nativeTheme };
  export { nothing as powerMonitor, nothing as protocol, nothing as screen, nothing as session };
  export { nothing as shell, nothing as utilityProcess };
`;
const url = `data:text/javascript,${encodeURIComponent(electron)}`;
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url, shortCircuit: true } : next(name, context),
});
process.argv = ['electron', folder, ...words];
await import(entry);
