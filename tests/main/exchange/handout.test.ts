import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { nothingChosen } from '../../../src-domain/handout/return-merge.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { handOut } from '../../../src-main/exchange/hand-out.ts';
import { reviewReturned, takeReturn } from '../../../src-main/exchange/take-return.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { jointIds, jointProject } from '../../fixtures/joint-project.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const order = {
  subprojectId: jointIds.premises,
  recipient: 'Kari Moe',
  note: 'Fyll ut og send tilbake.',
  wantedBackOn: '2026-04-01',
};

const noChoices = { ...nothingChosen, collisions: {} };

/** A project of which a sub-project was handed out, and the copy that was sent. */
async function handedOut() {
  const folder = await temporaryFolder();
  const leader = personIn(folder, 'leder');
  const file = await ProjectFile.create(
    join(folder, 'felles.planverk'),
    jointProject(2026),
    leader,
  );
  onTestFinished(() => file.close({ publish: false }));
  const sent = join(folder, 'A.planverk');
  await handOut(file, order, sent, 'Leverte ut', leader);
  const open = (at = sent, who = 'kari') => ProjectFile.open(at, personIn(folder, who));
  const take = (path = sent) => takeReturn(file, path, noChoices, 'Retur', leader);
  return { folder, leader, file, sent, open, take };
}

const writing = (file: ProjectFile, text: string): Change => {
  const measure = findRow(file.plan, 'measure', jointIds.renovation);
  if (!measure) throw new Error('The measure is gone');
  return updateOf('measure', measure, { text });
};

const write = (file: ProjectFile, text: string) =>
  file.apply({ label: text, changes: [writing(file, text)] });

const textIn = (file: ProjectFile) => findRow(file.plan, 'measure', jointIds.renovation)?.text;

async function workIn(open: () => Promise<ProjectFile>, text: string) {
  const copy = await open();
  write(copy, text);
  await copy.close();
}

test('a hand-out opens as a project of its own that says whose it is, and the leader keeps what went', async () => {
  const { file, open } = await handedOut();
  const copy = await open();
  expect(copy.plan.rows.handout).toMatchObject([
    { recipient: 'Kari Moe', handedOutBy: 'leder', isThisPlan: true, hash: null },
  ]);
  expect(copy.plan.rows.subproject.map(({ letter }) => letter)).toEqual(['A']);
  expect(copy.history().map(({ kind }) => kind)).toEqual(['created']);
  await copy.close();
  const [row] = file.plan.rows.handout;
  expect(row).toMatchObject({ recipient: 'Kari Moe', isThisPlan: false, alongIds: [] });
  expect(file.readContent(row?.hash ?? '').toString()).not.toContain('Kari Moe');
});

test('nothing of others is in the bytes of a hand-out', async () => {
  const { sent } = await handedOut();
  const bytes = await readFile(sent, 'latin1');
  for (const text of ['Per Lian', 'Vikarer', 'anne.dahl@levanger.example', 'Vaktordningen er']) {
    expect(bytes).not.toContain(text);
  }
});

/** An activity of the sub-project that serves a goal of another's. */
const servingAnother = planFrom({
  ...jointProject(2026).rows,
  effectGoal: [
    {
      ...{ id: idOf(71), title: 'Rask hjelp', targetGroup: 'De som venter lengst' },
      ...{ subprojectId: jointIds.duty },
    },
  ],
  activity: [{ id: idOf(72), text: 'Leie lokaler', subprojectId: jointIds.premises }],
  activityGoal: [{ activityId: idOf(72), effectGoalId: idOf(71) }],
});

const withHandoutsOf = ({ rows }: Plan): Plan => ({
  ...servingAnother,
  rows: { ...servingAnother.rows, handout: rows.handout },
});

test('a version of the sub-project goes along without more of others than the plan does, and stays whole at home', async () => {
  const { folder, file, leader } = await handedOut();
  file.apply({ label: 'Mål', changes: diff(file.plan, withHandoutsOf(file.plan)) });
  file.freeze({ subprojectId: jointIds.premises, label: 'Versjon 1', note: '' }, 'Frøs');
  const versionId = file.plan.rows.version[0]?.id ?? '';
  const path = join(folder, 'A med versjon.planverk');
  await handOut(file, order, path, 'Leverte ut', leader);
  expect(await readFile(path, 'latin1')).not.toContain('De som venter lengst');

  const copy = await ProjectFile.open(path, personIn(folder, 'kari'));
  const frozenThere = copy.readVersion(versionId);
  expect(frozenThere.rows.activity).toMatchObject([{ text: 'Leie lokaler' }]);
  expect(frozenThere.rows.effectGoal).toMatchObject([{ title: 'Rask hjelp', targetGroup: '' }]);
  write(copy, 'Pusse opp alt');
  await copy.close();

  expect(await takeReturn(file, path, noChoices, 'Retur', leader)).toMatchObject({
    takenCount: 1,
    waitingCount: 0,
  });
  expect(file.readVersion(versionId).rows.effectGoal).toMatchObject([
    { targetGroup: 'De som venter lengst' },
  ]);
});

test('what was done in it comes into the project as one change, and the file that was sent is not touched', async () => {
  const { file, sent, open, take, leader } = await handedOut();
  await workIn(open, 'Pusse opp alt');
  const before = await readFile(sent);
  const review = await reviewReturned(file, sent, leader);
  expect(review).toMatchObject({
    parts: [{ subprojectId: jointIds.premises, changes: [{ to: { text: 'Pusse opp alt' } }] }],
    collisions: [],
    outside: [],
    matches: [],
  });
  await take();
  expect(textIn(file)).toBe('Pusse opp alt');
  expect(file.history().at(-1)).toMatchObject({ label: 'Retur', kind: 'edit' });
  expect(await readFile(sent)).toEqual(before);
});

test('a return that was taken can be taken back as a whole, and taken again', async () => {
  const { file, open, take } = await handedOut();
  const was = textIn(file);
  await workIn(open, 'Pusse opp alt');
  await take();
  file.undo();
  expect(textIn(file)).toBe(was);
  expect(file.plan.rows.handoutReturn).toEqual([]);
  await take();
  expect(textIn(file)).toBe('Pusse opp alt');
});

test('what came twice is said to hold nothing new', async () => {
  const { file, open, take } = await handedOut();
  await workIn(open, 'Pusse opp alt');
  await take();
  const { length } = file.history();
  await expect(take()).rejects.toMatchObject({ code: 'nothing-new' });
  expect(file.history()).toHaveLength(length);
});

test('what comes again with more is held against what came before', async () => {
  const { file, open, take } = await handedOut();
  await workIn(open, 'Første');
  await take();
  write(file, 'Lederens');
  const copy = await open();
  const [milestone] = copy.plan.rows.milestone;
  if (!milestone) throw new Error('No milestone');
  copy.apply({ label: 'x', changes: [updateOf('milestone', milestone, { title: 'Ny tittel' })] });
  await copy.close();
  const { merged } = await take();
  expect(merged.collisions).toEqual([]);
  expect(textIn(file)).toBe('Lederens');
  expect(findRow(file.plan, 'milestone', milestone.id)?.title).toBe('Ny tittel');
});

test('of two returns that come the wrong way round the older holds nothing new', async () => {
  const { folder, sent, open, take } = await handedOut();
  await workIn(open, 'Første');
  const older = join(folder, 'eldre.planverk');
  await copyFile(sent, older);
  await workIn(open, 'Andre');
  await take();
  await expect(take(older)).rejects.toMatchObject({ code: 'nothing-new' });
});

test('two copies of one hand-out that went different ways both come home', async () => {
  const { folder, file, sent, open, take } = await handedOut();
  const second = join(folder, 'kopi.planverk');
  await copyFile(sent, second);
  await workIn(open, 'Karis');
  const copy = await open(second, 'per');
  const [milestone] = copy.plan.rows.milestone;
  if (!milestone) throw new Error('No milestone');
  copy.apply({ label: 'x', changes: [updateOf('milestone', milestone, { title: 'Pers' })] });
  await copy.close();
  await take();
  await take(second);
  expect(textIn(file)).toBe('Karis');
  expect(findRow(file.plan, 'milestone', milestone.id)?.title).toBe('Pers');
  expect(file.plan.rows.collision).toEqual([]);
});

test('what two who shared the copy have not settled is asked in the project, once', async () => {
  const { folder, leader, file, sent, open, take } = await handedOut();
  const other = join(folder, 'A hos Ola.planverk');
  await copyFile(sent, other);
  await workIn(() => open(other, 'ola'), 'Skrevet av Ola');
  const copy = await open();
  write(copy, 'Skrevet av Kari');
  await copy.takeIn(other);
  await copy.publish();
  const [unsettled] = copy.plan.rows.collision;
  const review = await reviewReturned(file, sent, leader);
  expect(review.unsettled).toEqual([{ kind: 'insert', entity: 'collision', row: unsettled }]);
  expect(review.parts.flatMap(({ changes }) => changes)).toHaveLength(1);
  expect(await take()).toMatchObject({ waitingCount: 1 });
  expect(textIn(file)).toBe('Skrevet av Kari');
  const [asked] = file.plan.rows.collision;
  expect(asked).toEqual(unsettled);
  expect(asked?.sides).toContain('Skrevet av Ola');
  file.apply({
    label: 'Valgte',
    changes: asked ? [{ kind: 'delete', entity: 'collision', row: asked }] : [],
  });
  write(copy, 'Skrevet av Kari igjen');
  await copy.close();
  expect(await take()).toMatchObject({ waitingCount: 0 });
  expect(file.plan.rows.collision).toEqual([]);
  expect(textIn(file)).toBe('Skrevet av Kari igjen');
});

test('what both have written stays as here and is asked about, unless somebody has chosen', async () => {
  const { file, sent, open, leader, take } = await handedOut();
  await workIn(open, 'Karis');
  write(file, 'Lederens');
  await take();
  expect(textIn(file)).toBe('Lederens');
  expect(file.plan.rows.collision).toMatchObject([
    { kind: 'both-changed', entity: 'measure', mineBy: 'leder', theirsBy: 'Kari Moe' },
  ]);
  file.undo();
  const collisions = { [`measure ${jointIds.renovation}`]: { take: 'theirs' } as const };
  await takeReturn(file, sent, { ...noChoices, collisions }, 'Retur', leader);
  expect(textIn(file)).toBe('Karis');
  expect(file.plan.rows.collision).toEqual([]);
});

test('what the project does not know of any more comes home by its own history, and is known from then on', async () => {
  const { file, open, take } = await handedOut();
  await workIn(open, 'Karis');
  file.undo();
  expect(file.plan.rows.handout).toEqual([]);
  await take();
  expect(textIn(file)).toBe('Karis');
  expect(file.plan.rows.handout).toMatchObject([
    { recipient: 'Kari Moe', isThisPlan: false, alongIds: [], hash: null },
  ]);
  await expect(take()).rejects.toMatchObject({ code: 'nothing-new' });
  await workIn(open, 'Karis igjen');
  expect(await take()).toMatchObject({ waitingCount: 0 });
  expect(textIn(file)).toBe('Karis igjen');
});

test('a sub-project that was deleted here is asked about where it was worked in there', async () => {
  const { file, open, take } = await handedOut();
  await workIn(open, 'Karis');
  const measure = findRow(file.plan, 'measure', jointIds.renovation);
  if (!measure) throw new Error('No measure');
  file.apply({ label: 'x', changes: [{ kind: 'delete', entity: 'measure', row: measure }] });
  await take();
  expect(file.plan.rows.collision).toMatchObject([{ kind: 'deleted-and-changed' }]);
  expect(textIn(file)).toBe('Karis');
});

test('somebody who was put in there and is here already is led to the one here', async () => {
  const { file, sent, open, leader } = await handedOut();
  const copy = await open();
  const id = leader.newId();
  copy.apply({
    label: 'x',
    changes: [
      { kind: 'insert', entity: 'person', row: { id, name: 'Per Lian' } },
      {
        kind: 'insert',
        entity: 'responsible',
        row: { id: leader.newId(), position: 'a0', measureId: jointIds.renovation, personId: id },
      },
    ],
  });
  await copy.close();
  const { matches } = await reviewReturned(file, sent, leader);
  expect(matches).toMatchObject([{ there: { id }, here: { name: 'Per Lian' }, certainty: 'same' }]);
  const [match] = matches;
  const persons = { [id]: match?.here.id ?? '' };
  await takeReturn(file, sent, { ...noChoices, persons }, 'Retur', leader);
  expect(file.plan.rows.person.filter(({ name }) => name === 'Per Lian')).toHaveLength(1);
  expect(file.plan.rows.responsible).toMatchObject([{ personId: match?.here.id }]);
});

test('whole projects, hand-outs of other projects and hand-outs of hand-outs are refused', async () => {
  const { folder, file, sent, open, take } = await handedOut();
  const other = personIn(folder, 'annen');
  const made = await ProjectFile.create(join(folder, 'annet.planverk'), jointProject(2026), other);
  await made.close();
  await expect(take(join(folder, 'annet.planverk'))).rejects.toMatchObject({
    code: 'not-a-handout',
  });
  const copy = await open();
  onTestFinished(() => copy.close({ publish: false }));
  const refused = handOut(copy, order, join(folder, 'B.planverk'), 'x', other);
  await expect(refused).rejects.toMatchObject({ code: 'not-a-whole-project' });
  await expect(takeReturn(copy, sent, noChoices, 'x', other)).rejects.toMatchObject({
    code: 'not-a-whole-project',
  });
  await expect(
    handOut(
      file,
      { ...order, subprojectId: other.newId() },
      join(folder, 'C.planverk'),
      'x',
      other,
    ),
  ).rejects.toMatchObject({ code: 'unknown-subproject' });
  await expect(handOut(file, order, sent, 'x', other as Surroundings)).rejects.toMatchObject({
    code: 'already-exists',
  });
});
