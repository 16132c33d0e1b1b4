import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportedPlans } from '../../../src-domain/trend/reported-plans.ts';
import { trendOf } from '../../../src-domain/trend/trend.ts';
import { approvedVersion } from '../../../src-domain/versions/approved-version.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import {
  historyIds,
  madeHistory,
  makeHistoryFile,
  planOfToday,
} from '../../fixtures/made-history.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

test('Eight versions frozen in a project file have the trend of the plans that were frozen', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'historie.planverk');
  await makeHistoryFile(path, personIn(folder, 'kari'));
  const file = await ProjectFile.open(path, personIn(folder, 'ola'));
  const { version } = file.plan.rows;
  const plans = new Map(version.map(({ id }) => [id, file.readVersion(id)]));
  const read = reportedPlans(version, plans, { ...planOfToday, plan: file.plan });
  const ids = Object.values(historyIds);
  expect(trendOf(read, ids)).toEqual(trendOf([...madeHistory, planOfToday], ids));
  expect(approvedVersion(file.plan, null)?.label).toBe('Versjon 1');
  await file.close();
});
