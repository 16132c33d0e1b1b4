import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, crashReporter, powerMonitor, session } from 'electron';
import { isCommandLine, run } from '../../cli/run.ts';
import { reportBug, reportBugsTo } from '../../failure-of.ts';
import { Office } from '../../office.ts';
import { realSurroundings } from '../../surroundings.ts';
import { programVersion } from '../program-version.ts';
import { answerCalls } from './call-channel.ts';
import { confineNavigation, confineSession } from './confinement.ts';
import { watchForCrashes } from './crashes.ts';
import { clearOpenedCopies, openedFolderIn } from './open-copy.ts';
import { productPage } from './page-address.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { findNamedFile, Program } from './program.ts';
import { logBug, openLog, startDetail } from './program-log.ts';
import { setUpSpelling } from './spelling.ts';
import { startUtilityProcess } from './start-utility-process.ts';
import { WindowMemory } from './window-memory.ts';
import { languageOf, wordingIn } from './wording.ts';

/** The product: Electron's side of it. Everything that isn't a window, a menu or a dialog is elsewhere. */
const built = fileURLToPath(new URL('..', import.meta.url));
const developmentPage = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const page = developmentPage ?? productPage;
const resources = join(app.getAppPath(), 'resources');
const ownWords = (all: readonly string[]) => all.slice(app.isPackaged ? 1 : 2);
const words = ownWords(process.argv);
const commandLine = { startIsolated: startUtilityProcess, programFolder: app.getAppPath() };

/** As electron-builder names the program, so that Windows keeps its recent files together. */
const programId = 'no.planverk.app';

function start(): void {
  app.enableSandbox();
  app.setAppUserModelId(programId);
  // Dumps stay on this machine.
  crashReporter.start({ uploadToServer: false });
  registerPageScheme();
  confineNavigation(page);
  // macOS names files by an event, which may come before the program is ready.
  const named: (string | undefined)[] = [];
  let open = (path: string | undefined) => void named.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, all, folder) => open(findNamedFile(ownWords(all), folder)));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const log = openLog(app.getPath('logs'));
  log.write('started', startDetail(process));
  reportBugsTo((bug) => void logBug(log, bug));
  let wording = () => wordingIn(languageOf(app.getLocale()));
  watchForCrashes({ log, wording: () => wording() });
  void app.whenReady().then(async () => {
    app.setAboutPanelOptions({ applicationName: 'Planverk', applicationVersion: programVersion });
    confineSession(session.defaultSession, page);
    setUpSpelling(session.defaultSession, process.platform);
    servePage(join(built, 'renderer'));
    const surroundings = realSurroundings(startUtilityProcess, resources);
    const office = await Office.start(surroundings);
    const systemLanguage = languageOf(app.getLocale());
    wording = () => wordingIn(office.settings.language ?? systemLanguage);
    const openedFolder = openedFolderIn(surroundings.home);
    await clearOpenedCopies(openedFolder);
    const program = new Program({
      page,
      preload: join(built, 'preload', 'preload.cjs'),
      office,
      memory: await WindowMemory.open(surroundings.home),
      log,
      wording,
      resources,
      openedFolder,
      systemLanguage,
    });
    answerCalls(page, (contentsId) => program.findCalls(contentsId), reportBug);
    app.on('activate', () => void program.open(undefined));
    app.on('before-quit', (event) => {
      if (program.hasLeft) return;
      event.preventDefault();
      void program.leave();
    });
    powerMonitor.on('suspend', () => void program.publishAll());
    powerMonitor.on('shutdown', () => void program.publishAll());
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
