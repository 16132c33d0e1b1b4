import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../src-domain/fields.ts';
import { reportBug } from '../../failure-of.ts';
import { Office } from '../../office.ts';
import type { Surroundings } from '../../store/project-file.ts';
import { browserCalls } from './browser-calls.ts';
import { keepDoor } from './doors.ts';
import { Gate } from './gate.ts';
import { Library } from './library.ts';
import { listen } from './listen.ts';
import { MadeFiles } from './made-files.ts';
import { openWindow } from './open-window.ts';
import { ReturnedFiles } from './returned-files.ts';
import { answerRequest } from './routes.ts';

export interface ServeOptions {
  /** The project file that the page shows first; without one the start page. */
  readonly file?: string | undefined;
  /** 0 takes a free one; without it the program is where it was last, if nobody else is there now. */
  readonly port?: number | undefined;
  readonly openWindow: boolean;
  readonly surroundings: Surroundings;
  readonly language?: Language;
  readonly pageFolder?: string;
}

export interface Serving {
  /** Where the user gets in; it holds the key. */
  readonly address: string;
  /** Where the program was last, if it can't be there now: pages that are open there don't find it. */
  readonly takenPort: number | null;
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
  const server = createServer();
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await office.closeAll();
  };
  try {
    const { home, now } = surroundings;
    const { door, takenPort } = await listen(server, { home, port, project, now });
    const gate = new Gate(door);
    const madeFiles = new MadeFiles();
    const returnedFiles = new ReturnedFiles(surroundings);
    const served = {
      gate,
      office,
      library,
      madeFiles,
      returnedFiles,
      pageFolder,
      report: reportBug,
      calls: browserCalls(office, { language, library, madeFiles, returnedFiles }),
    };
    server.on('request', (request, response) => {
      answerRequest(served, request, response).catch((bug) => {
        reportBug(bug);
        response.destroy();
      });
    });
    await keepDoor(home, door);
    if (wantsWindow) openWindow(gate.addressForOnce(), home);
    return { address: gate.address, takenPort, close };
  } catch (error) {
    await close();
    throw error;
  }
}
