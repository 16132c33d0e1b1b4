import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { barName } from '../../../src-domain/timeline/item-text.ts';
import {
  type Grouping,
  type TimelineRow,
  timelineRows,
  unfoldedRows,
} from '../../../src-domain/timeline/timeline-rows.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const translate = translatorFor('nb');
const time = { text: 'Mai 08' };

const plan = planFrom({
  organisation: [
    { id: idOf(1), name: 'Verdal', kind: 'municipality' },
    { id: idOf(2), name: 'Levanger', kind: 'municipality' },
  ],
  person: [
    { id: idOf(5), name: 'Åse' },
    { id: idOf(6), name: 'Berit' },
    { id: idOf(7), name: '', removedOn: '2008-01-01' },
  ],
  subproject: [
    { id: idOf(10), letter: 'A', name: 'Fravær', municipalityId: idOf(2) },
    { id: idOf(11), letter: 'B', name: 'Oppvekst' },
    { id: idOf(12), letter: 'B1', name: 'Skole', parentId: idOf(11) },
  ],
  milestone: [
    { id: idOf(20), letter: 'A', title: 'Ferdig', subprojectId: idOf(10), time },
    { id: idOf(21), title: 'Felles', time },
    { id: idOf(22), title: 'Skoler', subprojectId: idOf(12) },
  ],
  milestoneGroup: [{ id: idOf(25), milestoneId: idOf(22), text: 'v', municipalityId: idOf(1) }],
  measure: [
    { id: idOf(30), milestoneId: idOf(20), text: 'a', time },
    { id: idOf(31), milestoneId: idOf(22), milestoneGroupId: idOf(25), text: 'b', time },
    { id: idOf(32), milestoneId: idOf(21), text: 'c', time: { text: 'etter valget' } },
  ],
  responsible: [
    { measureId: idOf(30), personId: idOf(5) },
    { measureId: idOf(30), personId: idOf(6) },
    { measureId: idOf(31), text: 'Enhetsledere' },
    { milestoneId: idOf(20), personId: idOf(7) },
  ],
});

const rowsOf = (of: Plan, grouping: Grouping) =>
  timelineRows(of, datedItems(of, '2008-01-01'), grouping, 'fjernet person');

const shown = (rows: readonly TimelineRow[]) =>
  rows.map((row) => {
    if ('item' in row) return `  ${barName(row.item, translate)}`;
    return `${row.kind === 'tray' ? 'tray' : (row.name ?? '–')} (${row.count})`;
  });

const tray = ['tray (2)', '  c', '  Skoler'];

test.each<readonly [Grouping, readonly string[]]>([
  [
    'subproject',
    ['A. Fravær (2)', '  A. Ferdig', '  a', 'B1. Skole (1)', '  b', '– (1)', '  Felles'],
  ],
  [
    'municipality',
    ['Verdal (1)', '  b', 'Levanger (2)', '  A. Ferdig', '  a', '– (1)', '  Felles'],
  ],
  [
    'responsible',
    [
      ...['Berit (1)', '  a', 'Enhetsledere (1)', '  b', 'fjernet person (1)', '  A. Ferdig'],
      ...['Åse (1)', '  a', '– (1)', '  Felles'],
    ],
  ],
])(
  'rows stand by %s in its order, those without one last, and what has no days in the tray',
  (grouping, rows) => {
    expect(shown(rowsOf(plan, grouping))).toEqual([...rows, ...tray]);
  },
);

test('each row is known by an id of its own, also where an item stands under two who answer', () => {
  const ids = rowsOf(plan, 'responsible').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what stands under a folded heading isn’t seen, the heading is', () => {
  const rows = rowsOf(plan, 'subproject');
  expect(shown(unfoldedRows(rows, new Set([idOf(10), 'tray'])))).toEqual([
    ...['A. Fravær (2)', 'B1. Skole (1)', '  b', '– (1)', '  Felles', 'tray (2)'],
  ]);
});
