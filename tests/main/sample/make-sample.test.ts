import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectOf } from '../../../src-domain/plan.ts';
import { reportsOf } from '../../../src-domain/reports/report-series.ts';
import { slipsAgainst } from '../../../src-domain/slips/slips.ts';
import {
  approvedVersion,
  decisionsOn,
  planVersions,
} from '../../../src-domain/versions/approved-version.ts';
import { makeSample } from '../../../src-main/sample/make-sample.ts';
import { readStartingPlan } from '../../../src-main/starting-plans.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn } from '../../fixtures/person.ts';

let folder: string;
let file: ProjectFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planverk-sample-test-'));
  await makeSample(join(folder, 'a.planverk'), personIn(folder));
  file = await ProjectFile.open(join(folder, 'a.planverk'), personIn(folder));
});

afterAll(async () => {
  await file.close({ publish: false });
  await rm(folder, { recursive: true, force: true });
});

const outcomesOn = (label: string) => {
  const version = planVersions(file.plan).find((each) => each.label === label);
  return decisionsOn(file.plan, version?.id ?? '').map(({ outcome }) => outcome);
};

test('The sample has been before two formannskap, and one version is approved by both', () => {
  expect(outcomesOn('Versjon 1')).toEqual(['approved-with-changes', 'postponed']);
  expect(outcomesOn('Versjon 2')).toEqual(['approved', 'approved']);
  expect(outcomesOn('Versjon 3')).toEqual(['recommended', null, null]);
  expect(approvedVersion(file.plan, null)?.label).toBe('Versjon 2');
});

test('Each sub-project of the sample has reported twice, and each report can be read as it was', () => {
  const { subproject, report } = file.plan.rows;
  expect(subproject).toHaveLength(11);
  for (const { id } of subproject) {
    const standing = reportsOf(file.plan, { kind: 'progress', subprojectId: id }).filter(
      ({ state }) => state === 'accepted',
    );
    expect(standing).toHaveLength(2);
  }
  expect(report.filter(({ state }) => state === 'returned')).toHaveLength(1);
  const submitted = report.filter(({ versionId }) => versionId !== null);
  expect(submitted).toHaveLength(26);
  for (const { versionId } of submitted) {
    expect(file.readVersion(versionId ?? '').rows.project).toHaveLength(1);
  }
});

test('The first version of the sample is the plan of 2007, and the plan has slipped since the second', async () => {
  const shipped = await readStartingPlan('sample');
  const [first] = planVersions(file.plan).filter(({ label }) => label === 'Versjon 1');
  const frozen = file.readVersion(first?.id ?? '');
  expect(frozen.rows.milestone).toEqual(shipped.rows.milestone);
  expect(frozen.rows.textSection).toEqual(shipped.rows.textSection);
  expect(frozen.rows.measurement).toEqual([]);
  const approved = approvedVersion(file.plan, null);
  const slips = slipsAgainst(file.readVersion(approved?.id ?? ''), file.plan, '2009-01-12');
  expect(slips.filter(({ kind }) => kind !== 'same').length).toBeGreaterThan(3);
});

test('The sample’s history tells who did what when, in the order in which it was done', () => {
  const history = file.history();
  const times = history.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(times[0]).toMatch(/^2007-08/);
  expect(new Set(history.map(({ who }) => who)).size).toBeGreaterThan(5);
  expect(projectOf(file.plan).closedOn).toBeNull();
});

test('The sample never takes another file’s place', async () => {
  await expect(makeSample(join(folder, 'a.planverk'), personIn(folder))).rejects.toMatchObject({
    code: 'already-exists',
  });
});
