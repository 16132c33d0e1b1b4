import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../../src-preload/contract.ts';
import { failureOf } from '../../failure-of.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { sentAttachmentSchema } from '../answer-call.ts';
import { securityHeaders } from '../page-files.ts';
import { answerSender, attachment, refuse } from './plain-answer.ts';
import type { Served } from './served.ts';

/** Gives an attachment to be saved. Its type isn't said, so that a browser never shows it as a page of ours. */
export function attachmentFile(
  { office, report }: Served,
  named: string,
  response: ServerResponse,
): void {
  const [project = '', attachmentId = ''] = named.split('/');
  try {
    const { fileName, bytes } = office.desk(project).readAttachment(attachmentId);
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(fileName),
      'Content-Length': bytes.length,
    });
    response.end(bytes);
  } catch (error) {
    failureOf(error, report);
    refuse(response, 404, 'Vedlegget er ikke her, eller det kan ikke leses.');
  }
}

/** Takes a file that is sent, and keeps it as an attachment. What it is to be stands in the address, as JSON. */
export async function intoAttachments(
  served: Served,
  named: string,
  response: ServerResponse,
  request: IncomingMessage,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/octet-stream') {
    refuse(response, 403, 'Ikke en fil.');
    return;
  }
  const answer = await taken(served, named, request);
  answerSender(request, response, answer);
}

async function taken(
  { office, report }: Served,
  named: string,
  request: IncomingMessage,
): Promise<Answer<'add-attachment'>> {
  try {
    const order = sentAttachmentSchema.safeParse(orderIn(named));
    if (!order.success) throw new PlanverkError('wrong-use', { reason: 'attachment: no order' });
    await office.addAttachment(order.data, request);
    return { kind: 'done', value: null };
  } catch (error) {
    const isCutOff = request.destroyed && !request.complete;
    return { kind: 'failed', failure: failureOf(error, isCutOff ? () => {} : report) };
  }
}

/** What the page has put into the address; undefined where that can't be read. */
function orderIn(named: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(named));
  } catch {
    return undefined;
  }
}
