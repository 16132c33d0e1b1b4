import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { updateOf } from '../../../../src-domain/change.ts';
import { nothingChosen } from '../../../../src-domain/handout/return-merge.ts';
import { findRow } from '../../../../src-domain/plan.ts';
import { handOut } from '../../../../src-main/exchange/hand-out.ts';
import { ProjectFile } from '../../../../src-main/store/project-file.ts';
import type { ReadReturn } from '../../../../src-preload/contract.ts';
import { jointIds, jointProject } from '../../../fixtures/joint-project.ts';
import { personIn, temporaryFolder } from '../../../fixtures/person.ts';
import { serveProgram } from './served.ts';

const order = {
  subprojectId: jointIds.premises,
  recipient: 'Kari Moe',
  note: '',
  wantedBackOn: null,
};

const taking = { ...nothingChosen, collisions: {}, called: 'Retur fra Kari Moe' };

/** A project that is served, and a hand-out of it that somebody has written in. */
async function returned() {
  const folder = await temporaryFolder();
  const path = join(folder, 'felles.planverk');
  const copyPath = join(folder, 'A.planverk');
  const leader = personIn(folder, 'leder');
  const file = await ProjectFile.create(path, jointProject(2026), leader);
  await handOut(file, order, copyPath, 'Leverte ut', leader);
  await file.close();
  const copy = await ProjectFile.open(copyPath, personIn(folder, 'kari'));
  const measure = findRow(copy.plan, 'measure', jointIds.renovation);
  if (!measure) throw new Error('The measure is gone');
  copy.apply({ label: 'x', changes: [updateOf('measure', measure, { text: 'Pusse opp alt' })] });
  await copy.close();

  const served = await serveProgram(path);
  onTestFinished(() => served.end());
  const known = await served.call('list-projects', {});
  const project = (known.kind === 'done' && known.value[0]?.project) || '';
  const send = async (name: string, body: Uint8Array | string) => {
    const { body: answered } = await served.ask({
      method: 'POST',
      path: `${served.basePath}returned/${project}/${encodeURIComponent(name)}`,
      headers: {
        Cookie: served.cookie,
        Origin: served.origin,
        'Content-Type': 'application/octet-stream',
      },
      body,
    });
    return JSON.parse(answered);
  };
  const plan = async () => {
    const read = await served.call('read-project', { project });
    if (read.kind === 'failed') throw new Error(read.failure.code);
    return read.value.plan;
  };
  const text = async () => findRow(await plan(), 'measure', jointIds.renovation)?.text;
  const left = async () => readdir(join(served.home, 'received')).catch(() => []);
  const bytes = await readFile(copyPath);
  return { served, project, send, text, plan, left, bytes, known };
}

test('a file that a page sends is looked through, taken in once, and doesn’t stay', async () => {
  const { served, project, send, text, plan, left, bytes } = await returned();
  const before = await text();
  const read = await send('Retur fra Kari.planverk', bytes);
  expect(read).toMatchObject({
    kind: 'done',
    value: {
      fileName: 'Retur fra Kari.planverk',
      review: { copy: { recipient: 'Kari Moe' }, parts: [{ subprojectId: jointIds.premises }] },
    },
  });
  expect(await text()).toBe(before);
  const { returned: name } = read.value as ReadReturn;
  const asked = { project, returned: name, ...taking, token: 'once' };
  expect(await served.call('take-return', asked)).toEqual({ kind: 'done', value: null });
  expect(await served.call('take-return', asked)).toEqual({ kind: 'done', value: null });
  expect(await text()).toBe('Pusse opp alt');
  expect((await plan()).rows.handoutReturn).toMatchObject([
    { fileName: 'Retur fra Kari.planverk' },
  ]);
  expect(await left()).toEqual([name]);
  await served.call('leave-return', { returned: name });
  expect(await left()).toEqual([]);
  expect(await send('Samme igjen.planverk', bytes)).toEqual({
    kind: 'failed',
    failure: { code: 'nothing-new', values: { path: 'Samme igjen.planverk' } },
  });

  await served.call('undo', { project, token: 'undo' });
  expect(await text()).toBe(before);
  expect(await send('Samme igjen.planverk', bytes)).toMatchObject({ kind: 'done' });
});

test('what is no hand-out is refused under its own name, and nothing of it stays', async () => {
  const { send, left } = await returned();
  expect(await send('brev.planverk', 'Kjære alle')).toMatchObject({
    kind: 'failed',
    failure: { code: 'not-a-project-file', values: { path: 'brev.planverk' } },
  });
  expect(await left()).toEqual([]);
});

test('a path that the page wasn’t told of is neither read nor taken', async () => {
  const { served, project } = await returned();
  const asked = { project, returned: '/etc/passwd' };
  const failed = { kind: 'failed', failure: { code: 'project-not-known' } };
  expect(await served.call('read-return', asked)).toMatchObject(failed);
  expect(await served.call('take-return', { ...asked, ...taking, token: 't' })).toMatchObject(
    failed,
  );
});

test('a project is known by what its hand-outs have too, a hand-out isn’t', async () => {
  const { served, known, plan, bytes } = await returned();
  const { rows } = await plan();
  expect(known).toMatchObject({ value: [{ wholeProjectId: rows.project[0]?.id }] });
  await served.ask({
    method: 'POST',
    path: `${served.basePath}library/A.planverk`,
    headers: {
      Cookie: served.cookie,
      Origin: served.origin,
      'Content-Type': 'application/octet-stream',
    },
    body: bytes,
  });
  expect(await served.call('list-projects', {})).toMatchObject({
    value: [{ wholeProjectId: null }, { wholeProjectId: rows.project[0]?.id }],
  });
});
