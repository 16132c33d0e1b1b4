import { expect, test } from 'vitest';
import { type DocumentName, documentNames } from '../../../src-domain/document/document-names.ts';
import { type DocumentOrder, usualOrder } from '../../../src-domain/document/document-order.ts';
import { issuedRow } from '../../../src-domain/issued/issuing.ts';
import { issuedMetadata, metadataJson } from '../../../src-domain/issued/metadata.ts';
import { metadataXml } from '../../../src-domain/issued/metadata-xml.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import { documentFileName } from '../../../src-main/documents/document-file-name.ts';
import { documentToIssue } from '../../../src-main/issued/document-to-issue.ts';
import { documentPage } from '../../../src-main/pdf/document-page.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { partsOf } from './word-lint.ts';

const secret = 'Hemmelighetens';
const exemptUnder = 'offl. § 13';
/** Who is named by what is withheld alone. */
const sender = 'Avsenderen';
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
  person: [{ id: idOf(5), name: `${sender} Hansen`, email: `${sender}@skolen.example` }],
  decision: [
    {
      ...{ id: idOf(4), versionId: idOf(3), bodyId: idOf(1), title: 'Sak om skolen' },
      ...{ proposal: `${secret} forslag.\n\n${secret} punkt.`, wording: `${secret} ordlyd` },
      proposalExemptUnder: exemptUnder,
    },
  ],
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
      next: `${secret} videre`,
      lessons: `${secret} lærdom`,
      options: `${secret} utvei`,
      recommendation: `${secret} råd`,
      state: 'submitted',
      submittedAt: '2007-09-02T10:00:00.000Z',
      submittedById: idOf(5),
      versionId: idOf(3),
      exemptUnder,
    })),
  ),
  light: [{ reportId: idOf(20), aspect: 'time', colour: 'red', reason: `${secret} grunn` }],
  deviation: [
    {
      ...{ reportId: idOf(20), text: `${secret} avvik`, cause: `${secret} årsak` },
      ...{ consequence: `${secret} følge`, action: `${secret} grep` },
    },
  ],
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

const today = '2007-10-15';
const frozenPlans = [{ versionId: idOf(3), plan: earlier }];

function orderOf(name: DocumentName, copy: DocumentOrder['copy']): DocumentOrder {
  const usual = { ...usualOrder(name, 'nb'), copy };
  return usual.document === 'endringsmelding' ? { ...usual, fromVersionId: idOf(3) } : usual;
}

/** All that goes out with a document: the Word file's parts, the PDF's page, what they are called, and the archive's metadata. */
async function goingOut(name: DocumentName, copy: DocumentOrder['copy']) {
  const order = orderOf(name, copy);
  const options = { order, today, frozenPlans, pageNumbers: false };
  const { bytes } = await buildDocument(plan, options);
  const { document, findings } = composeDocument(plan, options);
  const file = { plan, findVersionOfNow: () => null };
  const fileName = documentFileName(order, plan);
  const { bytes: _, ...made } = documentToIssue(file, order, today, {
    ...{ name: fileName, bytes, fileType: 'docx', findingCount: findings.length },
  });
  const said = { title: document.title, recipient: 'Postlista', exemptUnder: '' };
  const row = issuedRow(
    made,
    { ...said, issuedById: null, acceptedBecause: '' },
    { id: idOf(90), hash: content.hash, sizeInBytes: 1, issuedAt: null },
  );
  const metadata = issuedMetadata(plan, row);
  return [
    ...Object.entries(partsOf(bytes)).flat(),
    documentPage(document, {}),
    fileName,
    metadataJson(metadata),
    metadataXml(metadata),
    JSON.stringify(findings),
  ].join('\n');
}

test.each(
  documentNames.flatMap((name) => [[name, 'marked'] as const, [name, 'left-out'] as const]),
)('what is withheld goes out nowhere with %s as a public copy (%s)', async (name, copy) => {
  const sent = await goingOut(name, copy);
  expect(sent).not.toContain(secret);
  expect(sent).toContain('Ny skole');
});

test.each(documentNames)(
  'who is named by what is left out alone isn’t named by %s',
  async (name) => {
    expect(await goingOut(name, 'left-out')).not.toContain(sender);
  },
);

test.each([
  ['prosjektplan', `${secret} avsnitt`],
  ['saksframlegg', `${secret} forslag`],
  ['saksframlegg', `${secret} vedlegg`],
  ['delprosjektrapport', `${secret} sammendrag`],
  ['delprosjektrapport', `${sender} Hansen`],
] as const)('the whole %s has what a public copy withholds: %s', async (name, text) => {
  expect(await goingOut(name, 'whole')).toContain(text);
});

test('of a proposed decision that is left out there is no trace, and one that is marked keeps its heading', async () => {
  const heading = 'Forslag til vedtak';
  expect(await goingOut('saksframlegg', 'left-out')).not.toContain(heading);
  const marked = await goingOut('saksframlegg', 'marked');
  expect(marked).toContain(heading);
  expect(marked).toContain('Unntatt offentlighet, offl. § 13.');
});
