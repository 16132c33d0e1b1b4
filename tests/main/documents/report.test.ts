import { describe, expect, test } from 'vitest';
import type { ReportDocumentName } from '../../../src-domain/document/document-names.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import type { FrozenPlan } from '../../../src-domain/document/frozen-plans.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import type { Language } from '../../../src-domain/fields.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import {
  madeReports,
  reportIds,
  reportsToday,
  subprojectReportId,
} from '../../fixtures/made-reports.ts';
import { planFrom } from '../../fixtures/small-plan.ts';
import { oneLine, sdkErrors } from './build.ts';
import { withRows } from './plans.ts';
import { readOutline, readTables, under } from './read-word.ts';
import { lintWord, partsOf } from './word-lint.ts';
import { all, readXml, visibleText } from './xml-tree.ts';

interface Asked {
  readonly reportId?: string;
  readonly language?: Language;
  readonly plan?: Plan;
  readonly frozenPlans?: readonly FrozenPlan[];
}

const made = madeReports();

function optionsFor(
  document: ReportDocumentName,
  { reportId, language = 'nb', frozenPlans = made.frozenPlans }: Asked,
) {
  const usual = usualOrder(document, language);
  const order = 'reportId' in usual ? { ...usual, reportId: reportId ?? null } : usual;
  return { order, today: reportsToday, frozenPlans, pageNumbers: false };
}

async function build(document: ReportDocumentName, asked: Asked = {}) {
  const { plan = made.plan } = asked;
  const { bytes } = await buildDocument(plan, optionsFor(document, asked));
  const parts = partsOf(bytes);
  const xml = readXml(parts['word/document.xml'] ?? '');
  return { bytes, parts, document: xml, text: oneLine(visibleText(xml)) };
}

const documents: readonly [ReportDocumentName, Asked][] = [
  ['delprosjektrapport', { reportId: subprojectReportId(0, 2) }],
  ['statusrapport', {}],
  ['statusrapport', { reportId: reportIds.status }],
  ['sluttrapport', {}],
  ['unntaksrapport', {}],
];

describe.each(documents)('a %s (%o)', (name, asked) => {
  test('is a file that both validators accept', async () => {
    const { bytes, parts } = await build(name, asked);
    expect(lintWord(parts)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
  });

  test('lets nobody stumble who has it read out, in either language', () => {
    const findings = (['nb', 'nn'] as const).map(
      (language) => composeDocument(made.plan, optionsFor(name, { ...asked, language })).findings,
    );
    expect(findings).toEqual([[], []]);
  });

  test('is the same bytes each time', async () => {
    const [one, other] = [await build(name, asked), await build(name, asked)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe('what a report is drawn from', () => {
  test('is only what was frozen, once it is submitted', async () => {
    const asked = { reportId: reportIds.status };
    const before = await build('statusrapport', asked);
    const texts: readonly EntityName[] = ['project', 'milestone', 'subproject', 'risk', 'budget'];
    const changed = texts.reduce(
      (plan, entity) =>
        withRows(plan, entity, () => ({ name: 'Endret', title: 'Endret', text: 'Endret' })),
      made.plan,
    );
    const after = await build('statusrapport', { ...asked, plan: changed });
    expect(Buffer.compare(before.bytes, after.bytes)).toBe(0);
  });

  test('is the plan as it stands while it is a draft, which title and foot say', async () => {
    const { document, parts } = await build('statusrapport');
    expect(readOutline(document).slice(0, 3)).toEqual([
      'Statusrapport (utkast)',
      'Felles oppvekstløft',
      'Utkast. Rapporten er ikke levert og kan bli endret.',
    ]);
    const feet = Object.keys(parts).filter((part) => part.startsWith('word/footer'));
    expect(feet.length).toBeGreaterThan(0);
    for (const foot of feet) {
      expect(parts[foot]).toContain(
        'Statusrapport, 2. tertial 2026 (utkast) – Felles oppvekstløft',
      );
    }
  });

  test('is told where it is missing', async () => {
    const { text } = await build('statusrapport', {
      reportId: reportIds.status,
      frozenPlans: [],
    });
    expect(text).toContain('Planen som rapporten bygger på, lot seg ikke lese.');
  });

  test('is the latest of its kind where none is asked for', async () => {
    const { document } = await build('delprosjektrapport');
    expect(readTables(document)['Om rapporten']).toContainEqual(['Periode', '2. tertial 2026']);
  });
});

describe('the delprosjektrapport', () => {
  const asked = { reportId: subprojectReportId(0, 2) };

  test('says what it is about, when it came and who leads', async () => {
    const { document } = await build('delprosjektrapport', asked);
    expect(readTables(document)['Om rapporten']).toEqual([
      ['Om rapporten'],
      ['Prosjekt', 'Felles oppvekstløft'],
      ['Delprosjekt', 'A. Tidlig innsats i barnehagen'],
      ['Delprosjektleder', 'Delleder 1'],
      ['Periode', '2. tertial 2026'],
      ['Frist', '15.09.2026'],
      ['Levert', '10.09.2026 av Delleder 1'],
    ]);
  });

  test('has each light in word and sign, with what has changed', async () => {
    const { document } = await build('delprosjektrapport', asked);
    expect(readTables(document)['Trafikklys']).toEqual([
      ['Område', 'Lys', 'Begrunnelse', 'Siden sist'],
      ['Tid', '● grønt', 'etter planen', 'uendret'],
      ['Kostnad', '● grønt', 'etter planen', 'bedre, var ▲ gult'],
      ['Omfang', '● grønt', 'etter planen', 'bedre, var ◆ rødt'],
      ['Kvalitet', '▲ gult', 'Det er avvik i 4 av milepælene.', 'dårligere, var ● grønt'],
      ['Usikkerhet', '◆ rødt', 'Det er avvik i 5 av milepælene.', 'dårligere, var ● grønt'],
      ['Gevinster', 'ikke vurdert', 'ingen', 'uendret'],
    ]);
  });

  test('has the deviations, the money and the milestones against what is approved', async () => {
    const { document } = await build('delprosjektrapport', asked);
    const tables = readTables(document);
    expect(tables['Avvik']).toEqual([
      ['Avvik', 'Årsak', 'Konsekvens', 'Tiltak', 'Tilstand'],
      [
        'Kurs for ansatte er utsatt / Gjelder tid',
        'Sykdom hos kursholder',
        'To enheter venter',
        'Nytt kurs i oktober',
        'åpent',
      ],
      [
        'Leie av lokaler ble dyrere / Gjelder kostnad',
        'ikke oppgitt',
        'ikke oppgitt',
        'ikke oppgitt',
        'lukket 31.08.2026',
      ],
    ]);
    expect(tables['Budsjett og forbruk']).toEqual([
      ['Post', 'Periode', 'Planlagt', 'Brukt', 'Igjen'],
      ['Kurs og veiledning', '2026', '120 000 kr', '90 000 kr', '30 000 kr'],
      ['Egne timer', '2026', '400 timer', '260 timer', '140 timer'],
    ]);
    expect(tables['Milepæler']?.[2]).toEqual([
      'A2. Ny arbeidsmåte er i bruk',
      '1. desember 2026',
      'ikke startet',
      '15. januar 2027',
      '259 dager (ca. 9 måneder) senere',
    ]);
  });

  test('lists what goes along, with why it is withheld', async () => {
    const { document } = await build('delprosjektrapport', asked);
    expect(under('# Vedlegg', readOutline(document))).toEqual([
      '1. Bemanning.xlsx (48 kB, unntatt offentlighet etter offl. § 13)',
    ]);
  });
});

describe('the statusrapport', () => {
  test('has a row for each sub-project, and says who has not reported', async () => {
    const { document } = await build('statusrapport');
    const rows = readTables(document)['Delprosjektene'] ?? [];
    expect(rows.map(([first]) => first?.split(' / ')[0])).toEqual([
      'Delprosjekt',
      'A. Tidlig innsats i barnehagen',
      'B. Felles system for skole',
      'C. Språk og lesing',
      'D. Overgang til videregående',
      'E. Samarbeid med foreldre',
    ]);
    expect(rows[4]).toEqual([
      'D. Overgang til videregående',
      'Har ikke rapportert. Fristen var 15.09.2026.',
    ]);
    expect(rows[3]).toEqual([
      'C. Språk og lesing / Avvik: 1 åpent, 1 lukket',
      '● grønt / var ◆ rødt',
      '▲ gult / var ● grønt',
      '◆ rødt / var ● grønt',
      '● grønt',
      '● grønt / var ▲ gult',
      'ikke vurdert',
    ]);
    expect(under('# Delprosjektene', readOutline(document))[0]).toContain(
      'Avvik: 4 åpne, 4 lukkede.',
    );
  });

  test('counts the lights as a table and a chart of its own', async () => {
    const { document, parts } = await build('statusrapport');
    expect(readTables(document)['Lysene samlet']?.slice(0, 2)).toEqual([
      ['Område', '● grønt', '▲ gult', '◆ rødt'],
      ['Tid', '3', '0', '1'],
    ]);
    const chart = Object.entries(parts).find(
      ([name, part]) => name.startsWith('word/charts/chart') && part.includes('Lysene samlet'),
    );
    expect(chart?.[1]).toContain('871D1D');
  });

  test('has the trend through what was frozen, and the decisions since the report before', async () => {
    const { document } = await build('statusrapport');
    const tables = readTables(document);
    expect(tables['Milepæltrend']?.map(([first]) => first)).toEqual([
      'Rapport',
      'Versjon 1 10.02.2025',
      'Versjon 2 09.02.2026',
      'Statusrapport, 1. tertial 2026 12.05.2026',
      'Denne rapporten 20.09.2026',
      'Utvikling',
    ]);
    expect(tables['Vedtak siden forrige rapport']?.slice(1)).toEqual([
      ['Formannskapet i Nordvik', '03.06.2026', 'PS 31/26', 'Versjon 2', 'Vedtatt'],
      ['Formannskapet i Sørvik', '10.06.2026', 'PS 40/26', 'Versjon 2', 'Utsatt'],
    ]);
  });
});

describe('the sluttrapport', () => {
  test('holds every goal against what was measured', async () => {
    const { document } = await build('sluttrapport');
    const tables = readTables(document);
    expect(tables['Effektmål']?.slice(1)).toEqual([
      ['A. Barn og unge får hjelp tidligere', '0 av 1 resultatmål er nådd'],
      ['B. Ansatte blir i jobben', '1 av 2 resultatmål er nådd'],
    ]);
    expect(tables['Resultatmål']?.[1]).toEqual([
      'Barn som får hjelp innen fire uker',
      'minst 90 %',
      '88 (2. kvartal 2026) / Barn med hjelp innen fire uker',
      '2 prosentpoeng under målet',
    ]);
  });

  test('tells what became otherwise than in the first approved plan', async () => {
    const { document, text } = await build('sluttrapport');
    expect(text).toContain('Sammenlignet med «Versjon 1», som ble frosset 10. februar 2025.');
    expect(text).toContain('10 av 20 milepæler og tiltak ble annerledes.');
    expect(readTables(document)['Endret fra den første vedtatte planen']?.[1]).toEqual([
      'A1. Kartleggingen er ferdig',
      '1. mai 2026',
      '29.05.2026',
      'ferdig 28 dager etter',
    ]);
  });

  test('says what remains and who takes it over', async () => {
    const { document } = await build('sluttrapport');
    expect(readTables(document)['Det som gjenstår, og hvem som tar over']?.[1]).toEqual([
      'A2. Ny arbeidsmåte er i bruk',
      '1. desember 2026',
      'Delleder 1',
    ]);
  });
});

describe('the unntaksrapport', () => {
  test('says what is outside which limit: the own one goes before the project’s', async () => {
    const { document } = await build('unntaksrapport');
    expect(readTables(document)['Utenfor toleransen']).toEqual([
      ['Område', 'Lys', 'Hva som har skjedd', 'Toleranse'],
      ['Tid', '◆ rødt', 'Det er avvik i 1 av milepælene.', '14 dager'],
    ]);
  });

  test('ends with what is advised, and whom it is asked of', async () => {
    const { document } = await build('unntaksrapport');
    expect(under('# Anbefaling', readOutline(document))).toEqual([
      'Vi anbefaler å flytte opplæringen til våren.',
      'Styringsgruppa bes om å ta stilling til anbefalingen.',
    ]);
  });
});

describe('where nothing is written', () => {
  const subprojectId = '01148212-0000-7000-8000-000000000001';
  const empty = planFrom({
    project: [{ name: 'Nytt prosjekt' }],
    subproject: [{ id: subprojectId }],
    report: [
      { kind: 'progress' },
      { kind: 'progress', subprojectId },
      { kind: 'final' },
      { kind: 'exception' },
    ],
  });
  const names = documents.map(([name]) => name);

  test.each([...new Set(names)])('a %s says so, and is valid', async (name) => {
    const asked = { plan: empty, frozenPlans: [] };
    const { bytes, parts, document } = await build(name, asked);
    expect(lintWord(parts)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(composeDocument(empty, optionsFor(name, asked)).findings).toEqual([]);
    expect(visibleText(document)).not.toMatch(/undefined|null|\{\{|reportDocument/);
  });

  test.each([...new Set(names)])('and without any report a %s says that', async (name) => {
    const { text } = await build(name, { plan: planFrom({ project: [{ name: 'Nytt' }] }) });
    expect(text).toContain('er påbegynt. Den skrives på siden Rapporter');
  });
});

test('what people write stands as it is, and breaks nothing', async () => {
  const nasty = '<w:p/> & ]]> "a" \u0001| x | y | **b**';
  const entities: readonly EntityName[] = [
    ...(['project', 'subproject', 'milestone', 'measure', 'light', 'deviation', 'risk'] as const),
    ...(['tolerance', 'budget', 'attachment', 'version', 'effectGoal', 'resultGoal'] as const),
  ];
  const plan = entities.reduce(
    (result, entity) =>
      withRows(result, entity, (row) =>
        Object.fromEntries(
          ['name', 'title', 'text', 'reason', 'cause', 'action', 'response', 'label', 'letter']
            .filter((field) => typeof row[field] === 'string')
            .map((field) => [field, nasty]),
        ),
      ),
    made.plan,
  );
  for (const [name, asked] of documents) {
    const { parts } = await build(name, { ...asked, plan });
    expect(lintWord(parts)).toEqual([]);
  }
  // It takes its time: the one with most in it stands for them all.
  const { bytes } = await build('statusrapport', { plan });
  expect(await sdkErrors(bytes)).toEqual([]);
});

test('every table repeats its header row', async () => {
  const { document } = await build('statusrapport');
  expect(all(document, 'w:tblHeader').length).toBe(all(document, 'w:tbl').length);
});
