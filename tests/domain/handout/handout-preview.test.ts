import { expect, test } from 'vitest';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import { entityNames } from '../../../src-domain/entities/registry.ts';
import { handedOutPlan } from '../../../src-domain/handout/handed-out-plan.ts';
import { handoutPreview, type RowsOfKind } from '../../../src-domain/handout/handout-preview.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [schools, roads] = [idOf(1), idOf(2)];
const [kari, per, eva] = [idOf(11), idOf(12), idOf(13)];
const hash = (letter: string) => letter.repeat(64);

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [
    { id: kari, name: 'Kari Moe', email: 'kari@levanger.example', telephone: '99 88 77 66' },
    { id: per, name: 'Per Lian', email: 'per@levanger.example' },
    { id: eva, name: 'Eva Dahl', email: 'eva@levanger.example' },
  ],
  subproject: [
    { id: schools, letter: 'A', name: 'Skole' },
    { id: roads, letter: 'B', name: 'Vei' },
  ],
  body: [{ id: idOf(21), name: 'Prosjektgruppa', kind: 'project-group' }],
  seat: [
    { id: idOf(22), bodyId: idOf(21), role: 'subproject-leader', subprojectId: schools },
    { id: idOf(23), bodyId: idOf(21), role: 'subproject-leader', subprojectId: roads },
  ],
  holding: [
    { id: idOf(24), seatId: idOf(22), personId: per },
    { id: idOf(25), seatId: idOf(23), personId: eva },
  ],
  effectGoal: [{ id: idOf(31), letter: 'A', title: 'Gode skoler' }],
  milestone: [
    { id: idOf(41), title: 'Tegnet', subprojectId: schools },
    { id: idOf(42), title: 'Utkast til vei', subprojectId: roads },
  ],
  measure: [{ id: idOf(43), text: 'Velg arkitekt', milestoneId: idOf(41) }],
  responsible: [{ id: idOf(44), measureId: idOf(43), personId: kari }],
  attachment: [
    {
      ...{ id: idOf(51), name: 'Tegning.pdf', hash: hash('a'), sizeInBytes: 1200 },
      subprojectId: schools,
    },
    {
      ...{ id: idOf(52), name: 'Veikart.pdf', hash: hash('b'), sizeInBytes: 900 },
      subprojectId: roads,
    },
  ],
});

const preview = handoutPreview(plan, schools);

const named = (kinds: readonly RowsOfKind[], of: Plan) =>
  Object.fromEntries(
    kinds.map(({ entity, rows }) => [entity, rows.map(({ id }) => rowName(of, entity, id))]),
  );

test('what may be worked in, and what is only read, stand apart', () => {
  expect(named(preview.own, preview.copy)).toEqual({
    subproject: ['A. Skole'],
    milestone: ['Tegnet'],
    measure: ['Velg arkitekt'],
    responsible: ['Kari Moe → Velg arkitekt'],
    attachment: ['Tegning.pdf'],
  });
  expect(named(preview.along, preview.copy)).toMatchObject({
    project: ['Ny skole'],
    effectGoal: ['A. Gode skoler'],
    body: ['Prosjektgruppa'],
  });
});

test('persons go along with what the copy has of them: a telephone only where they have a part in it', () => {
  expect(preview.persons.map(({ name, email, telephone }) => [name, email, telephone])).toEqual([
    ['Kari Moe', 'kari@levanger.example', '99 88 77 66'],
    ['Per Lian', null, null],
  ]);
});

test('attachments that go along are the sub-project’s own; what stays is called by the project’s names', () => {
  expect(preview.attachments.map(({ name }) => name)).toEqual(['Tegning.pdf']);
  expect(named(preview.home, plan)).toMatchObject({
    person: ['Eva Dahl'],
    subproject: ['B. Vei'],
    milestone: ['Utkast til vei'],
    attachment: ['Veikart.pdf'],
  });
});

test('nothing is in the copy that isn’t shown, and nothing is shown twice', () => {
  const order = { subprojectId: schools, recipient: 'Kari', note: '', wantedBackOn: null };
  const copy = handedOutPlan(plan, order, { id: idOf(99), at: '2008-03-03T12:00:00Z', who: '' });
  const idsIn = (kinds: readonly RowsOfKind[]) =>
    kinds.flatMap(({ rows }) => rows.map(({ id }) => id));
  const shown = [
    ...idsIn(preview.own),
    ...idsIn(preview.along),
    ...preview.persons.map(({ id }) => id),
  ];
  const held = entityNames
    .filter((entity: EntityName) => entity !== 'handout')
    .flatMap((entity) => copy.rows[entity].map(({ id }) => id));
  expect(shown.toSorted()).toEqual(held.toSorted());
});
