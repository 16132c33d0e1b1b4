import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../page-files.ts';

/** Answers with a sentence and nothing else. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

/** Says under what name a browser is to keep what it gets. */
export const attachment = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
