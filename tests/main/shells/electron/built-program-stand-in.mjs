// Runs the built program (argument 1) without Electron's binary: gives it the little of the module
// 'electron' that a command line needs, with the program's folder (argument 2), and the words that follow.
// Without words the program is never ready, so that it starts and no window is asked for.
import { registerHooks } from 'node:module';

const [, , entry, folder, ...words] = process.argv;
globalThis.programFolder = folder;
globalThis.isCommand = words.length > 0;
const electron = `
  const nothing = {};
  const ignore = () => undefined;
  export const app = {
    isPackaged: false,
    getAppPath: () => globalThis.programFolder,
    getPath: (name) => process.env.PLANVERK_HOME + '/' + name,
    getLocale: () => 'nb',
    whenReady: () => (globalThis.isCommand ? Promise.resolve() : new Promise(ignore)),
    exit: (code) => process.exit(code),
    requestSingleInstanceLock: () => true,
    enableSandbox: ignore,
    setAppUserModelId: ignore,
    on: ignore,
  };
  export const crashReporter = { start: ignore };
  export const protocol = { registerSchemesAsPrivileged: ignore };
  export { nothing as BrowserWindow, nothing as clipboard };
  export { nothing as dialog, nothing as ipcMain, nothing as Menu, nothing as nativeTheme };
  export { nothing as powerMonitor, nothing as screen, nothing as session };
  export { nothing as shell, nothing as utilityProcess };
`;
const url = `data:text/javascript,${encodeURIComponent(electron)}`;
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url, shortCircuit: true } : next(name, context),
});
process.argv = ['electron', folder, ...words];
await import(entry);
