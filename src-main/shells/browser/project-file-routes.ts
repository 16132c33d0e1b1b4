import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../../../src-preload/contract.ts';
import { failureOf } from '../../failure-of.ts';
import type { Office } from '../../office.ts';
import { securityHeaders } from '../page-files.ts';
import type { Library } from './library.ts';
import { answerSender, attachment, decoded, refuse } from './plain-answer.ts';
import type { Served } from './served.ts';

/** Gives the file of a project that the user knows. */
export async function projectFile(
  { office }: Served,
  project: string,
  response: ServerResponse,
): Promise<void> {
  await giveFile(await office.findPath(project), response);
}

/** Gives a file of the library. */
export async function libraryFile(
  { library }: Served,
  named: string,
  response: ServerResponse,
): Promise<void> {
  await giveFile(library.find(decoded(named)), response);
}

/** Gives a project file as it lies. It is replaced whole, so what was opened stays as it was. */
async function giveFile(path: string | undefined, response: ServerResponse): Promise<void> {
  const file = path === undefined ? undefined : await open(path).catch(() => undefined);
  if (path === undefined || !file) {
    refuse(response, 404, 'Filen er ikke her.');
    return;
  }
  try {
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(basename(path)),
      'Content-Length': (await file.stat()).size,
    });
    await pipeline(file.createReadStream(), response);
  } catch (error) {
    // Whoever wanted it has gone.
    if (!response.destroyed) throw error;
  } finally {
    await file.close();
  }
}

/** Takes a project file that is sent, and opens it. */
export async function intoLibrary(
  { office, library, report }: Served,
  named: string,
  response: ServerResponse,
  request: IncomingMessage,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/octet-stream') {
    refuse(response, 403, 'Ikke en fil.');
    return;
  }
  const answer = await received(office, library, decoded(named), request, report);
  answerSender(request, response, answer);
}

async function received(
  office: Office,
  library: Library,
  fileName: string,
  request: IncomingMessage,
  report: (bug: unknown) => void,
): Promise<Answer<'open-project'>> {
  try {
    const path = await library.receive(fileName, request);
    return { kind: 'done', value: { project: await office.open(path) } };
  } catch (error) {
    const isCutOff = request.destroyed && !request.complete;
    return { kind: 'failed', failure: failureOf(error, isCutOff ? () => {} : report) };
  }
}
