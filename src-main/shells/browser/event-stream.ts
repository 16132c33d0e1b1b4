import type { ServerResponse } from 'node:http';
import type { ProgramEvent } from '../../../src-preload/contract.ts';
import { securityHeaders } from '../page-files.ts';

const heartbeatInMilliseconds = 20_000;

/** Sends the program's events to one page as server-sent events, until the page goes away. */
export function streamEvents(
  response: ServerResponse,
  listen: (listener: (event: ProgramEvent) => void) => () => void,
): void {
  response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/event-stream' });
  // A first line lets the page know that it is connected; later ones find out that it is gone.
  const beat = () => response.write(':\n\n');
  beat();
  const heart = setInterval(beat, heartbeatInMilliseconds);
  const stop = listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  response.on('close', () => {
    clearInterval(heart);
    stop();
  });
}
