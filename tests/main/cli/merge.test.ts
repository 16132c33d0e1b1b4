import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { openTerminal, type Terminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

const planIn = async ({ run }: Terminal, path: string): Promise<Plan> =>
  JSON.parse((await run('dump', path)).stdout);

/** One project, and two copies of it that two people go on with. */
async function sharedProject() {
  const terminal = await openTerminal();
  const { run, pipe } = terminal;
  await run('import', 'felles.planverk', samplePlanFile);
  await run('copy', 'felles.planverk', 'min.planverk');
  await run('copy', 'felles.planverk', 'din.planverk');
  const change = (path: string, changes: readonly Change[]) =>
    pipe(JSON.stringify([{ label: 'Endret', changes }]), 'apply', path, '-');
  const merge = (...options: readonly string[]) =>
    run(
      ...['merge', 'felles.planverk', 'min.planverk', 'din.planverk', '--out', 'ny.planverk'],
      ...options,
    );
  return { ...terminal, terminal, change, merge, plan: await planIn(terminal, 'felles.planverk') };
}

const measureText = (plan: Plan, index: number, text: string): Change => {
  const row = plan.rows.measure[index];
  if (!row) throw new Error('The sample has no such measure');
  return { kind: 'update', entity: 'measure', id: row.id, from: { text: row.text }, to: { text } };
};

describe('merge', () => {
  test('what two have written goes together in a new file; theirs and mine stay as they are', async () => {
    const { terminal, run, change, merge, plan, folder } = await sharedProject();
    await change('min.planverk', [measureText(plan, 0, 'Mitt')]);
    await change('din.planverk', [measureText(plan, 1, 'Ditt')]);
    const before = await readFile(join(folder, 'din.planverk'));
    expect(await merge()).toEqual({
      exitCode: 0,
      stdout: 'Tok inn én endring fra den andre filen. Laget «ny.planverk».\n',
      stderr: '',
    });
    const merged = await planIn(terminal, 'ny.planverk');
    expect(merged.rows.measure.slice(0, 2).map(({ text }) => text)).toEqual(['Mitt', 'Ditt']);
    expect(await readFile(join(folder, 'din.planverk'))).toEqual(before);
    const history = (await run('history', 'ny.planverk')).stdout;
    expect(history).toContain('Flettet inn «din.planverk»');
    expect((await run('undo', 'ny.planverk')).exitCode).toBe(0);
    expect((await run('diff', 'min.planverk', 'ny.planverk')).stdout).toBe('[]\n');
    expect(await run('verify', 'ny.planverk')).toMatchObject({ exitCode: 0 });
  });

  test('what doesn’t go together is told with its row, ends with 1, and as data', async () => {
    const { change, merge, plan, terminal } = await sharedProject();
    const was = plan.rows.measure[0]?.text;
    await change('min.planverk', [measureText(plan, 0, 'Mitt')]);
    await change('din.planverk', [measureText(plan, 0, 'Ditt')]);
    const { exitCode, stdout } = await merge();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Én ting må noen velge mellom:\nBegge har endret tiltaket «Mitt».');
    expect(stdout).toContain(`her «Mitt», i den andre filen «Ditt», fra før «${was}»`);
    const merged = await planIn(terminal, 'ny.planverk');
    expect(merged.rows.measure[0]?.text).toBe('Mitt');
    const asData = await merge('--json', '--out', 'ny2.planverk');
    expect(JSON.parse(asData.stdout)).toMatchObject({
      changes: [],
      collisions: [{ kind: 'both-changed', entity: 'measure', fields: ['text'] }],
    });
  });

  test('what they have frozen and sent comes along with its bytes', async () => {
    const { run, merge, folder } = await sharedProject();
    await run('freeze', 'din.planverk', '--label', 'Til høring');
    await run(
      ...['issue', 'din.planverk', 'organisasjonskart', '--recipient', 'Verdal kommune'],
      ...['--out', 'kart.docx', '--accept-findings', 'Kjent'],
    );
    expect(await merge()).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await run('versions', 'ny.planverk')).stdout).toContain('Til høring');
    expect((await run('compare', 'ny.planverk', '--from', 'Til høring')).exitCode).toBe(0);
    expect((await run('verify', 'ny.planverk')).exitCode).toBe(0);
    const whole = await run('dump', 'ny.planverk', '--contents');
    const sent = await readFile(join(folder, 'kart.docx'), 'base64');
    expect(whole.stdout).toContain(sent);
  });

  test('whoever was removed there is gone from the history here too', async () => {
    const { run, merge, plan, folder } = await sharedProject();
    const [person] = plan.rows.person;
    if (!person) throw new Error('The sample has no persons');
    await run('remove-person', 'din.planverk', person.id, '--yes');
    await merge();
    expect((await run('dump', 'ny.planverk')).stdout).not.toContain(`"name":"${person.name}"`);
    const image = await readFile(join(folder, 'ny.planverk'), 'latin1');
    expect(image).not.toContain(`"${person.email ?? person.name}"`);
  });

  test('no file is written over, and other projects’ files aren’t united', async () => {
    const { run, merge, folder } = await sharedProject();
    await run('new', 'annen.planverk', '--template');
    const other = await run(
      ...['merge', 'felles.planverk', 'min.planverk', 'annen.planverk', '--out', 'ny.planverk'],
    );
    expect(other).toMatchObject({ exitCode: 2, stdout: '' });
    expect(other.stderr).toContain('Filene er ikke av samme prosjekt.');
    await expect(stat(join(folder, 'ny.planverk'))).rejects.toThrow('ENOENT');
    await writeFile(join(folder, 'ny.planverk'), 'mitt');
    const there = await merge();
    expect(there.exitCode).toBe(1);
    expect(there.stderr).toContain('Det finnes allerede en fil');
    expect(await readFile(join(folder, 'ny.planverk'), 'utf8')).toBe('mitt');
  });
});
