import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../../src-preload/contract.ts';
import { failureOf } from '../../failure-of.ts';
import { answerSender, decoded, refuse } from './plain-answer.ts';
import { calledAs } from './sent-name.ts';
import type { Served } from './served.ts';

/** Takes a hand-out that came back and is sent, and tells what is in it. Where it can't be read, nothing of it stays. */
export async function lookThroughReturn(
  served: Served,
  named: string,
  response: ServerResponse,
  request: IncomingMessage,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/octet-stream') {
    refuse(response, 403, 'Ikke en fil.');
    return;
  }
  const [project = '', fileName = ''] = named.split('/');
  const answer = await read(served, project, decoded(fileName), request);
  answerSender(request, response, answer);
}

async function read(
  { office, returnedFiles, report }: Served,
  project: string,
  fileName: string,
  request: IncomingMessage,
): Promise<Answer<'read-return'>> {
  let returned: string | null = null;
  try {
    const { path, name } = await returnedFiles.keep(fileName, request);
    returned = name;
    const review = await office.readReturn(project, path);
    return { kind: 'done', value: { returned, fileName, review } };
  } catch (error) {
    if (returned !== null) await returnedFiles.letGo(returned);
    const isCutOff = request.destroyed && !request.complete;
    const failure = failureOf(calledAs(fileName, error), isCutOff ? () => {} : report);
    return { kind: 'failed', failure };
  }
}
