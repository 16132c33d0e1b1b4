import { join } from 'node:path';
import { expect, test } from 'vitest';
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
import { madeSample } from '../../fixtures/made-sample.ts';
import { personIn } from '../../fixtures/person.ts';

const sample = madeSample();

const outcomesOn = (label: string) => {
  const version = planVersions(sample.file.plan).find((each) => each.label === label);
  return decisionsOn(sample.file.plan, version?.id ?? '').map(({ outcome }) => outcome);
};

test('The sample has been before two formannskap, and one version is approved by both', () => {
  expect(outcomesOn('Versjon 1')).toEqual(['approved-with-changes', 'postponed']);
  expect(outcomesOn('Versjon 2')).toEqual(['approved', 'approved']);
  expect(outcomesOn('Versjon 3')).toEqual(['recommended', null, null]);
  expect(approvedVersion(sample.file.plan, null)?.label).toBe('Versjon 2');
});

test('Each sub-project of the sample has reported twice, and each report can be read as it was', () => {
  const { subproject, report } = sample.file.plan.rows;
  expect(subproject).toHaveLength(11);
  for (const { id } of subproject) {
    const standing = reportsOf(sample.file.plan, { kind: 'progress', subprojectId: id }).filter(
      ({ state }) => state === 'accepted',
    );
    expect(standing).toHaveLength(2);
  }
  expect(report.filter(({ state }) => state === 'returned')).toHaveLength(1);
  const submitted = report.filter(({ versionId }) => versionId !== null);
  expect(submitted).toHaveLength(26);
  for (const { versionId } of submitted) {
    expect(sample.file.readVersion(versionId ?? '').rows.project).toHaveLength(1);
  }
});

test('The first version of the sample is the plan of 2007, and the plan has slipped since the second', async () => {
  const shipped = await readStartingPlan('sample');
  const [first] = planVersions(sample.file.plan).filter(({ label }) => label === 'Versjon 1');
  const frozen = sample.file.readVersion(first?.id ?? '');
  expect(frozen.rows.milestone).toEqual(shipped.rows.milestone);
  expect(frozen.rows.textSection).toEqual(shipped.rows.textSection);
  expect(frozen.rows.measurement).toEqual([]);
  const approved = approvedVersion(sample.file.plan, null);
  const slips = slipsAgainst(
    sample.file.readVersion(approved?.id ?? ''),
    sample.file.plan,
    '2009-01-12',
  );
  expect(slips.filter(({ kind }) => kind !== 'same').length).toBeGreaterThan(3);
});

test('The sample’s history tells who did what when, in the order in which it was done', () => {
  const history = sample.file.history();
  const times = history.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(times[0]).toMatch(/^2007-08/);
  expect(new Set(history.map(({ who }) => who)).size).toBeGreaterThan(5);
  expect(projectOf(sample.file.plan).closedOn).toBeNull();
});

test('The sample never takes another file’s place', async () => {
  await expect(
    makeSample(join(sample.folder, 'a.planverk'), personIn(sample.folder)),
  ).rejects.toMatchObject({
    code: 'already-exists',
  });
});
