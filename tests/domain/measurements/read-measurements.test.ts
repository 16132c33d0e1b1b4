import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { DecimalMark } from '../../../src-domain/clipboard/read-number.ts';
import {
  importChanges,
  standingFigures,
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
    const text =
      'periode;verdi;merknad\nK1 2008;7\nK1 2008;7,0;Anslag\nK2 2008;6\n2. kvartal 2008;5\n' +
      'K3 2008;4;Anslag\nK3 2008;4;Rettet';
    expect(read(text)).toEqual({
      ...nothing,
      figures: ['absence both 2008-Q1 7 Anslag'],
      faults: [2, 3].flatMap((quarter) =>
        [0, 1].map((at) => `${2 * quarter + at} 2008-Q${quarter}: twice`),
      ),
    });
  });

  test('may say a note without a figure, which is about one line', () => {
    expect(read('kommune;periode;verdi;merknad\nLevanger;K1 2008;;Ikke talt')).toEqual({
      ...nothing,
      figures: ['absence L 2008-Q1 null Ikke talt'],
    });
    expect(read('periode;Levanger;Verdal;merknad\nK1 2008;7;;Anslag')).toEqual({
      ...nothing,
      figures: ['absence L 2008-Q1 7 Anslag'],
      blankCount: 1,
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

describe('a full stop before three digits', () => {
  const column = (values: readonly string[], chosen: DecimalMark | null = null) => {
    const lines = values.map((value, at) => [
      `K${(at % 4) + 1} ${2000 + Math.floor(at / 4)}`,
      value,
    ]);
    const { figures, faults, decimals } = readMeasurements(
      measuredPlan(),
      [['periode', 'verdi'], ...lines],
      absence,
      chosen,
    );
    return {
      values: figures.map(({ value }) => value),
      open: faults.map(({ text }) => text),
      decimals,
    };
  };

  test.each([
    ['4.5', ['4.567', '4.5'], [4.567, 4.5], 'point'],
    ['12.34', ['12.34', '4.567'], [12.34, 4.567], 'point'],
    ['0.125', ['0.125', '4.567'], [0.125, 4.567], 'point'],
    ['1,234.5', ['1,234.5', '4,567', '4.567'], [1234.5, 4567, 4.567], 'point'],
    ['6,5', ['6,5', '4.567'], [6.5, 4567], 'comma'],
    ['1.234.567', ['1.234.567', '4.567'], [1234567, 4567], 'comma'],
    ['1.234,5', ['1.234,5', '4.567 %'], [1234.5, 4567], 'comma'],
  ] as const)('is settled for the whole file by %s', (_, written, values, mark) => {
    const read = column(written);
    expect(read).toEqual({ values, open: [], decimals: { mark, example: expect.any(String) } });
  });

  test.each([
    ['no other figure', ['4.567', '12', 'sju', 'sept.'], [12], ['4.567', 'sju', 'sept.']],
    ['figures of both kinds', ['4.5', '6,5', '4.567'], [4.5, 6.5], ['4.567']],
    ['a comma before three digits', ['4,567', '4.567'], [], ['4,567', '4.567']],
  ])('is not read where nothing settles it, with %s', (_, written, values, open) => {
    const decimals = { mark: null, example: '4.567' };
    expect(column(written)).toEqual({ values, open, decimals });
  });

  test('is read as a person has chosen, and what can be read in one way only is read in that', () => {
    const written = ['4.567', '4,567', '4.5', '6,5'];
    expect(column(written, 'comma').values).toEqual([4567, 4.567, 4.5, 6.5]);
    expect(column(written, 'point').values).toEqual([4.567, 4567, 4.5, 6.5]);
  });

  test('is of no account where there is none; a comma before three digits begins decimals', () => {
    expect(column(['7', '1 000', '6,5'])).toEqual({
      values: [7, 1000, 6.5],
      open: [],
      decimals: { mark: 'comma', example: null },
    });
    expect(column(['4,567', '12'])).toEqual({
      values: [4.567, 12],
      open: [],
      decimals: { mark: 'comma', example: '4,567' },
    });
  });
});

describe('importing', () => {
  const plan = measuredPlan([
    [absence, levanger, '2008-Q1', 7, 'Anslag'],
    [absence, verdal, '2008-Q1', 6],
    [absence, verdal, '2008-Q2', 0],
    [absence, levanger, '2008-Q4', null, 'Ikke talt'],
    [absence, verdal, '2008-Q4', null, 'Ikke talt'],
  ]);
  const figuresOf = (text: string) =>
    standingFigures(plan, readMeasurements(plan, table(text), absence).figures);
  const rowsAfter = (text: string, replacesOthers: boolean) => {
    let next = 50;
    const wanted = wantedFigures(figuresOf(text), replacesOthers);
    const applied = applyChanges(
      plan,
      importChanges(plan, wanted, () => idOf(next++)),
    );
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    const before = new Set(plan.rows.measurement);
    return applied.plan.rows.measurement
      .filter((row) => !before.has(row))
      .map(({ municipalityId, period, value, note }) =>
        [names.get(municipalityId), period, value, note].join(' ').trim(),
      );
  };

  test('tells what is new, what stands already, and what differs', () => {
    const figures = figuresOf('periode;Levanger;Verdal\nK1 2008;7,4;6\nK2 2008;7;0\nK3 2008;;');
    expect(figures.map(({ value, was, standing }) => [value, was?.value, standing])).toEqual([
      [7.4, 7, 'other'],
      [6, 6, 'same'],
      [7, undefined, 'new'],
      [0, 0, 'same'],
    ]);
  });

  test('holds figures against the plan as it is now', () => {
    const { figures } = readMeasurements(plan, table('periode;Verdal\nK1 2008;6'), absence);
    const moved = measuredPlan([[absence, verdal, '2008-Q1', 5.5]]);
    expect(standingFigures(moved, figures)).toMatchObject([
      { was: { value: 5.5 }, standing: 'other' },
    ]);
    expect(standingFigures(measuredPlan(), figures)).toMatchObject([
      { was: null, standing: 'new' },
    ]);
  });

  const heading = 'kommune;periode;verdi;merknad\n';
  test.each([
    [
      'a figure that differs, without a note',
      'L;K1 2008;7,4;',
      'other',
      [],
      ['L 2008-Q1 7.4 Anslag'],
    ],
    ['a figure that differs, with a note', 'V;K1 2008;5;Talt', 'other', [], ['V 2008-Q1 5 Talt']],
    ['a note to a figure that has none', 'V;K1 2008;6;Talt', 'note', ['V 2008-Q1 6 Talt'], null],
    ['a note alone', 'V;K1 2008;;Talt', 'note', ['V 2008-Q1 6 Talt'], null],
    ['a note where nothing stands', 'V;K3 2008;;Talt', 'note', ['V 2008-Q3  Talt'], null],
    ['another note to the same figure', 'L;K1 2008;7;Talt', 'other', [], ['L 2008-Q1 7 Talt']],
    ['the same note', 'L;K1 2008;7;Anslag', 'same', [], []],
    ['a figure where a note stands', 'L;K4 2008;5;', 'new', ['L 2008-Q4 5 Ikke talt'], null],
    ['another note where a note stands', 'V;K4 2008;5;Talt', 'other', [], ['V 2008-Q4 5 Talt']],
  ])(
    'writes what stands over only when it is asked to: %s',
    (_, line, standing, kept, replaced) => {
      expect(figuresOf(heading + line)).toMatchObject([{ standing }]);
      expect(rowsAfter(heading + line, false)).toEqual(kept);
      expect(rowsAfter(heading + line, true)).toEqual(replaced ?? kept);
    },
  );
});
