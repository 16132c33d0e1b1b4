import { expect, test } from 'vitest';
import { type DocumentName, documentNames } from '../../../src-domain/document/document-names.ts';
import type { DocumentOrder } from '../../../src-domain/document/document-order.ts';
import { goingOut, withheldPlan } from '../../fixtures/withheld-plan.ts';
import { partsOf } from './word-lint.ts';

const secret = 'Hemmelighetens';
/** Who is named by what is withheld alone. */
const sender = 'Avsenderen';
const withheld = withheldPlan((words) => `${secret} ${words}`, sender);

/** All that goes out, as text. */
async function sentWith(name: DocumentName, copy: DocumentOrder['copy']): Promise<string> {
  const { bytes, said } = await goingOut(withheld, name, copy);
  return [...Object.entries(partsOf(bytes)).flat(), said].join('\n');
}

test.each(
  documentNames.flatMap((name) => [[name, 'marked'] as const, [name, 'left-out'] as const]),
)('what is withheld goes out nowhere with %s as a public copy (%s)', async (name, copy) => {
  const sent = await sentWith(name, copy);
  expect(sent).not.toContain(secret);
  expect(sent).toContain('Ny skole');
});

test.each(documentNames)(
  'who is named by what is left out alone isn’t named by %s',
  async (name) => {
    expect(await sentWith(name, 'left-out')).not.toContain(sender);
  },
);

test.each([
  ['prosjektplan', `${secret} avsnitt`],
  ['saksframlegg', `${secret} forslag`],
  ['saksframlegg', `${secret} vedlegg`],
  ['delprosjektrapport', `${secret} sammendrag`],
  ['delprosjektrapport', `${sender} Hansen`],
] as const)('the whole %s has what a public copy withholds: %s', async (name, text) => {
  expect(await sentWith(name, 'whole')).toContain(text);
});

test('of a proposed decision that is left out there is no trace, and one that is marked keeps its heading', async () => {
  const heading = 'Forslag til vedtak';
  expect(await sentWith('saksframlegg', 'left-out')).not.toContain(heading);
  const marked = await sentWith('saksframlegg', 'marked');
  expect(marked).toContain(heading);
  expect(marked).toContain('Unntatt offentlighet, offl. § 13.');
});
