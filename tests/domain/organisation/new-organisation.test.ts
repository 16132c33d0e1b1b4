import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import {
  kindByName,
  oneOrganisationPerName,
  organisationNamed,
} from '../../../src-domain/organisation/new-organisation.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  organisation: [{ id: idOf(1), name: 'Levanger kommune', kind: 'municipality' }],
  body: [{ id: idOf(5), name: 'Styringsgruppe' }],
  seat: [
    { id: idOf(2), bodyId: idOf(5) },
    { id: idOf(3), bodyId: idOf(5) },
  ],
});

test.each([
  ['Verdal kommune', 'municipality'],
  ['Fagforbundet', 'union'],
  ['Norsk Sykepleierforbund', 'union'],
  ['Vinne skole', null],
  ['Kommunen vår', null],
] as const)('%s is by its name %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});

test.each([
  ['Vinne skole', 'unit', { name: 'Vinne skole', kind: 'unit' }],
  ['Verdal kommune', 'unit', { name: 'Verdal kommune', kind: 'municipality' }],
  ['Inderøy', 'municipality', { name: 'Inderøy', kind: 'municipality' }],
] as const)('%s becomes an organisation where none is called so', (name, usualKind, wanted) => {
  const made = organisationNamed(plan, name, usualKind, () => idOf(9));
  const applied = applyChanges(plan, made.changes);
  expect(made.id).toBe(idOf(9));
  expect(applied.kind === 'applied' && applied.plan.rows.organisation.at(-1)).toMatchObject(wanted);
});

test('a name that is there, however it is written, means the one that has it', () => {
  expect(organisationNamed(plan, ' levanger  Kommune', 'unit', () => idOf(9))).toEqual({
    id: idOf(1),
    changes: [],
  });
});

test('several rows that bring the same new name share one organisation', () => {
  const bring = (seat: string, organisation: string): readonly Change[] => [
    ...organisationNamed(plan, 'Vinne skole', 'unit', () => organisation).changes,
    {
      kind: 'update',
      entity: 'seat',
      id: seat,
      from: { representsId: null },
      to: { representsId: organisation },
    },
  ];
  const changes = oneOrganisationPerName([
    ...bring(idOf(2), idOf(10)),
    ...bring(idOf(3), idOf(11)),
  ]);
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(applied.plan.rows.organisation).toHaveLength(2);
  expect(applied.plan.rows.seat.map(({ representsId }) => representsId)).toEqual([
    idOf(10),
    idOf(10),
  ]);
});
