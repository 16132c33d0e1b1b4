import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DocumentOrder, usualOrder } from '../../../src-domain/document/document-order.ts';
import type { FrozenPlan } from '../../../src-domain/document/frozen-plans.ts';
import type { MilestoneChoices } from '../../../src-domain/document/milestone-choices.ts';
import { milestoneColumns } from '../../../src-domain/document/milestone-choices.ts';
import { allItems } from '../../../src-domain/milestone-plan/item-filter.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { composeDocument } from '../../../src-main/documents/build-document.ts';
import { startChildProcess } from '../../../src-main/isolated/child-process.ts';
import { readFrozenPlans } from '../../../src-main/read-frozen-plans.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { realSurroundings } from '../../../src-main/surroundings.ts';
import { historyToday, makeHistoryFile } from '../../fixtures/made-history.ts';
import { build, inFolder, sdkErrors } from './build.ts';
import { samplePlan } from './plans.ts';
import { readOutline, readTables } from './read-word.ts';
import { lintWord } from './word-lint.ts';
import { all } from './xml-tree.ts';

const milepelplan = { document: 'milepelplan' } as const;

interface History {
  readonly plan: Plan;
  readonly frozenPlans: readonly FrozenPlan[];
}

let history: History;

/** The made history as a project file has it, with what a document of it needs. */
beforeAll(async () => {
  history = await inFolder(async (folder) => {
    const path = join(folder, 'h.planverk');
    const surroundings = { ...realSurroundings(startChildProcess), home: join(folder, 'home') };
    await makeHistoryFile(path, surroundings);
    const file = await ProjectFile.open(path, surroundings);
    const { plan } = file;
    const frozenPlans = readFrozenPlans(file, usualOrder('milepelplan', 'nb'));
    await file.close({ publish: false });
    return { plan, frozenPlans };
  });
});

const ofHistory = (choices: Partial<MilestoneChoices> = {}, asOf?: string) =>
  build(history.plan, {
    ...{ ...milepelplan, today: historyToday, choices, ...history },
    ...(asOf === undefined ? {} : { asOf }),
  });

const chosen = (...columns: MilestoneChoices['columns']) => ({ columns });

describe('the sample', () => {
  test('becomes a document that both validators accept, and nobody stumbles in', async () => {
    const { bytes, parts } = await build(samplePlan(), { ...milepelplan, pageNumbers: true });
    expect(lintWord(parts)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    for (const language of ['nb', 'nn'] as const) {
      const usual = usualOrder('milepelplan', language) as DocumentOrder & typeof milepelplan;
      const choices = { ...usual.choices, columns: [...milestoneColumns] };
      const order = { ...usual, choices };
      expect(composeDocument(samplePlan(), { order, today: '2008-02-01' }).findings).toEqual([]);
    }
  });

  test('has a table per milestone, with its groups as rows across', async () => {
    const { document } = await build(samplePlan(), {
      ...milepelplan,
      choices: chosen('time', 'responsible'),
    });
    expect(readOutline(document)).toContain('## C. Kvalitetsarbeid i oppvekstsektoren');
    expect(readTables(document)['C. Kvalitetsarbeid i oppvekstsektoren']).toEqual([
      ['Tiltak', 'Tid', 'Ansvarlig'],
      [
        'Milepælen som helhet / Kvalitetsvurderingssystem i Levanger kommune / Helhetlige oppvekstplaner i Verdal kommune',
        'uten tid',
        'ikke satt',
      ],
      ['Levanger:'],
      [
        'Prosjektplan godkjennes',
        'Sept. 07 / Forfalt',
        'Prosjektansvarlig: Astrid Sørli Hojem, kommunalsjef oppvekst',
      ],
      [
        'Rapportering og sluttrapport',
        'April 08',
        'Prosjektansvarlig: Astrid Sørli Hojem, kommunalsjef oppvekst',
      ],
      ['Høring', 'April 08', 'Prosjektansvarlig: Astrid Sørli Hojem, kommunalsjef oppvekst'],
      [
        'Politisk behandling',
        'Juni 08',
        'Prosjektansvarlig: Astrid Sørli Hojem, kommunalsjef oppvekst',
      ],
      ['Verdal:'],
      [
        'Egen tiltaksplan er utarbeidet.',
        'uten tid',
        'Ansvar: Jon Erik Reitan, leder ressursenter oppvekst',
      ],
    ]);
  });

  test('lies on its side, and repeats its header rows', async () => {
    const { document } = await build(samplePlan(), milepelplan);
    const orientations = all(document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(orientations).toEqual(['landscape']);
    expect(all(document, 'w:tblHeader').length).toBe(all(document, 'w:tbl').length);
  });

  test('shows a part of the plan, says which, and keeps the headings of what is shown alone', async () => {
    const plan = samplePlan();
    const [first] = plan.rows.subproject.filter(({ letter }) => letter === 'A');
    const filter = { ...allItems, subprojects: [first?.id ?? ''], isOverdue: true };
    const { text, document } = await build(plan, { ...milepelplan, choices: { filter } });
    expect(text).toContain(
      'Viser 1 av 25 milepæler og tiltak. Utvalg: delprosjekt A. Redusert sykefravær i Levanger kommune; bare forfalt.',
    );
    const headings = readOutline(document).filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      '# Sammendrag',
      '# Milepæler og tiltak',
      '## A. Sykefraværsprosjektet i Levanger kommune er gjennomført i alle distrikt, slik prosjektplanene beskriver',
    ]);
    expect(text).not.toContain('Se ellers detaljer i hver delprosjektplan');
  });

  test('says what is overdue as of a day', async () => {
    const overdue = async (asOf: string) =>
      /Forfalt: (\d+)/.exec((await build(samplePlan(), { ...milepelplan, asOf })).text)?.[1];
    expect(await Promise.all(['2007-04-01', '2007-10-15', '2008-02-01'].map(overdue))).toEqual([
      '0',
      '5',
      '9',
    ]);
  });

  test('says that there is nothing to hold it against', async () => {
    const { text } = await build(samplePlan(), milepelplan);
    expect(text).toContain('Ingen versjon av planen er vedtatt');
    expect(text).not.toContain('Avvik fra');
    expect(text).not.toContain('Milepæltrend');
  });

  test('that a selection leaves nothing of says so', async () => {
    const filter = { ...allItems, states: ['done' as const] };
    const { text } = await build(samplePlan(), { ...milepelplan, choices: { filter } });
    expect(text).toContain('Ingen milepæler eller tiltak passer med utvalget.');
  });
});

describe('a history of eight versions', () => {
  test('becomes a document that both validators accept, with a diagram that can be edited', async () => {
    const { bytes, parts } = await ofHistory();
    expect(lintWord(parts)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toEqual(
      ['word/charts/chart1.xml'],
    );
  });

  test('has nothing that somebody who hears it would stumble in', () => {
    const order = usualOrder('milepelplan', 'nb');
    const { plan, frozenPlans } = history;
    const { findings } = composeDocument(plan, { order, today: historyToday, frozenPlans });
    expect(findings).toEqual([]);
  });

  test('says on top which version it is held against, who decided when, and what has become of it all', async () => {
    const { text } = await ofHistory();
    expect(text).toContain(
      'Milepælplanen slik den står per 16. november 2026. Viser alle 12 milepæler og tiltak. Ferdig: 6 Under arbeid: 0 Ikke startet: 5 Utgår: 1 Forfalt: 1',
    );
    expect(text).toContain(
      'Sammenlignet med «Versjon 1», vedtatt: Styringsgruppa 10. mars 2025 (SG 4/25): Ferdig etter fristen i versjonen: 3 Ferdig innen fristen i versjonen: 3 Flyttet til senere: 2 Lagt til: 1 Utgår siden da: 1 Tatt ut: 1 Uendret: 2',
    );
  });

  test('tells how far each has slipped, in days or in words, and what was taken out', async () => {
    const { document } = await ofHistory({ columns: ['slip'] });
    const tables = readTables(document);
    const slips = Object.values(tables)
      .filter(([head]) => head?.[1] === 'Avvik fra Versjon 1')
      .flatMap((rows) => rows.slice(1).map((row) => row[1]));
    expect(slips).toEqual([
      'ferdig 6 dager før',
      'ferdig 71 dager (ca. 2 måneder) etter',
      'ferdig 36 dager etter',
      'ferdig 12 dager etter',
      '212 dager (7 måneder) senere',
      'uendret',
      'ferdig 9 dager før',
      '30.09.2026: uendret; 30.11.2026: 31 dager (1 måned) senere',
      'lagt til',
      'utgår',
      'uendret',
      'ferdig 72 dager (ca. 2 måneder) før',
    ]);
    expect(tables['Tatt ut siden Versjon 1']).toEqual([
      ['Tiltak', 'Milepæl', 'Tid i versjonen'],
      ['J. Prøvedrift i Nordvik', 'Milepælen som helhet', 'Oktober 25'],
    ]);
  });

  test('is held against any version that is asked for', async () => {
    const seventh = history.plan.rows.version.find(({ label }) => label === 'Versjon 7');
    const against = { kind: 'version', versionId: seventh?.id ?? '' } as const;
    const { text } = await ofHistory({ against });
    expect(text).toContain('Sammenlignet med «Versjon 7», frosset 15. juni 2026 og ikke vedtatt:');
    expect(text).not.toContain('Tatt ut');
    const without = await ofHistory({ against: { kind: 'none' } });
    expect(without.text).not.toContain('Sammenlignet');
    expect(without.text).not.toContain('Avvik fra');
  });

  test('has the trend of each milestone, report by report, in a table that says what the diagram draws', async () => {
    const { document } = await ofHistory({ filter: { ...allItems, states: ['not-started'] } });
    expect(readTables(document)['Milepæltrend']).toEqual([
      [
        'Rapport',
        'D. Systemet er i bruk',
        'E. Opplæringen er gjennomført',
        'F. Prosjektet er evaluert',
      ],
      ['Versjon 1 03.03.2025', '30.11.2026', '30.11.2026', 'ikke med i planen'],
      ['Versjon 2 26.05.2025', '30.11.2026', '30.11.2026', 'ikke med i planen'],
      ['Versjon 3 25.08.2025', '30.11.2026', '30.11.2026', '30.06.2027'],
      ['Versjon 4 27.10.2025', '30.11.2026', '30.11.2026', '30.06.2027'],
      ['Versjon 5 19.01.2026', 'når systemet er valgt', '30.11.2026', '30.06.2027'],
      ['Versjon 6 23.03.2026', '31.01.2027', '31.12.2026', '30.06.2027'],
      ['Versjon 7 15.06.2026', '31.03.2027', '31.12.2026', '30.06.2027'],
      ['Versjon 8 21.09.2026', '30.04.2027', '31.12.2026', '30.06.2027'],
      ['Denne planen 16.11.2026', '30.06.2027', '31.12.2026', '30.06.2027'],
      [
        'Utvikling',
        '61 dager (2 måneder) senere siden sist, 212 dager (7 måneder) senere i alt',
        'uendret siden sist, 31 dager (1 måned) senere i alt',
        'på plan',
      ],
    ]);
    expect((await ofHistory({ hasTrend: false })).text).not.toContain('Milepæltrend');
  });

  test('stands as one list in another order than as written', async () => {
    const { document } = await ofHistory({ order: 'deadline', columns: ['time', 'done'] });
    const [head, ...rows] = readTables(document)['Milepæler og tiltak'] ?? [];
    expect(head).toEqual(['Tiltak', 'Milepæl', 'Tid', 'Ferdig']);
    expect(rows.length).toBe(12);
    expect(rows.slice(0, 2)).toEqual([
      ['A. Prosjektplanen er godkjent', 'Milepælen som helhet', 'Juni 25', '24.06.2025'],
      ['Prøve demoer', 'Milepæl C', 'Høst 25', '12.12.2025'],
    ]);
  });

  test('as of an earlier day it is the plan that had been frozen by then, with what was done by then', async () => {
    const { text, document } = await ofHistory({ columns: ['time', 'forecast'] }, '2026-08-01');
    expect(text).toContain(
      'Milepælplanen per 1. august 2026, slik den sist var frosset da: «Versjon 7», 15. juni 2026. Det som ble ferdig etter frysingen, er tatt med; andre endringer er ikke.',
    );
    expect(text).toContain('Sammenlignet med «Versjon 1», vedtatt: Styringsgruppa 10. mars 2025');
    const trend = readTables(document)['Milepæltrend'] ?? [];
    expect(trend.map(([report]) => report).slice(-2)).toEqual([
      'Versjon 7 15.06.2026',
      'Utvikling',
    ]);
    expect(text).not.toContain('Versjon 8');
    expect(text).not.toContain('Denne planen');
  });

  test('as of a day before the decision it is held against nothing', async () => {
    const { text } = await ofHistory({}, '2025-03-05');
    expect(text).toContain('«Versjon 1», 3. mars 2025.');
    expect(text).toContain('Ingen versjon av planen var vedtatt da');
    const later = history.plan.rows.version.find(({ label }) => label === 'Versjon 7');
    const against = { kind: 'version', versionId: later?.id ?? '' } as const;
    expect((await ofHistory({ against }, '2025-03-05')).text).toContain(
      'Versjonen som planen skulle sammenlignes med, var ikke frosset da.',
    );
  });

  test('as of a day before anything was frozen says that nobody knows how it was', async () => {
    const { text } = await ofHistory({}, '2025-02-01');
    expect(text).toContain(
      'Milepælplanen slik den står 16. november 2026. Den var ikke frosset per 1. februar 2025, så hvordan den så ut da, og hva som har endret seg, er ikke kjent.',
    );
    expect(text).not.toContain('ammenlignet');
    expect(text).not.toContain('Avvik fra');
    expect(text).not.toContain('Milepæltrend');
  });

  test('as of a day to come it is the plan as it stands, reported today', async () => {
    const { text, document } = await ofHistory({}, '2026-12-24');
    expect(text).toContain(
      'Milepælplanen slik den står 16. november 2026. Hva som er forfalt, er regnet per 24. desember 2026.',
    );
    const reports = (readTables(document)['Milepæltrend'] ?? []).map(([report]) => report);
    expect(reports).toContain('Denne planen 16.11.2026');
  });

  test('needs only the versions that it is made of', () => {
    const usual = usualOrder('milepelplan', 'nb') as DocumentOrder & typeof milepelplan;
    const read: string[] = [];
    const reader = {
      plan: history.plan,
      readVersion: (id: string) => {
        read.push(id);
        return history.plan;
      },
    };
    readFrozenPlans(reader, { ...usual, choices: { ...usual.choices, hasTrend: false } });
    expect(read).toEqual([
      history.plan.rows.version.find(({ label }) => label === 'Versjon 1')?.id,
    ]);
    expect(readFrozenPlans(reader, usual).length).toBe(8);
    expect(readFrozenPlans(reader, usualOrder('prosjektplan', 'nb'))).toEqual([]);
  });
});
