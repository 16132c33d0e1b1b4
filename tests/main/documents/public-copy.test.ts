import { expect, test } from 'vitest';
import { documentNames } from '../../../src-domain/document/document-names.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { buildDocument } from '../../../src-main/documents/build-document.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { partsOf } from './word-lint.ts';

const secret = 'Hemmelighetens';
const exemptUnder = 'offl. § 13';
const content = { hash: 'ab'.repeat(32), sizeInBytes: 1, mediaType: 'text/plain' };

/** The last of each kind that a document could be about is withheld. */
const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [{ id: idOf(1), name: 'Formannskapet' }],
  subproject: [{ id: idOf(2), letter: 'A', name: 'Flytting' }],
  textSection: [
    { chapter: 'description', heading: 'Bakgrunn', body: `${secret} avsnitt`, exemptUnder },
  ],
  version: [
    {
      id: idOf(3),
      label: 'Versjon 1',
      frozenAt: '2007-09-01T10:00:00.000Z',
      hash: content.hash,
      sizeInBytes: 1,
    },
  ],
  decision: [{ id: idOf(4), versionId: idOf(3), bodyId: idOf(1), title: 'Sak om skolen' }],
  caseText: [
    { decisionId: idOf(4), part: 'facts', body: `${secret} saksopplysninger`, exemptUnder },
  ],
  report: ['progress', 'final', 'exception'].flatMap((kind, index) =>
    [null, idOf(2)].map((subprojectId, place) => ({
      id: idOf(20 + 2 * index + place),
      kind,
      subprojectId,
      summary: `${secret} sammendrag`,
      done: `${secret} gjort`,
      exemptUnder,
    })),
  ),
  light: [{ reportId: idOf(20), aspect: 'time', colour: 'red', reason: `${secret} grunn` }],
  deviation: [{ reportId: idOf(20), text: `${secret} avvik`, cause: `${secret} årsak` }],
  attachment: [
    { name: `${secret} vedlegg.txt`, decisionId: idOf(4), exemptUnder, ...content },
    { name: `${secret} til rapport.txt`, reportId: idOf(20), ...content },
  ],
});

const earlier = {
  ...plan,
  rows: {
    ...plan.rows,
    textSection: plan.rows.textSection.map((row) => ({
      ...row,
      body: `${secret} da`,
      exemptUnder: '',
    })),
  },
};

test.each(
  documentNames.flatMap((name) => [[name, 'marked'] as const, [name, 'left-out'] as const]),
)('what is withheld stands nowhere in %s as a public copy (%s)', async (name, copy) => {
  const usual = { ...usualOrder(name, 'nb'), copy };
  const order = usual.document === 'endringsmelding' ? { ...usual, fromVersionId: idOf(3) } : usual;
  const frozenPlans = [{ versionId: idOf(3), plan: earlier }];
  const today = '2007-10-15';
  const { bytes } = await buildDocument(plan, { order, today, frozenPlans, pageNumbers: false });
  const parts = Object.values(partsOf(bytes)).join('\n');
  expect(parts).not.toContain(secret);
  expect(parts).toContain('Ny skole');
});

test('the whole document has what a public copy withholds', async () => {
  const order = usualOrder('prosjektplan', 'nb');
  const { bytes } = await buildDocument(plan, { order, today: '2007-10-15', pageNumbers: false });
  expect(Object.values(partsOf(bytes)).join('\n')).toContain(`${secret} avsnitt`);
});
