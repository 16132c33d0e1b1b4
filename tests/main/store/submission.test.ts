import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { findRow, projectOf } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { ProjectDesk } from '../../../src-main/project-desk.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [subproject, kari, draft, planned] = [idOf(1), idOf(2), idOf(3), idOf(4)];

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [{ id: kari, name: 'Kari Moe' }],
  subproject: [{ id: subproject, letter: 'A', name: 'Kurs' }],
  milestone: [{ id: idOf(5), subprojectId: subproject, title: 'Kurs er holdt' }],
  report: [
    { id: draft, subprojectId: subproject, state: 'draft', summary: 'I rute' },
    { id: planned, subprojectId: subproject, state: 'planned' },
  ],
  light: [{ id: idOf(6), reportId: draft, aspect: 'time', colour: 'green' }],
});
const order = { reportId: draft, submittedById: kari, label: 'Delprosjektrapport A' };

async function madeFile() {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  return { file: await ProjectFile.create(path, plan, person), path, person };
}

const failing = (code: string, values: object = {}) =>
  expect.objectContaining({ code, values: expect.objectContaining(values) });

const reportOf = (file: ProjectFile) => findRow(file.plan, 'report', draft);

const drawnFrom = (file: ProjectFile) => file.readVersion(reportOf(file)?.versionId ?? '');

test('A submitted report is drawn from the plan as it stood, whatever has been done since', async () => {
  const { file, path, person } = await madeFile();
  const entry = file.submit(order, 'Leverte rapporten');
  expect(file.history().at(-1)).toMatchObject({ label: 'Leverte rapporten', kind: 'edit' });
  expect(reportOf(file)).toMatchObject({
    state: 'submitted',
    submittedById: kari,
    submittedAt: entry.at,
  });
  expect(file.plan.rows.version).toMatchObject([
    { label: order.label, subprojectId: subproject, frozenAt: entry.at },
  ]);
  const then = drawnFrom(file);
  expect(then.rows).toMatchObject({
    project: [{ name: 'Ny skole' }],
    person: [{ name: 'Kari Moe' }],
    milestone: [{ title: 'Kurs er holdt' }],
    report: [{ id: draft, state: 'submitted', summary: 'I rute' }, { id: planned }],
    light: [{ colour: 'green' }],
    version: [],
  });
  const name = { name: 'Ny barnehage' };
  file.apply({ label: 'Navn', changes: [updateOf('project', projectOf(file.plan), name)] });
  expect(drawnFrom(file)).toEqual(then);
  await file.close();
  const again = await ProjectFile.open(path, person);
  expect(drawnFrom(again)).toEqual(then);
  await again.close();
});

test('Only a draft is submitted, and once', async () => {
  const { file, person } = await madeFile();
  const desk = new ProjectDesk(file, person, () => {});
  expect(() => desk.submit({ ...order, reportId: planned }, 'Leverte', 'a')).toThrow(
    failing('not-a-draft', { state: 'planned' }),
  );
  expect(() => desk.submit({ ...order, reportId: idOf(99) }, 'Leverte', 'b')).toThrow(
    failing('unknown-report'),
  );
  expect(() => desk.submit({ ...order, submittedById: idOf(99) }, 'Leverte', 'c')).toThrow(
    failing('refused'),
  );
  expect(file.plan).toEqual(plan);
  desk.submit(order, 'Leverte', 'd');
  desk.submit(order, 'Leverte', 'd');
  expect(() => desk.submit(order, 'Leverte', 'e')).toThrow(failing('not-a-draft'));
  expect(file.plan.rows.version).toHaveLength(1);
  await desk.close();
});

test('What was submitted isn’t taken back, and its version and lights aren’t touched', async () => {
  const { file } = await madeFile();
  file.submit(order, 'Leverte');
  const submitted = file.plan;
  const [version] = submitted.rows.version;
  const [light] = submitted.rows.light;
  const report = reportOf(file);
  if (!version || !light || !report) throw new Error('The report is submitted');
  const isLocked = expect.objectContaining({ kind: 'locked', id: draft });
  expect(() => file.undo()).toThrow(
    failing('refused', { problems: expect.arrayContaining([isLocked]) }),
  );
  for (const change of [
    { kind: 'delete', entity: 'version', row: version } as const,
    updateOf('light', light, { colour: 'red' }),
    updateOf('report', report, { summary: 'Ikke i rute' }),
    updateOf('report', report, { versionId: null }),
    insertion('deviation', { id: idOf(50), position: 'a0', reportId: draft }),
  ]) {
    expect(() => file.apply({ label: 'Endret', changes: [change] })).toThrow(failing('refused'));
  }
  expect(file.plan).toEqual(submitted);
  await file.close();
});
