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
import { openProject } from '../opened-project.ts';
import { programVersion } from '../program-version.ts';
import { Gate } from './gate.ts';
import { openWindow } from './open-window.ts';
import { answerRequest } from './routes.ts';

export interface ServeOptions {
  /** The project file; without one the user's copy of the sample. */
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
 * Opens a project and serves it to this machine's browsers, on 127.0.0.1 only. Throws what opening the
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
  const office = new Office(await openProject(file, surroundings), surroundings);
  const gate = new Gate();
  const served = {
    gate,
    office,
    pageFolder,
    report: reportBug,
    calls: {
      ...office.calls,
      'read-program': () => ({ version: programVersion, language }),
      'save-document': ({ job }: { job: string }) => {
        const found = office.findDocument(job);
        if (!found) throw new PlanverkError('wrong-use', { reason: `No document '${job}'` });
        return { kind: 'download', address: `document/${job}`, fileName: found.fileName } as const;
      },
    },
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
    await office.close();
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
      await office.close();
    },
  };
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
