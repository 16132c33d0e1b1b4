import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { isCommandLine, run } from '../../cli/run.ts';
import { reportBug } from '../../failure-of.ts';
import { Office } from '../../office.ts';
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
const resources = join(app.getAppPath(), 'resources');
const ownWords = (all: readonly string[]) => all.slice(app.isPackaged ? 1 : 2);
const words = ownWords(process.argv);
const commandLine = { startIsolated: startUtilityProcess, programFolder: app.getAppPath() };

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
  app.on('second-instance', (_event, all, folder) => {
    open(findNamedFile(ownWords(all), folder));
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(async () => {
    const wording = wordingFor(app.getLocale());
    confineSession(session.defaultSession, page);
    servePage(join(built, 'renderer'));
    const office = await Office.start(realSurroundings(startUtilityProcess));
    const program = new Program(
      { page, preload: join(built, 'preload', 'preload.cjs'), wording },
      office,
      resources,
    );
    answerCalls(page, (contentsId) => program.findCalls(contentsId), reportBug);
    setProgramMenu(wording, () => void program.choose());
    open = (path) => void program.open(path);
    const fromCommandLine = findNamedFile(words, process.cwd());
    if (named.length === 0) named.push(fromCommandLine);
    for (const path of named) open(path);
  });
}

/** The program as the command line: no window, and beside whatever windows are open. */
async function runCommand(): Promise<void> {
  // Only then can a utility process be started.
  await app.whenReady();
  const exitCode = await run(words, commandLine).catch((bug: unknown) => {
    reportBug(bug);
    return 1;
  });
  // What was written last must be out before the program is gone.
  process.stdout.write('', () => app.exit(exitCode));
}

if (isCommandLine(words, commandLine)) void runCommand();
else if (app.requestSingleInstanceLock()) start();
else app.quit();
