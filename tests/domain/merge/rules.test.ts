import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import { fieldChanges } from '../../../src-domain/diff.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { type Merged, merge, resolve } from '../../../src-domain/merge.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const hash = 'a'.repeat(64);
const project = [{ id: idOf(99), name: 'Oppvekst' }];

type Deed = (plan: Plan) => readonly Change[];

const rowIn = (plan: Plan, entity: EntityName, number: number): AnyRow | undefined =>
  findRow(plan, entity, idOf(number));

const write =
  (entity: EntityName, number: number, to: Readonly<Record<string, unknown>>): Deed =>
  (plan) => {
    const row = rowIn(plan, entity, number);
    const change = row ? fieldChanges(entity, row, { ...row, ...to }) : null;
    return change ? [change] : [];
  };
const put =
  (entity: EntityName, number: number, fields: Readonly<Record<string, unknown>>): Deed =>
  () => [{ kind: 'insert', entity, row: { id: idOf(number), ...fields } }];
const remove =
  (entity: EntityName, number: number): Deed =>
  (plan) =>
    removal(plan, [{ entity, id: idOf(number) }]);

function planAfter(plan: Plan, deeds: readonly Deed[]): Plan {
  return deeds.reduce((before, deed) => {
    const applied = applyChanges(before, deed(before));
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    return applied.plan;
  }, plan);
}

function merged(rows: SmallRows, mine: readonly Deed[], theirs: readonly Deed[]): Merged {
  const base = planFrom({ project, ...rows });
  return merge(base, planAfter(base, mine), planAfter(base, theirs));
}

const told = ({ collisions }: Merged) =>
  collisions.map(({ kind, entity, id, along }) =>
    [kind, entity, Number(id.slice(-12)), ...along.map((row) => row.entity)].join(' '),
  );

describe('reports', () => {
  const report = { id: idOf(1), state: 'draft', summary: 'Kladd' };
  const light = { id: idOf(2), reportId: idOf(1), aspect: 'time', colour: 'green' };

  test('one that was planned is taken over submitted, step by step', () => {
    const { plan, changes, collisions } = merged(
      { report: [{ ...report, state: 'planned' }] },
      [],
      [
        write('report', 1, { state: 'draft' }),
        write('report', 1, { state: 'submitted', done: 'Alt' }),
      ],
    );
    expect(collisions).toEqual([]);
    expect(rowIn(plan, 'report', 1)).toMatchObject({ state: 'submitted', done: 'Alt' });
    expect(changes.map((change) => change.kind === 'update' && change.to['state'])).toEqual([
      'draft',
      'submitted',
    ]);
  });

  test('two who have written in different fields of one are never mixed', () => {
    const both = merged(
      { report: [report] },
      [write('report', 1, { done: 'Mitt' })],
      [write('report', 1, { next: 'Ditt' })],
    );
    expect(told(both)).toEqual(['both-changed report 1']);
    expect(rowIn(both.plan, 'report', 1)).toMatchObject({ done: 'Mitt', next: '' });
  });

  test.each([
    ['here', [write('report', 1, { state: 'submitted' })], [write('light', 2, { colour: 'red' })]],
    ['there', [write('light', 2, { colour: 'red' })], [write('report', 1, { state: 'submitted' })]],
  ])('what was submitted %s isn’t mixed with a light of the other side', (_, mine, theirs) => {
    const both = merged({ report: [report], light: [light] }, mine, theirs);
    expect(told(both)).toEqual(['locked report 1 light']);
    expect(both.changes).toEqual([]);
  });

  test('accepted on one side and sent back on the other is a step that isn’t there', () => {
    const both = merged(
      { report: [{ ...report, state: 'submitted' }] },
      [write('report', 1, { state: 'accepted' })],
      [write('report', 1, { state: 'returned', remarks: 'Mangler tall' })],
    );
    expect(told(both)).toEqual(['step-forbidden report 1']);
    expect(rowIn(both.plan, 'report', 1)).toMatchObject({ state: 'accepted', remarks: '' });
  });

  test('of two drafts of one series mine stands, and theirs waits with its lights', () => {
    const both = merged(
      {},
      [put('report', 1, report)],
      [
        put('report', 3, { state: 'draft' }),
        put('light', 4, { reportId: idOf(3), aspect: 'cost' }),
      ],
    );
    expect(told(both)).toEqual(['second-draft report 3 report light']);
    const [collision] = both.collisions;
    if (!collision) throw new Error('Nothing collides');
    const chosen = applyChanges(both.plan, resolve(both.plan, collision, { take: 'theirs' }));
    expect(chosen.kind === 'applied' && chosen.plan.rows.report.map(({ id }) => id)).toEqual([
      idOf(3),
    ]);
    expect(chosen.kind === 'applied' && chosen.plan.rows.light).toHaveLength(1);
  });
});

describe('what holds beside each other only', () => {
  test('two sub-projects that each are put under the other', () => {
    const both = merged(
      { subproject: [{ id: idOf(1) }, { id: idOf(2) }] },
      [write('subproject', 1, { parentId: idOf(2) })],
      [write('subproject', 2, { parentId: idOf(1) })],
    );
    expect(told(both)).toEqual(['circular subproject 2 subproject']);
    const [collision] = both.collisions;
    if (!collision) throw new Error('Nothing collides');
    const chosen = planAfter(both.plan, [(plan) => resolve(plan, collision, { take: 'theirs' })]);
    expect(chosen.rows.subproject.map(({ parentId }) => parentId)).toEqual([null, idOf(1)]);
  });

  test('the same link that both have made is one, whoever unites', () => {
    const rows = { effectGoal: [{ id: idOf(1) }], activity: [{ id: idOf(2) }] };
    const link = { activityId: idOf(2), effectGoalId: idOf(1) };
    const [mine, theirs] = [[put('activityGoal', 3, link)], [put('activityGoal', 4, link)]];
    for (const both of [merged(rows, mine, theirs), merged(rows, theirs, mine)]) {
      expect(told(both)).toEqual([]);
      expect(both.plan.rows.activityGoal.map(({ id }) => id)).toEqual([idOf(3)]);
    }
  });

  test('two figures for one period', () => {
    const figure = { indicatorId: idOf(1), period: '2008' };
    const both = merged(
      { indicator: [{ id: idOf(1) }] },
      [put('measurement', 2, { ...figure, value: 7 })],
      [put('measurement', 3, { ...figure, value: 8 })],
    );
    expect(told(both)).toEqual(['not-unique measurement 3 measurement']);
    const [collision] = both.collisions;
    if (!collision) throw new Error('Nothing collides');
    const chosen = planAfter(both.plan, [(plan) => resolve(plan, collision, { take: 'theirs' })]);
    expect(chosen.rows.measurement.map(({ value }) => value)).toEqual([8]);
  });

  test('what they have put into a group goes along where I have moved the group', () => {
    const both = merged(
      {
        milestone: [{ id: idOf(1) }, { id: idOf(2) }],
        milestoneGroup: [{ id: idOf(3), milestoneId: idOf(1) }],
      },
      [write('milestoneGroup', 3, { milestoneId: idOf(2) })],
      [put('measure', 4, { position: 'a0', milestoneId: idOf(1), milestoneGroupId: idOf(3) })],
    );
    expect(told(both)).toEqual(['not-within measure 4']);
    expect(rowIn(both.plan, 'measure', 4)).toMatchObject({ milestoneId: idOf(2) });
  });

  test('a milestone in which they have put a measure is there again', () => {
    const both = merged(
      { milestone: [{ id: idOf(1) }], measure: [{ id: idOf(2), milestoneId: idOf(1) }] },
      [remove('milestone', 1)],
      [put('measure', 3, { position: 'a0', milestoneId: idOf(1) })],
    );
    expect(told(both)).toEqual(['restored milestone 1']);
    expect(both.plan.rows.measure.map(({ id }) => id)).toEqual([idOf(3)]);
  });

  test.each([
    [
      'here',
      [write('project', 99, { closedOn: '2009-12-31' })],
      [write('focusArea', 1, { name: 'Ny' })],
    ],
    [
      'there',
      [write('focusArea', 1, { name: 'Ny' })],
      [write('project', 99, { closedOn: '2009-12-31' })],
    ],
  ])('work that went on while the project was closed %s', (_, mine, theirs) => {
    const both = merged({ focusArea: [{ id: idOf(1), name: 'Les' }] }, mine, theirs);
    expect(both.collisions.map(({ kind }) => kind)).toEqual(['closed']);
    expect(both.changes).toEqual([]);
  });

  test('a project stays closed where nothing stands of what the other did', () => {
    const base = { focusArea: [{ id: idOf(1), name: 'Les', position: 'a1' }] };
    const closed = [remove('focusArea', 1), write('project', 99, { closedOn: '2009-12-31' })];
    const moved = [write('focusArea', 1, { position: 'a5' })];
    for (const both of [merged(base, closed, moved), merged(base, moved, closed)]) {
      expect(both.collisions).toEqual([]);
      expect(both.plan.rows.project.map(({ closedOn }) => closedOn)).toEqual(['2009-12-31']);
      expect(both.plan.rows.focusArea).toEqual([]);
    }
  });
});

describe('what was shared', () => {
  test('what never went along isn’t deleted', () => {
    const whole = planFrom({ project, milestone: [{ id: idOf(1) }, { id: idOf(2), title: 'To' }] });
    const handedOut = planFrom({ project, milestone: [{ id: idOf(1) }] });
    const returned = planAfter(handedOut, [write('milestone', 1, { title: 'Én' })]);
    const { plan, collisions } = merge(handedOut, whole, returned);
    expect(collisions).toEqual([]);
    expect(plan.rows.milestone.map(({ title }) => title)).toEqual(['Én', 'To']);
  });

  const personRemoval = write('person', 1, { name: '', email: null, removedOn: '2026-11-22' });
  const edit = write('person', 1, { email: 'ny@nordvik.example' });

  test.each([
    ['here', [personRemoval], [edit]],
    ['there', [edit], [personRemoval]],
  ])(
    'whoever was removed %s comes back neither in the plan nor in a collision',
    (_, mine, theirs) => {
      const person = [{ id: idOf(1), name: 'Kari Nes', email: 'kari@nordvik.example' }];
      const both = merged({ person }, mine, theirs);
      expect(both.collisions).toEqual([]);
      expect(rowIn(both.plan, 'person', 1)).toMatchObject({ name: '', email: null });
    },
  );

  test('what both have put in under one id with the same content is one', () => {
    const attachment = { position: 'a0', name: 'kart.pdf', hash, sizeInBytes: 1 };
    const both = merged({}, [put('attachment', 1, attachment)], [put('attachment', 1, attachment)]);
    expect(both).toMatchObject({ changes: [], collisions: [] });
  });

  test('paragraphs of a text that both have edited go together', () => {
    const both = merged(
      { textSection: [{ id: idOf(1), body: 'Ett.\n\nTo.' }] },
      [write('textSection', 1, { body: 'Ett!\n\nTo.' })],
      [write('textSection', 1, { body: 'Ett.\n\nTo?' })],
    );
    expect(told(both)).toEqual([]);
    expect(rowIn(both.plan, 'textSection', 1)).toMatchObject({ body: 'Ett!\n\nTo?' });
  });
});

describe('fields that say one thing between them', () => {
  const goal = { id: idOf(1), text: 'Sykefravær', unit: '%', operator: '<', target: 6.5 };

  test('aren’t mixed where both have written in them', () => {
    const { plan, collisions } = merged(
      { resultGoal: [goal] },
      [write('resultGoal', 1, { operator: '<=', text: 'Fravær' })],
      [write('resultGoal', 1, { operator: 'between', target: 5, targetTo: 6 })],
    );
    expect(rowIn(plan, 'resultGoal', 1)).toMatchObject({
      ...{ text: 'Fravær', operator: '<=', target: 6.5, targetTo: null },
    });
    expect(collisions).toMatchObject([
      { kind: 'both-changed', fields: ['operator', 'target', 'targetTo'] },
    ]);
    const [collision] = collisions;
    const chosen = collision ? resolve(plan, collision, { take: 'theirs' }) : [];
    expect(rowIn(planAfter(plan, [() => chosen]), 'resultGoal', 1)).toMatchObject({
      ...{ text: 'Fravær', operator: 'between', target: 5, targetTo: 6 },
    });
  });

  test('are taken over together where one has', () => {
    const { plan, collisions } = merged(
      { milestone: [{ id: idOf(1), state: 'under-way' }] },
      [write('milestone', 1, { title: 'Vedtak' })],
      [write('milestone', 1, { state: 'done', doneOn: '2008-06-06' })],
    );
    expect(rowIn(plan, 'milestone', 1)).toMatchObject({
      ...{ title: 'Vedtak', state: 'done', doneOn: '2008-06-06' },
    });
    expect(collisions).toEqual([]);
  });
});
