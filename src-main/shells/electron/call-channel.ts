import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callChannel } from '../../../src-preload/channels.ts';
import type { CallHandlers } from '../../../src-preload/contract.ts';
import { answerCall } from '../answer-call.ts';
import { isOfPage } from './page-address.ts';

/**
 * Answers the calls of our own pages. A frame with another address, one inside a page, and a window that
 * no project belongs to get an error and no reason.
 */
export function answerCalls(
  page: string,
  findHandlers: (contentsId: number) => CallHandlers | undefined,
  report: (bug: unknown) => void,
): void {
  ipcMain.handle(callChannel, (event, name: unknown, sent: unknown) => {
    const handlers = isOwnPage(event, page) ? findHandlers(event.sender.id) : undefined;
    if (!handlers || typeof name !== 'string') throw new Error('Refused');
    return answerCall(handlers, name, sent, report);
  });
}

function isOwnPage({ senderFrame, sender }: IpcMainInvokeEvent, page: string): boolean {
  return (
    senderFrame !== null && senderFrame === sender.mainFrame && isOfPage(senderFrame.url, page)
  );
}
