import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  importChanges,
  standingOf,
  wantedFigures,
} from '../../../src-domain/measurements/import-changes.ts';
import { readMeasurements } from '../../../src-domain/measurements/read-measurements.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { idOf } from '../../fixtures/small-plan.ts';
import { absence, levanger, measuredPlan, system, verdal } from './measured-plan.ts';

const names = new Map<string | null, string>([
  [levanger, 'L'],
  [verdal, 'V'],
  [null, 'both'],
  [absence, 'absence'],
  [system, 'system'],
]);

const table = (text: string) => text.split('\n').map((line) => line.split(';'));

function read(text: string, indicatorId: string | null = absence, plan: Plan = measuredPlan()) {
  const { figures, faults, blankCount } = readMeasurements(plan, table(text), indicatorId);
  return {
    figures: figures.map(
      ({ indicatorId: id, municipalityId, period, value, note }) =>
        `${names.get(id)} ${names.get(municipalityId)} ${period} ${value}${note && ` ${note}`}`,
    ),
    faults: faults.map(({ line, text: said, reason }) => `${line} ${said}: ${reason}`),
    blankCount,
  };
}

const nothing = { figures: [], faults: [], blankCount: 0 };

describe('a table of figures', () => {
  test('with one on each line names what, where, when and how much', () => {
    const text =
      'Måltall;Kommune;Periode;Verdi;Merknad\n' +
      'Sykefravær;Levanger;K1 2008;7,2 %;Anslag\n' +
      'sykefravær;Verdal;1. kvartal 2008;6,4;\n' +
      'System i bruk;V;2008;nei;\n' +
      'System i bruk;;2009;ja;';
    expect(read(text, null)).toEqual({
      ...nothing,
      figures: [
        'absence L 2008-Q1 7.2 Anslag',
        'absence V 2008-Q1 6.4',
        'system V 2008 0',
        'system both 2009 1',
      ],
    });
  });

  test('with a column for each municipality is of the indicator that is chosen', () => {
    const text = 'periode;Levanger kommune;Verdal;Samlet\n2008-Q1;1 007,5;0;\n2008-Q2;;6,4;6';
    expect(read(text)).toEqual({
      figures: [
        ...['absence L 2008-Q1 1007.5', 'absence V 2008-Q1 0'],
        ...['absence V 2008-Q2 6.4', 'absence both 2008-Q2 6'],
      ],
      faults: [],
      blankCount: 2,
    });
  });

  test('with a column for each period names the municipality on each line', () => {
    expect(read('kommune;K1 2008;K2 2008\nLevanger;7;6,8\nVerdal;6;5')).toEqual({
      ...nothing,
      figures: [
        ...['absence L 2008-Q1 7', 'absence L 2008-Q2 6.8'],
        ...['absence V 2008-Q1 6', 'absence V 2008-Q2 5'],
      ],
    });
  });

  test('may begin with blank lines', () => {
    expect(read('\n;\nperiode;verdi\n\nK1 2008;7').figures).toEqual(['absence both 2008-Q1 7']);
  });

  test.each([
    ['a table without headings', '2008-Q1;7', absence, '1 2008-Q1; 7: no-headings'],
    ['nothing', '', absence, '0 : no-headings'],
    ['no period', 'kommune;verdi\nLevanger;7', absence, '1 kommune; verdi: no-headings'],
    [
      'a column of something else',
      'periode;verdi;farge\nK1 2008;7;rød',
      absence,
      '1 farge: unknown-column',
    ],
    ['a text in the place of a figure', 'periode;verdi\nK1 2008;sju', absence, '2 sju: no-number'],
    [
      'a text in the place of yes or no',
      'periode;verdi\n2008;kanskje',
      system,
      '2 kanskje: no-yes-or-no',
    ],
    ['a period that isn’t one', 'periode;verdi\nhøsten;7', absence, '2 høsten: no-period'],
    ['a period of another length', 'periode;verdi\n2008;7', absence, '2 2008: other-kind'],
    ['a part that the year hasn’t', 'periode;verdi\nK5 2008;7', absence, '2 K5 2008: no-such-part'],
    [
      'a municipality that isn’t one',
      'kommune;periode;verdi\nBodø;K1 2008;7',
      absence,
      '2 Bodø: unknown-municipality',
    ],
    [
      'an indicator that isn’t one',
      'måltall;periode;verdi\nTrivsel;K1 2008;7',
      absence,
      '2 Trivsel: unknown-indicator',
    ],
    ['no indicator', 'periode;verdi\nK1 2008;7', null, '2 : no-indicator'],
    [
      'a period of another length in a heading',
      'kommune;2008\nLevanger;7',
      absence,
      '2 2008: other-kind',
    ],
  ])('says where it isn’t understood: %s', (_, text, indicatorId, fault) => {
    expect(read(text, indicatorId).faults).toEqual([fault]);
  });

  test('says of an unknown column and reads the others', () => {
    expect(read('periode;verdi;farge\nK1 2008;7;rød').figures).toHaveLength(1);
  });

  test('says of municipalities beside a column of values that they aren’t read', () => {
    expect(read('periode;Levanger;Verdal;Resultat\nK1 2008;7,2;6,4;6,8')).toEqual({
      ...nothing,
      figures: ['absence both 2008-Q1 6.8'],
      faults: ['1 Levanger: beside-values', '1 Verdal: beside-values'],
    });
  });

  test('takes a figure that it says twice once, and none of two that differ', () => {
    const text = 'periode;verdi\nK1 2008;7\nK1 2008;7,0\nK2 2008;6\n2. kvartal 2008;5';
    expect(read(text)).toEqual({
      ...nothing,
      figures: ['absence both 2008-Q1 7'],
      faults: ['4 2008-Q2: twice', '5 2008-Q2: twice'],
    });
  });

  test('doesn’t choose between indicators of the same name', () => {
    const plan = measuredPlan([], {
      indicator: [{ id: absence, name: 'Fravær' }, { name: 'Fravær' }],
    });
    expect(read('måltall;periode;verdi\nFravær;2008;7', null, plan).faults).toEqual([
      '2 Fravær: several-indicators',
    ]);
  });
});

describe('importing', () => {
  const plan = measuredPlan([
    [absence, levanger, '2008-Q1', 7, 'Anslag'],
    [absence, verdal, '2008-Q1', 6],
    [absence, verdal, '2008-Q2', 0],
  ]);
  const { figures } = readMeasurements(
    plan,
    table('periode;Levanger;Verdal\nK1 2008;7,4;6\nK2 2008;7;0\nK3 2008;;'),
    absence,
  );
  const rowsAfter = (replacesOthers: boolean) => {
    let next = 50;
    const wanted = wantedFigures(figures, replacesOthers);
    const applied = applyChanges(
      plan,
      importChanges(plan, wanted, () => idOf(next++)),
    );
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    return applied.plan.rows.measurement
      .map(({ municipalityId, period, value, note }) =>
        [names.get(municipalityId), period, value, note].join(' ').trim(),
      )
      .toSorted();
  };

  test('tells what is new, what stands already, and what differs', () => {
    expect(figures.map((figure) => [figure.value, figure.was, standingOf(figure)])).toEqual([
      [7.4, 7, 'other'],
      [6, 6, 'same'],
      [7, null, 'new'],
      [0, 0, 'same'],
    ]);
  });

  test('replaces what differs only where it is to, and keeps the note', () => {
    const untouched = ['L 2008-Q2 7', 'V 2008-Q1 6', 'V 2008-Q2 0'];
    expect(rowsAfter(false)).toEqual(['L 2008-Q1 7 Anslag', ...untouched]);
    expect(rowsAfter(true)).toEqual(['L 2008-Q1 7.4 Anslag', ...untouched]);
  });
});
