import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FailureCode, failureCodes } from '../../../src-domain/failure.ts';
import { failures } from '../../../src-domain/messages/nb/failures.ts';

const path = '../../../docs/brukerveiledning/17-naar-noe-gaar-galt.md';
const chapter = readFileSync(new URL(path, import.meta.url), 'utf8');

/** The messages that a heading of the chapter names: '«… er skadet» eller «…»'. */
const quoted = chapter
  .split('\n')
  .filter((line) => line.startsWith('## '))
  .flatMap((line) => [...line.matchAll(/«([^»]+)»/g)])
  .map(([, words = '']) =>
    words
      .split('…')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** What only a terminal or another program meets, what asks for nothing, and what is a bug. */
const elsewhere: readonly FailureCode[] = [
  'nothing-to-undo',
  'nothing-to-redo',
  'not-a-plan',
  'not-json',
  'contents-missing',
  'not-transactions',
  'cancelled',
  'unknown-document',
  'unknown-chart',
  'no-charts',
  'unknown-person',
  'several-persons',
  'unknown-subproject',
  'unknown-report',
  'several-reports',
  'unknown-version',
  'several-versions',
  'unknown-attachment',
  'port-taken',
  'wrong-use',
  'unexpected',
  // Its heading quotes what stands before it.
  'refused',
];

test.for(failureCodes.filter((code) => !elsewhere.includes(code)))(
  'the guide has an entry for the message %s',
  (code) => {
    const isNamed = quoted.some((parts) => parts.every((part) => failures[code].includes(part)));
    expect(isNamed).toBe(true);
  },
);
