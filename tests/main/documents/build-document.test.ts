import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src-domain/plan.ts';
import {
  buildDocument,
  buildDocumentIsolated,
  composeDocument,
  type DocumentProgress,
} from '../../../src-main/documents/build-document.ts';
import { documentPages } from '../../../src-main/documents/page-numbers.ts';
import { startChildProcess } from '../../../src-main/isolated/child-process.ts';
import type { StartIsolated } from '../../../src-main/isolated/isolated.ts';
import { build, options } from './build.ts';
import { idOf, samplePlan } from './plans.ts';
import { lintWord } from './word-lint.ts';

const plan = samplePlan();

/** The sample with so many measures more, fifty to a milestone. */
function planWithMeasures(count: number): Plan {
  const milestones = Array.from({ length: Math.ceil(count / 50) }, (_, index) => ({
    ...plan.rows.milestone[0],
    id: idOf(index),
    letter: String(index + 1),
    title: `Milepæl nummer ${index + 1}`,
  }));
  const measures = Array.from({ length: count }, (_, index) => ({
    ...plan.rows.measure[0],
    id: idOf(100_000 + index),
    milestoneId: idOf(Math.floor(index / 50)),
    text: `Tiltak nummer ${index + 1} er gjennomført`,
    position: `a${String(index).padStart(6, '0')}`,
  }));
  const rows = {
    ...plan.rows,
    milestone: [...milestones, ...plan.rows.milestone],
    measure: [...measures, ...plan.rows.measure],
  };
  return { ...plan, rows } as Plan;
}

describe('the same input', () => {
  it('gives the same bytes, in this process and in another', async () => {
    const withNumbers = { ...options, pageNumbers: true };
    const linked: Plan = {
      ...plan,
      rows: {
        ...plan.rows,
        textSection: plan.rows.textSection.map((section) => ({
          ...section,
          body: `${section.body}\n\nSe [planen](https://example.org/a) og [søknaden](https://example.org/b).`,
        })),
      },
    };
    const first = await buildDocument(linked, withNumbers);
    const second = await buildDocument(linked, withNumbers);
    const elsewhere = await buildDocumentIsolated(startChildProcess, linked, withNumbers);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, elsewhere.bytes)).toBe(0);
  });

  it('carries the day that it was made for, and no other', async () => {
    const { parts } = await build(plan);
    const dates = parts['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[^<]*/g);
    expect(dates).toEqual(['2007-10-15T00:00:00Z', '2007-10-15T00:00:00Z']);
  });
});

describe('progress', () => {
  it('goes forward step by step to the end', async () => {
    const told: DocumentProgress[] = [];
    await buildDocumentIsolated(startChildProcess, plan, options, {
      onProgress: (progress) => told.push(progress),
    });
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
    expect(told.at(-1)).toEqual({ done: 4, of: 4, step: 'done' });
  });

  it('tells what stands in the document before its pages, and these before it is written', async () => {
    const told: DocumentProgress[] = [];
    await buildDocumentIsolated(
      startChildProcess,
      plan,
      { ...options, pageNumbers: true },
      { onProgress: (progress) => told.push(progress) },
    );
    const composed = composeDocument(plan, options);
    expect(told.map(({ step, composed, pages }) => ({ step, composed, pages }))).toEqual([
      { step: 'compose' },
      { step: 'count-pages', composed: { ...composed, look: null } },
      { step: 'write', pages: documentPages(composed.document) },
      { step: 'pack' },
      { step: 'done' },
    ]);
  });
});

describe('cancelling', () => {
  it('kills the process that builds the document', async () => {
    const stop = new AbortController();
    let ended: Promise<unknown[]> | undefined;
    const start: StartIsolated = (task) => {
      const entry = new URL('../../../src-main/isolated/child-entry.ts', import.meta.url);
      const child = fork(fileURLToPath(entry), [task], { serialization: 'advanced', execArgv: [] });
      ended = once(child, 'exit');
      return {
        post: (message) => child.send(message as object),
        onMessage: (listener) => child.on('message', listener),
        onExit: () => {},
        kill: () => child.kill('SIGKILL'),
      };
    };
    const built = buildDocumentIsolated(
      start,
      planWithMeasures(5000),
      { ...options, pageNumbers: true },
      { signal: stop.signal, onProgress: ({ step }) => step === 'count-pages' && stop.abort() },
    );
    await expect(built).rejects.toMatchObject({ code: 'cancelled' });
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});

describe('a plan of 5,000 measures', () => {
  it('becomes a document that holds them all', async () => {
    const { text, parts } = await build(planWithMeasures(5000));
    const numbers = [...text.matchAll(/Tiltak nummer (\d+) er gjennomført/g)].map(([, n]) =>
      Number(n),
    );
    expect(numbers).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
    expect(lintWord(parts)).toEqual([]);
  });
});
