import { execFile, fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { usualOrder } from '../../../../src-domain/document/document-order.ts';
import { planVersions } from '../../../../src-domain/versions/approved-version.ts';
import { readStartingPlan } from '../../../../src-main/starting-plans.ts';
import { readProjectFile } from '../../../../src-main/store/project-file.ts';
import { personIn } from '../../../fixtures/person.ts';
import { samplePlanFile } from '../../../fixtures/sample-plan.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

test('the built program makes a document in its own process, out of the bundle', async () => {
  const entry = new URL('../../../../out/main/isolated.js', import.meta.url).href;
  const standIn = fileURLToPath(new URL('./utility-process-stand-in.mjs', import.meta.url));
  const child = fork(standIn, [entry, 'build-document'], { serialization: 'advanced' });
  const plan = await readStartingPlan('sample');
  const options = {
    order: usualOrder('prosjektplan', 'nb'),
    today: '2026-11-21',
    pageNumbers: false,
  };
  const output = await new Promise<unknown>((resolve, reject) => {
    child.on('exit', () => reject(new Error('The process ended')));
    child.on('message', (message: { kind: string; output?: { bytes: Uint8Array } }) => {
      if (message.kind === 'ready') child.send({ plan, options });
      if (message.kind === 'done') resolve(message.output?.bytes.subarray(0, 2));
      if (message.kind === 'failed') reject(new Error(JSON.stringify(message)));
    });
  });
  child.removeAllListeners('exit').kill();
  expect(String(output)).toBe(String(Buffer.from('PK').toJSON().data));
});

/** Runs the built program in a folder of its own, with `home` in it. */
async function inFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-built-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const standIn = fileURLToPath(new URL('./built-program-stand-in.mjs', import.meta.url));
  const entry = new URL('../../../../out/main/main.js', import.meta.url).href;
  const planverk = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [standIn, entry, inRoot(''), ...words], {
      cwd: folder,
      env: { ...process.env, PLANVERK_HOME: join(folder, 'home'), LC_ALL: 'nb_NO.UTF-8' },
    });
  return { folder, home: join(folder, 'home'), planverk };
}

test('the built program does a command’s work, with the plans that it ships', async () => {
  const { folder, planverk } = await inFolder();
  expect(await planverk('new', 'a.planverk', '--sample')).toEqual({
    stdout: 'Laget «a.planverk».\n',
    stderr: '',
  });
  const sample = await readProjectFile(join(folder, 'a.planverk'), personIn(folder));
  expect(planVersions(sample).map(({ label }) => label)).toContain('Versjon 2');
  await planverk('new', 'b.planverk', '--template');
  const shipped = await readFile(inRoot('resources/template/prosjektplan.json'), 'utf8');
  expect((await planverk('dump', 'b.planverk')).stdout).toBe(shipped);
});

test('the built program draws a chart with the fonts that it ships', async () => {
  const { folder, planverk } = await inFolder();
  await planverk('import', 'a.planverk', samplePlanFile);
  const { orgChart } = (await readStartingPlan('sample')).rows;
  await planverk('chart', 'a.planverk', orgChart[0]?.id ?? '', '--out', 'a.png');
  expect((await readFile(join(folder, 'a.png'))).subarray(1, 4).toString()).toBe('PNG');
});

test('the built program starts, and begins its log', async () => {
  const { home, planverk } = await inFolder();
  expect(await planverk()).toEqual({ stdout: '', stderr: '' });
  expect(await readFile(join(home, 'logs', 'planverk.log'), 'utf8')).toMatch(/ started Planverk /);
});

test('the built preload asks for nothing but Electron, as the sandbox demands', async () => {
  const preload = await readFile(inRoot('out/preload/preload.cjs'), 'utf8');
  expect(preload.match(/require\([^)]*\)/g)).toEqual(['require("electron")']);
  expect(preload).not.toMatch(/^import /m);
});
