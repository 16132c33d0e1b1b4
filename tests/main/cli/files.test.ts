import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

describe('new, dump, import', () => {
  test.for([
    { options: ['--template'], shipped: 'template/prosjektplan.json' },
    { options: ['--template', '--language', 'nn'], shipped: 'template/prosjektplan.nn.json' },
  ])(
    'a new project ($options) dumps the plan that it was made of',
    async ({ options, shipped }) => {
      const { run } = await openTerminal();
      expect(await run('new', 'a.planverk', ...options)).toMatchObject({ exitCode: 0, stderr: '' });
      const dumped = await run('dump', 'a.planverk');
      const resource = new URL(`../../../resources/${shipped}`, import.meta.url);
      expect(dumped.stdout).toBe(await readFile(resource, 'utf8'));
    },
  );

  test('dump, import and dump again give the same text', async () => {
    const { run, pipe } = await openTerminal();
    await run('new', 'a.planverk', '--sample');
    const first = await run('dump', 'a.planverk', '--contents');
    expect(await pipe(first.stdout, 'import', 'b.planverk', '-')).toMatchObject({ exitCode: 0 });
    const second = await run('dump', 'b.planverk', '--contents');
    expect(second.stdout).toBe(first.stdout);
    expect((await run('diff', 'a.planverk', 'b.planverk')).stdout).toBe('[]\n');
  });

  test('a file that is there is never written over', async () => {
    const { run, folder } = await openTerminal();
    await writeFile(join(folder, 'a.planverk'), 'mitt');
    const { exitCode, stderr } = await run('new', 'a.planverk');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Det finnes allerede en fil');
    expect(await readFile(join(folder, 'a.planverk'), 'utf8')).toBe('mitt');
  });

  test.each([
    ['{', 'er ikke gyldig JSON'],
    ['{"format":"planverk/1"}', 'er ikke en plan (rows'],
    ['{"format":"planverk/9","rows":{}}', 'er ikke en plan (format: planverk/9)'],
    ['{"format":"planverk/1","rows":{}}', 'er ikke en plan (rows.project: '],
    [
      '{"format":"planverk/1","rows":{"project":[{"id":"0198c0de-0000-7000-8000-000000000001","x":1}]}}',
      'Endringen ble ikke gjort',
    ],
  ])('import refuses %s and makes no file', async (json, reason) => {
    const { pipe, folder } = await openTerminal();
    const { exitCode, stderr } = await pipe(json, 'import', 'a.planverk', '-');
    expect(stderr).toContain(reason);
    expect(exitCode).toBe(1);
    await expect(stat(join(folder, 'a.planverk'))).rejects.toThrow('ENOENT');
  });
});

describe('answers', () => {
  test('wrong use is 2, a refusal is 1, and each says why in one place', async () => {
    const { run } = await openTerminal();
    expect(await run('dump')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await run('nonsense')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await run('new', 'a.planverk', '--sample', '--template')).toMatchObject({ exitCode: 2 });
    const { exitCode, stdout, stderr } = await run('dump', 'nowhere.planverk');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^Finner ikke filen «.*nowhere\.planverk»\.\n$/);
    expect(await run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('schema is a JSON Schema that names every entity', async () => {
    const { run } = await openTerminal();
    const schema = JSON.parse((await run('schema')).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties.rows.properties)).toContain('milestoneNote');
  });

  test('check lists findings for people and as data', async () => {
    const { run } = await openTerminal();
    await run('import', 'a.planverk', samplePlanFile);
    const findings = JSON.parse((await run('check', 'a.planverk', '--json')).stdout);
    const lines = (await run('check', 'a.planverk')).stdout.trimEnd().split('\n');
    expect(findings.length).toBeGreaterThan(10);
    expect(lines.length).toBe(findings.length + 1);
    expect(lines.at(-1)).toBe(`Plankontrollen fant ${findings.length} forhold.`);
  });

  test('verify says whether a file is whole', async () => {
    const { run, folder } = await openTerminal();
    await run('import', 'a.planverk', samplePlanFile);
    expect(await run('verify', 'a.planverk')).toMatchObject({ exitCode: 0 });
    const bytes = await readFile(join(folder, 'a.planverk'));
    await writeFile(join(folder, 'half.planverk'), bytes.subarray(0, bytes.length / 2));
    const half = await run('verify', 'half.planverk', '--json');
    expect(half.exitCode).toBe(1);
    expect(JSON.parse(half.stdout)).toMatchObject({ ok: false });
  });

  test.each([
    ['Høst 07', '1. september 2007 – 30. november 2007\n'],
    ['innen utgangen av 2009', 'til og med 31. desember 2009\n'],
    ['Kontinuerlig', 'Kontinuerlig\n'],
    ['etter valget 2007', 'En hendelse uten dato\n'],
    ['snarest', 'Ikke forstått; teksten er tatt vare på\n'],
  ])('timing tells what %s is understood as', async (text, answer) => {
    const { run } = await openTerminal();
    expect(await run('timing', text)).toEqual({ exitCode: 0, stdout: answer, stderr: '' });
  });

  test('timing as data has days as ISO text or null', async () => {
    const { run } = await openTerminal();
    const { stdout } = await run('timing', 'Januar 08 og juni 08', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      text: 'Januar 08 og juni 08',
      spans: [
        { from: '2008-01-01', to: '2008-01-31' },
        { from: '2008-06-01', to: '2008-06-30' },
      ],
      earliest: '2008-01-01',
      latest: '2008-06-30',
      ambiguous: false,
    });
  });
});
