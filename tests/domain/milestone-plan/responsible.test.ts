import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { milestoneTables } from '../../../src-domain/milestone-plan/milestone-table.ts';
import {
  type Answering,
  responsibleChanges,
  responsibleName,
  responsibleOf,
} from '../../../src-domain/milestone-plan/responsible.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const measure = { entity: 'measure', id: idOf(3) } as const;

const plan = planFrom({
  person: [
    { id: idOf(1), name: 'Kari Moe' },
    { id: idOf(5), name: 'Ola Nes' },
  ],
  body: [{ id: idOf(6), name: 'Styringsgruppa' }],
  seat: [{ id: idOf(7), bodyId: idOf(6), title: 'Prosjektleder' }],
  holding: [{ seatId: idOf(7), personId: idOf(5) }],
  milestone: [{ id: idOf(2) }],
  measure: [{ id: measure.id, milestoneId: idOf(2) }],
  responsible: [
    { id: idOf(10), measureId: measure.id, personId: idOf(1), text: 'rådmann' },
    { id: idOf(11), measureId: measure.id, text: 'Enhetsledere' },
  ],
});

function outcome(wanted: readonly Answering[], before: Plan = plan): Plan {
  let next = 100;
  const changes = responsibleChanges(before, measure, wanted, () => idOf(next++));
  const applied = applyChanges(before, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
}

const namesIn = (of: Plan): readonly string[] =>
  milestoneTables(of, '2026-01-01').flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.kind === 'measure' ? line.responsible.map((each) => responsibleName(each, '')) : [],
    ),
  );

describe('who answers for something', () => {
  test('whoever is kept keeps what is written of them', () => {
    expect(namesIn(outcome([{ kind: 'kept', id: idOf(10) }]))).toEqual(['Kari Moe, rådmann']);
  });

  test('new ones come after those who are kept, in the order given', () => {
    const wanted: readonly Answering[] = [
      { kind: 'kept', id: idOf(10) },
      { kind: 'kept', id: idOf(11) },
      { kind: 'seat', id: idOf(7) },
      { kind: 'text', text: 'alle ansatte' },
      { kind: 'body', id: idOf(6) },
    ];
    expect(namesIn(outcome(wanted))).toEqual([
      'Kari Moe, rådmann',
      'Enhetsledere',
      'Prosjektleder (Ola Nes)',
      'alle ansatte',
      'Styringsgruppa',
    ]);
  });

  test('nobody is left where nobody is wanted', () => {
    expect(responsibleOf(outcome([]), measure)).toEqual([]);
  });

  test('nothing is changed where the same are wanted', () => {
    const same = responsibleOf(plan, measure).map(({ id }): Answering => ({ kind: 'kept', id }));
    expect(responsibleChanges(plan, measure, same, () => idOf(100))).toEqual([]);
  });

  test('a label stands before the name, and a vacant seat is called by its title', () => {
    const [row] = responsibleOf(plan, measure);
    const [seat] = plan.rows.seat;
    if (!row || !seat) throw new Error('The plan has no responsible or seat');
    const vacant = { row: { ...row, personId: null, text: '', label: 'Ansvar' }, persons: [] };
    expect(responsibleName({ ...vacant, seat, body: null }, '')).toBe('Ansvar: Prosjektleder');
  });
});
