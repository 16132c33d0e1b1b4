import { expect, test } from 'vitest';
import { applyChanges } from '../../../../src-domain/apply.ts';
import { translatorFor } from '../../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../../src-domain/plan.ts';
import type { DropPlace } from '../../../../src-renderer/grid/grid-model.ts';
import { compositionOrder } from '../../../../src-renderer/organisation/composition/composition-order.ts';
import {
  type CompositionPlanRow,
  compositionRows,
} from '../../../../src-renderer/organisation/composition/composition-rows.ts';
import { partOf } from '../../../../src-renderer/organisation/organisation-parts.ts';
import { moved, newRows, type Placement } from '../../../../src-renderer/plan-table/placing.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

const [s, f] = [idOf(1), idOf(2)];

const plan = planFrom({
  body: [
    { id: s, name: 'S' },
    { id: f, name: 'F', measuredBy: 'joint-committee' },
  ],
  compositionRule: [
    { id: idOf(11), bodyId: s, offices: ['mayor'], perMunicipality: false },
    { id: idOf(12), bodyId: s, text: 'b', offices: ['chief-executive'], perMunicipality: false },
    { id: idOf(13), bodyId: f, text: 'c' },
  ],
});

const rowsOf = (of: Plan) => compositionRows(of, '2026-01-01', translatorFor('nb'));
const nameOf = ({ row, proposed }: CompositionPlanRow) =>
  String(row['name'] ?? (row['text'] || proposed));

/** The tree on one line. */
const drawn = (of: Plan): string => rowsOf(of).map(nameOf).join(' ');

function rowAt(name: string): CompositionPlanRow {
  const found = rowsOf(plan).find((row) => nameOf(row) === name);
  if (!found) throw new Error(`No row ${name}`);
  return found;
}

function after(name: string, place: Placement | null | undefined): string | null {
  if (!place) return null;
  const applied = applyChanges(plan, moved(rowAt(name), place));
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return drawn(applied.plan);
}

test('every body stands with its lines, each called by its text or by what it asks for', () => {
  expect(drawn(plan)).toBe('S Ordfører b F c');
  expect(rowsOf(plan).map(({ measure, met, required }) => [measure, met, required])).toEqual([
    ['seats', 0, 2],
    ['nothing', 0, 0],
    ['nothing', 0, 0],
    ['requirements', 2, 7],
    ['nothing', 0, 0],
  ]);
  expect(rowsOf(plan).map(({ isMeasured }) => isMeasured)).toEqual([true, true, true, true, false]);
});

test.for([
  ['S', 'S Ordfører b new F c'],
  ['Ordfører', 'S Ordfører new b F c'],
  [null, 'S Ordfører b F c new'],
] as const)('a line that is added under %s goes there: %s', ([name, expected]) => {
  const place = compositionOrder.newRow?.(plan, name === null ? null : rowAt(name));
  if (!place) throw new Error('No place');
  const named = { ...place, fields: { ...place.fields, text: 'new' } };
  const { changes } = newRows(named, [{}], [], () => idOf(99));
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(drawn(applied.plan)).toBe(expected);
});

test.for([
  ['b', 'Ordfører', 'before', 'S b Ordfører F c'],
  ['Ordfører', 'F', 'into', 'S b F c Ordfører'],
  ['Ordfører', 'F', 'after', 'S b F Ordfører c'],
  ['Ordfører', 'c', 'into', null],
  ['Ordfører', 'S', 'before', null],
  ['F', 'Ordfører', 'before', null],
] as const)('%s dropped at %s, %s: %s', ([dragged, target, side, expected]) => {
  const where: DropPlace<CompositionPlanRow> = { row: rowAt(target), side };
  expect(after(dragged, compositionOrder.dropAt?.(plan, rowAt(dragged), where))).toBe(expected);
});

test('past the end of its body a line goes on into the next one; a body stays', () => {
  const past = (name: string, step: -1 | 1) =>
    after(
      name,
      compositionOrder.pastEnd?.(plan, rowAt(name), step, () => true),
    );
  expect(past('b', 1)).toBe('S Ordfører F b c');
  expect(past('c', -1)).toBe('S Ordfører b c F');
  expect(past('Ordfører', -1)).toBe(null);
  expect(past('S', 1)).toBe(null);
});

test.for([
  ['compositionRule', 'count', 'composition'],
  ['body', 'measuredBy', 'composition'],
  ['seat', 'side', 'composition'],
  ['seat', 'office', 'bodies'],
  ['body', 'name', 'bodies'],
] as const)('an address of %s, %s, leads to %s', ([entity, field, part]) => {
  expect(partOf({ entity, id: s, field })).toBe(part);
});
