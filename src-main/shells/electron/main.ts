import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { reportBug } from '../../failure-of.ts';
import { realSurroundings } from '../../surroundings.ts';
import { answerCalls } from './call-channel.ts';
import { confineNavigation, confineSession } from './confinement.ts';
import { productPage } from './page-address.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { findNamedFile, Program } from './program.ts';
import { setProgramMenu } from './program-menu.ts';
import { startUtilityProcess } from './start-utility-process.ts';
import { wordingFor } from './wording.ts';

/** The product: Electron's side of it. Everything that isn't a window, a menu or a dialog is elsewhere. */
const built = fileURLToPath(new URL('..', import.meta.url));
const developmentPage = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const page = developmentPage ?? productPage;

function start(): void {
  app.enableSandbox();
  registerPageScheme();
  confineNavigation();
  // macOS names files by an event, which may come before the program is ready.
  const named: (string | undefined)[] = [];
  let open = (path: string | undefined) => void named.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, words, folder) => {
    open(findNamedFile(words, folder, app.isPackaged));
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    const wording = wordingFor(app.getLocale());
    confineSession(session.defaultSession, page);
    servePage(join(built, 'renderer'));
    const program = new Program(
      {
        surroundings: realSurroundings(startUtilityProcess),
        page,
        preload: join(built, 'preload', 'preload.cjs'),
        wording,
      },
      join(app.getAppPath(), 'resources'),
    );
    answerCalls(page, (contentsId) => program.findCalls(contentsId), reportBug);
    setProgramMenu(wording, () => void program.choose());
    open = (path) => void program.open(path);
    const fromCommandLine = findNamedFile(process.argv, process.cwd(), app.isPackaged);
    if (named.length === 0) named.push(fromCommandLine);
    for (const path of named) open(path);
  });
}

if (app.requestSingleInstanceLock()) start();
else app.quit();
