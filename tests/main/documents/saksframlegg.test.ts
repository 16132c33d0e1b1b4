import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src-domain/document/blocks.ts';
import type { DocumentOrder } from '../../../src-domain/document/document-order.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import type { Language } from '../../../src-domain/fields.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import { caseIds, planWithCases } from '../../fixtures/made-case.ts';
import { options, sdkErrors } from './build.ts';
import { samplePlan } from './plans.ts';
import { lintWord, partsOf } from './word-lint.ts';

const orderOf = (decisionId: string | null, language: Language = 'nb'): DocumentOrder => ({
  document: 'saksframlegg',
  language,
  asOf: null,
  copy: 'whole',
  organisationId: null,
  decisionId,
});

const composed = (decisionId: string | null, plan: Plan = planWithCases, language?: Language) =>
  composeDocument(plan, { ...options, order: orderOf(decisionId, language) });

const blocksOf = (decisionId: string, language?: Language): readonly Block[] =>
  composed(decisionId, planWithCases, language).document.sections.flatMap(({ blocks }) => blocks);

const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.runs)] : []));

const under = (blocks: readonly Block[], heading: string): readonly Block[] => {
  const at = blocks.findIndex((b) => b.kind === 'heading' && plainText(b.runs) === heading);
  const end = blocks.findIndex((b, index) => index > at && b.kind === 'heading' && b.level === 1);
  return blocks.slice(at + 1, end === -1 ? undefined : end);
};

const textsOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks, (key, value) => (key === 'description' ? undefined : value));

const tableTexts = (block: Block | undefined): readonly (readonly string[])[] =>
  block?.kind !== 'table'
    ? []
    : block.rows.map(({ cells }) =>
        cells.map(({ content }) =>
          content.map((part) => (part.kind === 'paragraph' ? plainText(part.runs) : '')).join(' '),
        ),
      );

const tables = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'table');

describe.for(['nb', 'nn'] as const)('the paper of a case in %s', (language) => {
  test.for([
    ['in Levanger’s form', caseIds.levangerCase],
    ['in the newer form', caseIds.verdalCase],
  ] as const)(
    '%s is a document that both validators accept, and nobody stumbles in',
    async ([, id]) => {
      const order = orderOf(id, language);
      const { findings } = composeDocument(planWithCases, { ...options, order });
      expect(findings).toEqual([]);
      const { bytes } = await buildDocument(planWithCases, { ...options, order });
      expect(lintWord(partsOf(bytes))).toEqual([]);
      expect(await sdkErrors(bytes)).toEqual([]);
    },
  );
});

test('headings are the municipality’s, in its order; what it has no heading for comes last', () => {
  expect(headings(blocksOf(caseIds.levangerCase))).toEqual([
    'Rådmannens forslag til vedtak',
    'Hjemmel for saken',
    'Vedlegg',
    'Andre saksdokumenter (ikke vedlagt)',
    'Saksopplysninger',
    'Økonomi',
    'Vurdering',
    'Sammendrag',
    'Innkomne uttalelser',
    'Økonomiske konsekvenser',
  ]);
  expect(headings(blocksOf(caseIds.verdalCase, 'nn')).slice(0, 3)).toEqual([
    'Kommunedirektørens forslag til vedtak',
    'Sammendrag',
    'Fakta i saken',
  ]);
});

test('a municipality’s own headings are read out in its written language', () => {
  const { organisation } = planWithCases.rows;
  const inNynorsk = organisation.map((row) => ({ ...row, language: 'nn' as const }));
  const plan = { ...planWithCases, rows: { ...planWithCases.rows, organisation: inNynorsk } };
  const { document } = composed(caseIds.levangerCase, plan);
  const blocks = document.sections.flatMap((section) => section.blocks);
  expect(blocks.find(({ kind }) => kind === 'heading')).toMatchObject({
    runs: [{ text: 'Rådmannens forslag til vedtak', language: 'nn' }],
  });
});

test('the head says who, what and which version, and how the matter was treated before', () => {
  const [about, treatment] = tables(blocksOf(caseIds.levangerCase));
  expect(tableTexts(about)).toEqual([
    ['Saksbehandler', 'Kari Moe'],
    ['E-post', 'kari.moe@nordvik.example'],
    ['Tlf.', '74 00 00 00'],
    ['Arkivref.', '2007/4711-3'],
    ['Saksordfører', 'Ola By'],
    [
      'Gjelder',
      expect.stringMatching(
        /Prosjektplan for Kvalitetskommuneprogrammet, «Versjon 1», frosset 27\.08\.2007.*0123456789abcdef/s,
      ),
    ],
  ]);
  expect(tableTexts(treatment)).toEqual([
    ['Formannskapet', '12.09.2007', 'PS 103/07', 'utsatt'],
    ['Formannskapet', '26.09.2007', 'PS 117/07', 'til behandling'],
  ]);
});

test('a case without a title is called by its plan, and a day that isn’t set is told of', () => {
  const { document } = composed(caseIds.verdalCase);
  expect(document.title).toBe('Saksframlegg – Prosjektplan for Kvalitetskommuneprogrammet');
  expect(document.footer).toContain('Verdal kommune – Sakspapir');
  const [, treatment] = tables(document.sections.flatMap(({ blocks }) => blocks));
  expect(tableTexts(treatment)).toEqual([
    ['Formannskapet i Verdal', '27.09.2007', 'Ikke fastsatt'],
  ]);
});

test('paragraphs of the proposed decision become numbered points', () => {
  const [points, ...rest] = under(blocksOf(caseIds.levangerCase), 'Rådmannens forslag til vedtak');
  expect(rest).toEqual([]);
  expect(points).toMatchObject({ kind: 'list', ordered: true, start: 1 });
  expect(points?.kind === 'list' && points.items).toHaveLength(3);
});

test('what is withheld is marked with its legal ground, texts and attachments alike', () => {
  const blocks = blocksOf(caseIds.levangerCase);
  expect(textsOf(under(blocks, 'Økonomiske konsekvenser'))).toContain(
    'Unntatt offentlighet, jf. offl. § 23 første ledd.',
  );
  const attachments = textsOf(under(blocks, 'Vedlegg'));
  expect(attachments).toContain('"Prosjektplan.docx"');
  expect(attachments).toContain(
    'Tilbud fra leverandøren.pdf (unntatt offentlighet, jf. offl. § 23 tredje ledd)',
  );
});

test('without a choice it is the next case, and a plan without cases says so', () => {
  expect(composed(null).document.title).toBe(
    'Saksframlegg – Prosjektplan for kvalitetskommuneprogrammet',
  );
  const { document, findings } = composed(null, samplePlan());
  expect(textsOf(document.sections.flatMap(({ blocks }) => blocks))).toContain(
    'Ingen versjon er sendt til behandling ennå.',
  );
  expect(findings).toEqual([]);
});
