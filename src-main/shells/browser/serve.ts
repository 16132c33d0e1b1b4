import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../src-domain/fields.ts';
import { reportBug } from '../../failure-of.ts';
import { Office } from '../../office.ts';
import { PlanverkError } from '../../planverk-error.ts';
import type { Surroundings } from '../../store/project-file.ts';
import { fromSystemError } from '../../system-errors.ts';
import { browserCalls } from './browser-calls.ts';
import { Gate } from './gate.ts';
import { Library } from './library.ts';
import { openWindow } from './open-window.ts';
import { answerRequest } from './routes.ts';

export interface ServeOptions {
  /** The project file that the page shows first; without one the start page. */
  readonly file?: string | undefined;
  /** 0 takes a free one. */
  readonly port: number;
  readonly openWindow: boolean;
  readonly surroundings: Surroundings;
  readonly language?: Language;
  readonly pageFolder?: string;
}

export interface Serving {
  /** Where the user gets in; it holds the key. */
  readonly address: string;
  close(): Promise<void>;
}

const builtPage = fileURLToPath(new URL('../../../out/renderer/', import.meta.url));

/**
 * Opens a project, if one is named, and serves the program to this machine's browsers, on 127.0.0.1 only. Throws what opening the
 * project throws, and 'port-taken'.
 */
export async function serve({
  file,
  port,
  openWindow: wantsWindow,
  surroundings,
  language = 'nb',
  pageFolder = builtPage,
}: ServeOptions): Promise<Serving> {
  const office = await Office.start(surroundings);
  const project = file === undefined ? null : await office.open(file);
  const library = await Library.open(surroundings);
  const gate = new Gate(project);
  const served = {
    gate,
    office,
    library,
    pageFolder,
    report: reportBug,
    calls: browserCalls(office, { language, library }),
  };
  const server = createServer((request, response) => {
    answerRequest(served, request, response).catch((bug) => {
      reportBug(bug);
      response.destroy();
    });
  });
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    await office.closeAll();
    if (isPortTaken(error)) throw new PlanverkError('port-taken', { port }, error);
    throw fromSystemError(error, `127.0.0.1:${port}`);
  }
  gate.openAt((server.address() as AddressInfo).port);
  if (wantsWindow) openWindow(gate.addressForOnce(), surroundings.home);
  return {
    address: gate.address,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await office.closeAll();
    },
  };
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
