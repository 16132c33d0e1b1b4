import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../../src-preload/contract.ts';
import { securityHeaders } from '../page-files.ts';

/** Answers with a sentence and nothing else. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

/** Says under what name a browser is to keep what it gets. */
export const attachment = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;

/** Answers whoever sent a file; who stopped sending doesn't wait for an answer. */
export function answerSender(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  if (request.destroyed && !request.complete) return;
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(200, { ...securityHeaders, 'Content-Type': 'application/json' });
  response.end(JSON.stringify(answer));
}

/** A name as it was before it was put into an address; what can't be read as one names nothing. */
export function decoded(named: string): string {
  try {
    return decodeURIComponent(named);
  } catch {
    return '';
  }
}
