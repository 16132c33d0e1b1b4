import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { updateOf } from '../../../../src-domain/change.ts';
import { projectOf } from '../../../../src-domain/plan.ts';
import { Office } from '../../../../src-main/office.ts';
import { takeLeave } from '../../../../src-main/shells/electron/leave-taking.ts';
import { wordingIn } from '../../../../src-main/shells/electron/wording.ts';
import { readProjectFile } from '../../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../../fixtures/person.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole' }] });

test('what is written while the file is being written is in the file too when it is let go of', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'skole.planverk');
  const office = await Office.start(personIn(folder));
  const desk = office.desk(await office.create(path, plan));
  const rename = (name: string) =>
    desk.apply(
      { label: name, changes: [updateOf('project', projectOf(desk.read().plan), { name })] },
      name,
    );
  rename('A');
  let isWritten = false;
  office.listen(({ name, value }) => {
    if (name !== 'status-changed' || value.status.publishing.state !== 'idle' || isWritten) return;
    isWritten = true;
    rename('B');
  });
  const hasLeft = await takeLeave(desk, {
    office,
    wording: wordingIn('nb'),
    window: undefined,
    saveCopy: () => Promise.reject(new Error('Nobody asked for a copy')),
  });
  expect([hasLeft, isWritten, office.openProjects]).toEqual([true, true, []]);
  expect(projectOf(await readProjectFile(path, personIn(folder, 'ola'))).name).toBe('B');
});
