import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src-domain/clean-text.ts';
import { issuedRow } from '../../../src-domain/issued/issuing.ts';
import { issuedMetadata, metadataJson } from '../../../src-domain/issued/metadata.ts';
import { metadataXml } from '../../../src-domain/issued/metadata-xml.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { readXml, type XmlNode } from '../../main/documents/xml-tree.ts';

const sha = 'ab'.repeat(32);
const made = {
  kind: 'saksframlegg',
  name: 'Saksframlegg – Ny skole.docx',
  language: 'nb',
  copy: 'whole',
  versionId: idOf(3),
  reportId: null,
  decisionId: idOf(4),
  fileType: 'docx',
  findingCount: 2,
} as const;
const order = {
  title: 'Ny skole på Øra',
  recipient: 'Formannskapet',
  exemptUnder: 'offl. § 13',
  issuedById: idOf(1),
  acceptedBecause: 'Tabellen er slik i malen',
};
const content = {
  id: idOf(9),
  hash: sha,
  sizeInBytes: 1234,
  issuedAt: '2026-11-22T10:00:00.000Z',
};

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [{ id: idOf(1), name: 'Kari Moe' }],
  body: [{ id: idOf(2), name: 'Formannskapet i Nordvik' }],
  version: [{ id: idOf(3), label: 'Versjon 1', hash: sha, sizeInBytes: 1 }],
  decision: [
    {
      id: idOf(4),
      versionId: idOf(3),
      bodyId: idOf(2),
      caseNumber: 'PS 117/07',
      archiveReference: '2007/1234',
      meetingDate: '2007-09-12',
      caseWorkerId: idOf(1),
    },
  ],
});

/** Checking a whole plan for each text would take long, and what is stored is of no matter here. */
const planWith = (name: string, caseNumber: string): Plan => ({
  ...plan,
  rows: {
    ...plan.rows,
    project: plan.rows.project.map((row) => ({ ...row, name })),
    decision: plan.rows.decision.map((row) => ({ ...row, caseNumber })),
  },
});

const written = (node: XmlNode): readonly (readonly [string, unknown])[] =>
  node.children.map((child) => [
    child.name,
    child.children.length > 0 ? written(child) : child.text,
  ]);

describe('what the archive is told of a document that was sent', () => {
  test('is all that is known of it, under Noark’s names where it has them', () => {
    const metadata = issuedMetadata(plan, issuedRow(made, order, content));
    expect(written(readXml(metadataXml(metadata)))).toEqual([
      ['tittel', 'Ny skole på Øra'],
      ['dokumenttype', 'saksframlegg'],
      ['sakstittel', 'Ny skole'],
      ['mappeID', '2007/1234'],
      ['moetesaksnummer', 'PS 117/07'],
      ['saksbehandler', 'Kari Moe'],
      ['utvalg', 'Formannskapet i Nordvik'],
      ['moetedato', '2007-09-12'],
      ['spraak', 'nb'],
      ['utgave', 'whole'],
      [
        'versjon',
        [
          ['navn', 'Versjon 1'],
          ['sjekksum', sha],
          ['sjekksumAlgoritme', 'SHA-256'],
        ],
      ],
      [
        'korrespondansepart',
        [
          ['korrespondanseparttype', 'Mottaker'],
          ['korrespondansepartNavn', 'Formannskapet'],
        ],
      ],
      ['sendtDato', '2026-11-22T10:00:00.000Z'],
      ['sendtAv', 'Kari Moe'],
      ['skjerming', [['skjermingshjemmel', 'offl. § 13']]],
      [
        'universellUtforming',
        [
          ['merknader', '2'],
          ['godtattFordi', 'Tabellen er slik i malen'],
        ],
      ],
      [
        'dokumentobjekt',
        [
          ['filnavn', 'Saksframlegg – Ny skole.docx'],
          ['mimeType', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
          ['filstoerrelse', '1234'],
          ['sjekksum', sha],
          ['sjekksumAlgoritme', 'SHA-256'],
        ],
      ],
    ]);
  });

  test('leaves out what isn’t known', () => {
    const bare = { ...made, versionId: null, decisionId: null, findingCount: 0 };
    const said = { ...order, exemptUnder: ' ', issuedById: null };
    const metadata = issuedMetadata(plan, issuedRow(bare, said, content));
    const names = readXml(metadataXml(metadata)).children.map(({ name }) => name);
    expect(names).toEqual([
      'tittel',
      'dokumenttype',
      'sakstittel',
      'spraak',
      'utgave',
      'korrespondansepart',
      'sendtDato',
      'dokumentobjekt',
    ]);
  });

  test('is well-formed XML and the same again as JSON, whatever people have written', () => {
    const hostile = ['</tittel>', ']]>', '<!--', '&amp;', '"\'', '\ufffe', '\u202e', '\r\n'];
    const text = fc.oneof(
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom(...hostile, '\u0000', '\ud800'),
    );
    fc.assert(
      fc.property(text, text, text, text, (title, recipient, name, caseNumber) => {
        const row = issuedRow(made, { ...order, title, recipient }, content);
        const metadata = issuedMetadata(planWith(name, caseNumber), row);
        const xml = readXml(metadataXml(metadata));
        const line = (written: string) => cleanText(written.trim()).text.trim();
        const textOf = (element: string) =>
          xml.children.find((each) => each.name === element)?.text;
        expect([textOf('tittel'), textOf('sakstittel'), textOf('moetesaksnummer') ?? '']).toEqual([
          line(title),
          line(name),
          line(caseNumber),
        ]);
        expect(JSON.parse(metadataJson(metadata))).toEqual(metadata);
      }),
    );
  });
});
