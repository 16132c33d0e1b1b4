import { describe, expect, test } from 'vitest';
import { documentNames } from '../../../src-domain/document/document-names.ts';
import { type DocumentOrder, usualOrder } from '../../../src-domain/document/document-order.ts';
import { type Language, languages } from '../../../src-domain/fields.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import { readFrozenPlans } from '../../../src-main/read-frozen-plans.ts';
import { madeSample } from '../../fixtures/made-sample.ts';
import { sdkErrors } from './build.ts';
import { lintWord, partsOf } from './word-lint.ts';

const sample = madeSample();

const optionsFor = (order: DocumentOrder) => ({
  order,
  today: '2009-01-13',
  frozenPlans: readFrozenPlans(sample.file, order),
  pageNumbers: false,
});

describe.each(languages)('of the sample and its history in %s', (language: Language) => {
  test.each(documentNames)('%s is a file that both validators accept', async (name) => {
    const { bytes, cleaned } = await buildDocument(
      sample.file.plan,
      optionsFor(usualOrder(name, language)),
    );
    expect(lintWord(partsOf(bytes))).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(cleaned).toEqual([]);
  });

  test.each(documentNames)(
    '%s lets nobody stumble but where the plan of 2007 itself has gaps',
    (name) => {
      const { findings } = composeDocument(
        sample.file.plan,
        optionsFor(usualOrder(name, language)),
      );
      const rules = new Set(findings.map(({ rule }) => rule));
      expect([...rules]).toEqual(
        name === 'prosjektplan' ? ['cells-empty', 'cell-over-many-rows'] : [],
      );
    },
  );
});

test('Every report and every case of the sample becomes a document', () => {
  const { report, decision } = sample.file.plan.rows;
  const ofReport = {
    progress: 'delprosjektrapport',
    final: 'sluttrapport',
    exception: 'unntaksrapport',
  };
  const orders: readonly DocumentOrder[] = [
    ...report
      .filter(({ state }) => state !== 'planned')
      .map(({ id, kind, subprojectId }): DocumentOrder => {
        const document = subprojectId === null ? 'statusrapport' : ofReport[kind as 'progress'];
        return { ...usualOrder(document as 'statusrapport', 'nb'), reportId: id } as DocumentOrder;
      }),
    ...decision.map(
      ({ id }) => ({ ...usualOrder('saksframlegg', 'nb'), decisionId: id }) as DocumentOrder,
    ),
  ];
  expect(orders).toHaveLength(35);
  for (const order of orders) {
    const { document, findings } = composeDocument(sample.file.plan, optionsFor(order));
    expect(document.sections.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(5);
    expect(findings).toEqual([]);
  }
});
