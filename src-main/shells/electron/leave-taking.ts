import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { SavedFile } from '../../../src-preload/contract.ts';
import type { Office } from '../../office.ts';
import type { ProjectDesk } from '../../project-desk.ts';
import { type Wording, wordsFor } from './wording.ts';

/** Whom a project is taken leave of before. */
export interface LeaveTaker {
  readonly office: Office;
  readonly wording: Wording;
  /** The window that asks; none where the last one is gone. */
  readonly window: BrowserWindow | undefined;
  readonly saveCopy: (desk: ProjectDesk) => Promise<SavedFile>;
}

/**
 * Publishes a project and lets go of it, having asked about work under way and about what can't be
 * published. Gives whether the user agreed; otherwise all stays as it is.
 */
export async function takeLeave(desk: ProjectDesk, taker: LeaveTaker): Promise<boolean> {
  if (isWorking(desk) && !(await mayStopWork(taker))) return false;
  if (!(await isPublishedOrLeft(desk, taker))) return false;
  // What is unpublished here, the user has said may wait in the working copy.
  await taker.office.close(desk.project, { publish: false });
  return true;
}

const isWorking = ({ documents }: ProjectDesk): boolean =>
  documents.list().some(({ state }) => state === 'running');

async function mayStopWork({ window, wording: { translate } }: LeaveTaker): Promise<boolean> {
  const answer = await ask(window, {
    type: 'question',
    message: translate('menu:work-under-way'),
    detail: translate('menu:work-under-way-detail'),
    buttons: [translate('menu:close-and-stop'), translate('menu:cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
}

async function isPublishedOrLeft(desk: ProjectDesk, taker: LeaveTaker): Promise<boolean> {
  try {
    // The window is still there: somebody may write in it while the file is being written.
    while (desk.status.unpublishedCount > 0) await desk.publish();
    return true;
  } catch (error) {
    return await mayLeaveUnpublished(desk, wordsFor(error, taker.wording), taker);
  }
}

async function mayLeaveUnpublished(
  desk: ProjectDesk,
  reason: string,
  taker: LeaveTaker,
): Promise<boolean> {
  const { translate } = taker.wording;
  const answer = await ask(taker.window, {
    type: 'warning',
    message: translate('menu:not-published', { file: basename(desk.path) }),
    detail: translate('menu:not-published-detail', { reason }),
    buttons: [
      translate('menu:save-copy'),
      translate('menu:close-anyway'),
      translate('menu:cancel'),
    ],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (answer === 1) return true;
  if (answer === 2) return false;
  try {
    const { kind } = await taker.saveCopy(desk);
    if (kind === 'saved') return true;
  } catch (error) {
    return await mayLeaveUnpublished(desk, wordsFor(error, taker.wording), taker);
  }
  return await mayLeaveUnpublished(desk, reason, taker);
}

async function ask(
  window: BrowserWindow | undefined,
  question: Electron.MessageBoxOptions,
): Promise<number> {
  const { response } = window
    ? await dialog.showMessageBox(window, question)
    : await dialog.showMessageBox(question);
  return response;
}
