import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ProjectFile, readProjectFile } from '../../../../src-main/store/project-file.ts';
import { jointIds, jointProject } from '../../../fixtures/joint-project.ts';
import { personIn, temporaryFolder } from '../../../fixtures/person.ts';
import { serveProgram } from './served.ts';

const order = {
  subprojectId: jointIds.premises,
  recipient: 'Kari Moe / skole',
  note: 'Fyll ut.',
  wantedBackOn: '2026-04-01',
  called: 'Leverte ut',
};

async function servedProject() {
  const path = join(await temporaryFolder(), 'felles.planverk');
  const maker = personIn(await temporaryFolder());
  await (await ProjectFile.create(path, jointProject(2026), maker)).close();
  const served = await serveProgram(path);
  onTestFinished(() => served.end());
  const known = await served.call('list-projects', {});
  const project = known.kind === 'done' ? (known.value[0]?.project ?? '') : '';
  const noted = async () => {
    const read = await served.call('read-project', { project });
    return read.kind === 'done' ? read.value.plan.rows.handout : [];
  };
  const handOut = (token: string, changed = {}) =>
    served.call('hand-out', { project, ...order, ...changed, token });
  const take = async (address: string) => {
    const answer = await fetch(`${served.origin}${served.basePath}${address}`, {
      headers: { Cookie: served.cookie },
    });
    return Buffer.from(await answer.arrayBuffer());
  };
  return { handOut, noted, take };
}

test('a hand-out is downloaded under the names of the sub-project and the recipient, and noted', async () => {
  const { handOut, noted, take } = await servedProject();
  const handed = await handOut('once');
  expect(handed).toEqual({
    kind: 'done',
    value: {
      kind: 'download',
      address: 'made/once',
      fileName: expect.stringMatching(/ - Kari Moe skole\.planverk$/),
    },
  });
  const path = join(await temporaryFolder(), 'fått.planverk');
  await writeFile(path, await take('made/once'));
  const copy = await readProjectFile(path, personIn(await temporaryFolder()));
  expect(copy.rows.handout).toMatchObject([{ recipient: order.recipient, isThisPlan: true }]);
  expect(await noted()).toMatchObject([
    { recipient: order.recipient, note: 'Fyll ut.', wantedBackOn: '2026-04-01', ended: null },
  ]);
});

test('a call that is made again, because its answer was lost, gives the same file and notes nothing more', async () => {
  const { handOut, noted, take } = await servedProject();
  await handOut('again');
  const first = await take('made/again');
  expect(await handOut('again')).toMatchObject({ value: { address: 'made/again' } });
  expect((await take('made/again')).equals(first)).toBe(true);
  expect(await noted()).toHaveLength(1);
});

test('nothing is noted of a sub-project that is gone', async () => {
  const { handOut, noted } = await servedProject();
  const subprojectId = '01148212-0000-7000-8000-000000999999';
  expect(await handOut('gone', { subprojectId })).toMatchObject({
    kind: 'failed',
    failure: { code: 'unknown-subproject' },
  });
  expect(await noted()).toEqual([]);
});
