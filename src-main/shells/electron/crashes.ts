import { app, BrowserWindow, clipboard, dialog, type WebContents } from 'electron';
import { logBug, type ProgramLog } from './program-log.ts';
import type { Wording } from './wording.ts';

interface CrashWatch {
  readonly log: ProgramLog;
  readonly wording: () => Wording;
}

type Heading = 'menu:program-failed' | 'menu:page-failed' | 'menu:process-failed';
type Answer = 'menu:go-on' | 'menu:start-again' | 'menu:show-again';

/** Chromium's own parts, which it starts again by itself, end like this where nothing is wrong. */
const usualEnds: readonly string[] = ['clean-exit', 'killed', 'memory-eviction'];

/** What stops unasked is logged, and told with what is safe and a detail that can be copied. */
export function watchForCrashes({ log, wording }: CrashWatch): void {
  let isTelling = false;
  /** One at a time: what stops often would bury the user in dialogs. All is in the log. */
  const tell = async (heading: Heading, detail: string, answers: readonly Answer[]) => {
    if (isTelling) return undefined;
    isTelling = true;
    try {
      await app.whenReady();
      return await askUntilAnswered(heading, detail, answers, wording());
    } finally {
      isTelling = false;
    }
  };
  const tellOfBug = async (bug: unknown) => {
    const answer = await tell('menu:program-failed', logBug(log, bug), [
      'menu:go-on',
      'menu:start-again',
    ]);
    if (answer === 'menu:start-again') app.relaunch();
    // Without a window nobody could go on.
    const isOver = answer !== undefined && BrowserWindow.getAllWindows().length === 0;
    if (answer === 'menu:start-again' || isOver) app.exit(1);
  };
  process.on('uncaughtException', (bug) => void tellOfBug(bug));
  process.on('unhandledRejection', (bug) => void tellOfBug(bug));
  app.on('render-process-gone', async (_event, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const detail = `${reason} ${exitCode}`;
    log.write('page-gone', detail);
    const answer = await tell('menu:page-failed', `page-gone ${detail}`, ['menu:show-again']);
    if (answer && !contents.isDestroyed()) contents.reload();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    const detail = `${type} ${reason} ${exitCode}`;
    if (!usualEnds.includes(reason)) log.write('process-gone', detail);
    // Work of ours that ends in a process of its own is told where it was asked for.
    if (usualEnds.includes(reason) || type === 'Utility') return;
    void tell('menu:process-failed', `process-gone ${detail}`, ['menu:go-on']);
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('unresponsive', () => {
      log.write('page-hangs', '');
      void offerToShowAgain(contents, wording());
    });
  });
}

async function askUntilAnswered<Given extends Answer>(
  heading: Heading,
  detail: string,
  answers: readonly Given[],
  wording: Wording,
): Promise<Given | undefined> {
  const { translate } = wording;
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: translate(heading),
    detail: `${translate('menu:safe-detail')}\n\n${detail}`,
    buttons: [...answers.map((answer) => translate(answer)), translate('menu:copy-detail')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response < answers.length) return answers[response];
  clipboard.writeText(detail);
  return await askUntilAnswered(heading, detail, answers, wording);
}

async function offerToShowAgain(contents: WebContents, { translate }: Wording): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: translate('menu:page-hangs'),
    detail: translate('menu:page-hangs-detail'),
    buttons: [translate('menu:wait'), translate('menu:show-again')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response !== 1 || contents.isDestroyed()) return;
  contents.forcefullyCrashRenderer();
  contents.reload();
}
