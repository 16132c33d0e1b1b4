import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { answerCall } from '../answer-call.ts';
import { findPageFile, securityHeaders } from '../page-files.ts';
import { attachmentFile, intoAttachments } from './attachment-routes.ts';
import { showClosedPage } from './closed-page.ts';
import { streamEvents } from './event-stream.ts';
import { attachment, refuse } from './plain-answer.ts';
import { intoLibrary, libraryFile, projectFile } from './project-file-routes.ts';
import { readBody } from './request-body.ts';
import { lookThroughReturn } from './return-routes.ts';
import type { Served } from './served.ts';
import { proofSchema, questionSchema } from './way-back.ts';

interface Route {
  readonly method: 'GET' | 'POST';
  /** Of the address's path, below the gate's own unless the route is a way in. The group is given on. */
  readonly path: RegExp;
  /** Whoever comes here hasn't got the cookie, and may get it. */
  readonly isWayIn?: true;
  readonly answer: (
    served: Served,
    named: string,
    response: ServerResponse,
    request: IncomingMessage,
  ) => void | Promise<void>;
}

/** Every way in. The tests walk the same table. */
export const routes: readonly Route[] = [
  { method: 'GET', path: /^\/open\/([\w-]+)$/, isWayIn: true, answer: open },
  { method: 'POST', path: /^\/back\/(ask)$/, isWayIn: true, answer: askBack },
  { method: 'POST', path: /^\/back\/(prove)$/, isWayIn: true, answer: proveBack },
  { method: 'GET', path: /^(back-key)$/, answer: backKey },
  { method: 'POST', path: /^call\/([a-z-]+)$/, answer: call },
  { method: 'GET', path: /^(events)$/, answer: events },
  { method: 'GET', path: /^document\/([\w-]+\/[\w-]+)$/, answer: documentFile },
  { method: 'GET', path: /^made\/([\w-]+)$/, answer: madeFile },
  { method: 'GET', path: /^project\/([\w-]+)$/, answer: projectFile },
  { method: 'GET', path: /^library\/([^/]+)$/, answer: libraryFile },
  { method: 'POST', path: /^library\/([^/]+)$/, answer: intoLibrary },
  { method: 'POST', path: /^returned\/([\w-]+\/[^/]+)$/, answer: lookThroughReturn },
  { method: 'GET', path: /^attachment\/([\w-]+\/[\w-]+)$/, answer: attachmentFile },
  { method: 'POST', path: /^attachment\/([^/]+)$/, answer: intoAttachments },
  {
    method: 'GET',
    path: /^((?!(?:call|events|back-key|document|made|project|library|returned|attachment)(?:\/|$)).*)$/,
    answer: pageFile,
  },
];

/** Answers one request. Whoever isn't let in is told no more than that, whatever they asked for. */
export async function answerRequest(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { gate } = served;
  const path = (request.url ?? '').split('?')[0] ?? '';
  const below = path.startsWith(gate.basePath) ? path.slice(gate.basePath.length) : undefined;
  if (gate.isFromHere(request)) {
    for (const route of routes) {
      const [, named] = route.path.exec(route.isWayIn ? path : (below ?? '\n')) ?? [];
      if (named === undefined || route.method !== request.method) continue;
      if (!route.isWayIn && !gate.hasCookie(request)) continue;
      return await route.answer(served, named, response, request);
    }
  }
  showClosedPage(response);
}

function open({ gate }: Served, key: string, response: ServerResponse): void {
  const cookie = gate.findCookieFor(key);
  if (!cookie) {
    showClosedPage(response);
    return;
  }
  response.writeHead(303, {
    ...securityHeaders,
    'Set-Cookie': cookie,
    Location: gate.entrance,
  });
  response.end();
}

function backKey({ gate }: Served, _named: string, response: ServerResponse): void {
  answerJson(response, { key: gate.wayBack.keyText });
}

async function askBack(
  { gate }: Served,
  _named: string,
  response: ServerResponse,
  request: IncomingMessage,
): Promise<void> {
  const question = questionSchema.safeParse(await readJson(request));
  if (question.success) answerJson(response, await gate.wayBack.answer(question.data));
  else refuse(response, 403, 'Ikke et spørsmål.');
}

async function proveBack(
  { gate }: Served,
  _named: string,
  response: ServerResponse,
  request: IncomingMessage,
): Promise<void> {
  const proof = proofSchema.safeParse(await readJson(request));
  if (proof.success && (await gate.wayBack.isProven(proof.data))) {
    response.setHeader('Set-Cookie', gate.cookie);
    answerJson(response, {});
  } else refuse(response, 403, 'Ingen adgang. Åpne adressen som Planverk skrev sist.');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  return body.kind === 'json' ? body.value : undefined;
}

function answerJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...securityHeaders, 'Content-Type': 'application/json' });
  response.end(JSON.stringify(value));
}

async function call(
  { calls, report }: Served,
  name: string,
  response: ServerResponse,
  request: IncomingMessage,
): Promise<void> {
  const body = await readBody(request);
  if (body.kind === 'too-large') {
    response.setHeader('Connection', 'close');
    refuse(response, 413, 'For stort.');
    return;
  }
  if (body.kind === 'not-json') {
    refuse(response, 403, 'Ikke JSON.');
    return;
  }
  const answer = await answerCall(calls, name, body.value, report);
  answerJson(response, answer);
}

function events({ office }: Served, _named: string, response: ServerResponse): void {
  streamEvents(response, (listener) => office.listen(listener));
}

function documentFile({ office }: Served, named: string, response: ServerResponse): void {
  const [project = '', job = ''] = named.split('/');
  const found = office.findDocument(project, job);
  if (!found) {
    refuse(response, 404, 'Dokumentet er ikke her lenger. Lag det på nytt.');
    return;
  }
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'Content-Disposition': attachment(found.fileName),
    'Content-Length': found.bytes.length,
  });
  response.end(found.bytes);
}

const contentTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function madeFile({ madeFiles }: Served, name: string, response: ServerResponse): void {
  const found = madeFiles.find(name);
  if (!found) {
    refuse(response, 404, 'Filen er ikke her lenger. Lag den på nytt.');
    return;
  }
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': contentTypes[extname(found.fileName)] ?? 'application/octet-stream',
    'Content-Disposition': attachment(found.fileName),
    'Content-Length': found.bytes.length,
  });
  response.end(found.bytes);
}

async function pageFile(
  { pageFolder }: Served,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const file = await findPageFile(pageFolder, path);
  if (!file) {
    refuse(response, 404, 'Ikke her.');
    return;
  }
  response.writeHead(200, file.headers);
  response.end(file.bytes);
}
