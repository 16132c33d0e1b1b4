import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import { fieldChanges } from '../../../src-domain/diff.ts';
import { merge } from '../../../src-domain/merge.ts';
import { findRow, type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [first, second, third, measure] = [idOf(1), idOf(2), idOf(3), idOf(10)];

const base = planFrom({
  project: [{ id: idOf(99), name: 'Oppvekst' }],
  milestone: [
    { id: first, title: 'Første' },
    { id: second, title: 'Andre' },
    { id: third, title: 'Tredje' },
  ],
  measure: [{ id: measure, milestoneId: first, text: 'Kurs', position: 'a5' }],
  responsible: [{ id: idOf(20), measureId: measure, text: 'Rektor' }],
});

const set = (to: Readonly<Record<string, unknown>>) => (plan: Plan) => {
  const row = findRow(plan, 'measure', measure);
  const change = row ? fieldChanges('measure', row, { ...row, ...to }) : null;
  return change ? [change] : [];
};

/** What one can do with the measure; each side in a way of its own. */
const deeds = {
  nothing: [() => [], () => []],
  delete: [
    (plan: Plan) => removal(plan, [{ entity: 'measure', id: measure }]),
    (plan: Plan) => removal(plan, [{ entity: 'measure', id: measure }]),
  ],
  edit: [set({ text: 'Mitt kurs' }), set({ text: 'Ditt kurs' })],
  'edit of another field': [set({ state: 'under-way' }), set({ droppedBecause: 'Ingen tid' })],
  'same edit': [set({ text: 'Kurset' }), set({ text: 'Kurset' })],
  move: [set({ milestoneId: second, position: 'a1' }), set({ milestoneId: third, position: 'a2' })],
  'same move': [
    set({ milestoneId: second, position: 'a1' }),
    set({ milestoneId: second, position: 'a2' }),
  ],
  reorder: [set({ position: 'a3' }), set({ position: 'a7' })],
  'delete of its whole': [
    (plan: Plan) => removal(plan, [{ entity: 'milestone', id: first }]),
    (plan: Plan) => removal(plan, [{ entity: 'milestone', id: first }]),
  ],
} satisfies Record<
  string,
  readonly [(plan: Plan) => readonly Change[], (plan: Plan) => readonly Change[]]
>;

type Deed = keyof typeof deeds;

function planAfter(plan: Plan, changes: readonly Change[]): Plan {
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
}

/** What becomes of the measure, in short: its text, milestone and order key, or that it is gone; and what collides. */
function outcome(mine: Deed, theirs: Deed): string {
  const merged = merge(
    base,
    planAfter(base, deeds[mine][0](base)),
    planAfter(base, deeds[theirs][1](base)),
  );
  const row = findRow(merged.plan, 'measure', measure);
  const place = merged.plan.rows.milestone.find(({ id }) => id === row?.milestoneId);
  const extra = [row?.state === 'under-way' && 'under way', row?.droppedBecause].filter(Boolean);
  const stands = row ? [row.text, ...extra, `${place?.title} ${row.position}`].join(', ') : 'gone';
  const responsible = rowsOf(merged.plan, 'responsible').length === 1 ? '' : ', nobody answers';
  const collisions = merged.collisions.map(({ kind, entity, fields }) =>
    [kind, entity, ...fields].join(' '),
  );
  return [`${stands}${row ? responsible : ''}`, ...collisions].join(' | ');
}

/** What I do, what they do, and what comes of it. */
const matrix: readonly (readonly [Deed, Deed, string])[] = [
  ['nothing', 'nothing', 'Kurs, Første a5'],
  ['nothing', 'delete', 'gone'],
  ['nothing', 'edit', 'Ditt kurs, Første a5'],
  ['nothing', 'move', 'Kurs, Tredje a2'],
  ['nothing', 'reorder', 'Kurs, Første a7'],
  ['nothing', 'delete of its whole', 'gone'],
  ['delete', 'nothing', 'gone'],
  ['delete', 'delete', 'gone'],
  ['delete', 'edit', 'Ditt kurs, Første a5 | deleted-and-changed measure'],
  ['delete', 'move', 'Kurs, Tredje a2 | deleted-and-changed measure'],
  ['delete', 'reorder', 'gone'],
  ['delete', 'delete of its whole', 'gone'],
  ['edit', 'nothing', 'Mitt kurs, Første a5'],
  ['edit', 'delete', 'Mitt kurs, Første a5 | deleted-and-changed measure'],
  ['edit', 'edit', 'Mitt kurs, Første a5 | both-changed measure text'],
  ['edit', 'edit of another field', 'Mitt kurs, Ingen tid, Første a5'],
  ['same edit', 'same edit', 'Kurset, Første a5'],
  ['edit', 'move', 'Mitt kurs, Tredje a2'],
  ['edit', 'reorder', 'Mitt kurs, Første a7'],
  [
    'edit',
    'delete of its whole',
    'Mitt kurs, Første a5 | restored milestone | deleted-and-changed measure',
  ],
  ['move', 'nothing', 'Kurs, Andre a1'],
  ['move', 'delete', 'Kurs, Andre a1 | deleted-and-changed measure'],
  ['move', 'edit', 'Ditt kurs, Andre a1'],
  ['move', 'move', 'Kurs, Andre a1 | both-changed measure milestoneId position'],
  ['same move', 'same move', 'Kurs, Andre a1'],
  ['move', 'reorder', 'Kurs, Andre a1'],
  ['move', 'delete of its whole', 'Kurs, Andre a1 | deleted-and-changed measure'],
  ['reorder', 'nothing', 'Kurs, Første a3'],
  ['reorder', 'delete', 'gone'],
  ['reorder', 'edit', 'Ditt kurs, Første a3'],
  ['reorder', 'move', 'Kurs, Tredje a2'],
  ['reorder', 'reorder', 'Kurs, Første a3'],
  ['reorder', 'delete of its whole', 'gone'],
  ['delete of its whole', 'nothing', 'gone'],
  ['delete of its whole', 'delete', 'gone'],
  [
    'delete of its whole',
    'edit',
    'Ditt kurs, Første a5 | restored milestone | deleted-and-changed measure',
  ],
  ['delete of its whole', 'move', 'Kurs, Tredje a2 | deleted-and-changed measure'],
  ['delete of its whole', 'reorder', 'gone'],
  ['delete of its whole', 'delete of its whole', 'gone'],
];

describe('delete × edit × move × reorder', () => {
  test.each(matrix)('I: %s; they: %s', (mine, theirs, wanted) => {
    expect(outcome(mine, theirs)).toBe(wanted);
  });
});
