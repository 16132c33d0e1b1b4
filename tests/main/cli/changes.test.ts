import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change, Transaction } from '../../../src-domain/change.ts';
import { invert } from '../../../src-domain/change.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';
import { openTerminal, type Terminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

async function terminalWithSample() {
  const terminal = await openTerminal();
  await terminal.run('import', 'a.planverk', samplePlanFile);
  return terminal;
}

async function planOf({ run }: Terminal) {
  const read = readPlan(JSON.parse((await run('dump', 'a.planverk')).stdout));
  if (read.kind !== 'plan') throw new Error(`The dump is ${read.kind}`);
  return read.plan;
}

async function renaming(terminal: Terminal, name: string): Promise<Change> {
  const [project] = (await planOf(terminal)).rows.project;
  if (!project) throw new Error('The sample has no project');
  return {
    kind: 'update',
    entity: 'project',
    id: project.id,
    from: { name: project.name },
    to: { name },
  };
}

const apply = ({ pipe }: Terminal, transactions: readonly Transaction[]) =>
  pipe(JSON.stringify(transactions), 'apply', 'a.planverk', '-');

describe('apply', () => {
  test('answers one line of JSON for each durable transaction', async () => {
    const terminal = await terminalWithSample();
    const change = await renaming(terminal, 'Nytt navn');
    const { exitCode, stdout } = await apply(terminal, [
      { label: 'Første', changes: [change] },
      { label: 'Andre', changes: invert([change]) },
    ]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([
      { number: 2, label: 'Første' },
      { number: 3, label: 'Andre' },
    ]);
  });

  test('a change and its inverse leave the same dump', async () => {
    const terminal = await terminalWithSample();
    const before = await terminal.run('dump', 'a.planverk');
    const change = await renaming(terminal, 'Nytt navn');
    await apply(terminal, [{ label: 'Fram', changes: [change] }]);
    const between = await terminal.run('dump', 'a.planverk');
    await apply(terminal, [{ label: 'Tilbake', changes: invert([change]) }]);
    const after = await terminal.run('dump', 'a.planverk');
    expect(between.stdout).not.toBe(before.stdout);
    expect(after.stdout).toBe(before.stdout);
  });

  test('stops at the first that is refused; those before it stand', async () => {
    const terminal = await terminalWithSample();
    const change = await renaming(terminal, 'Nytt navn');
    const { exitCode, stdout, stderr } = await apply(terminal, [
      { label: 'Går', changes: [change] },
      { label: 'Går ikke', changes: [change] },
      { label: 'Nås ikke', changes: invert([change]) },
    ]);
    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Endringen ble ikke gjort');
    expect((await planOf(terminal)).rows.project[0]?.name).toBe('Nytt navn');
  });

  test('says which row was in the way by what people call it', async () => {
    const terminal = await terminalWithSample();
    const [milestone] = (await planOf(terminal)).rows.milestone;
    if (!milestone) throw new Error('The sample has no milestone');
    const { id, title } = milestone;
    const { stderr } = await apply(terminal, [
      {
        label: 'Omdøpt',
        changes: [
          { kind: 'update', entity: 'milestone', id, from: { title: 'x' }, to: { title: 'y' } },
        ],
      },
    ]);
    expect(stderr).toContain(`Milepæl «A. ${title.slice(0, 40)}`);
    expect(stderr).not.toContain(id);
  });

  test.each([
    ['[{"label":"x"}]', 'er ikke en liste over endringer (0.changes'],
    ['nope', 'er ikke gyldig JSON'],
  ])('refuses %s', async (input, reason) => {
    const terminal = await terminalWithSample();
    const { exitCode, stderr } = await terminal.pipe(input, 'apply', 'a.planverk', '-');
    expect(stderr).toContain(reason);
    expect(exitCode).toBe(1);
  });
});

describe('undo, redo, history', () => {
  test('go back and forth over changes made by this copy, and no further', async () => {
    const terminal = await terminalWithSample();
    const nameNow = async () => (await planOf(terminal)).rows.project[0]?.name;
    const original = await nameNow();
    await apply(terminal, [{ label: 'Nytt navn', changes: [await renaming(terminal, 'Nytt')] }]);

    expect(await terminal.run('undo', 'a.planverk')).toMatchObject({
      exitCode: 0,
      stdout: 'Angret: Nytt navn\n',
    });
    expect(await nameNow()).toBe(original);
    expect(await terminal.run('undo', 'a.planverk')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'Det er ikke noe å angre.\n',
    });
    await terminal.run('redo', 'a.planverk');
    expect(await nameNow()).toBe('Nytt');
    expect(await terminal.run('redo', 'a.planverk')).toMatchObject({ exitCode: 1 });

    const history = JSON.parse((await terminal.run('history', 'a.planverk', '--json')).stdout);
    expect(history.map((entry: { kind: string }) => entry.kind)).toEqual([
      'created',
      'edit',
      'undo',
      'redo',
    ]);
    const lines = (await terminal.run('history', 'a.planverk')).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/Nytt navn$/);
  });

  test('a label from somebody else can give the terminal no commands', async () => {
    const terminal = await terminalWithSample();
    const label = 'rød \u001b[31mtekst\u009b';
    await apply(terminal, [{ label, changes: [await renaming(terminal, 'Nytt')] }]);
    const shown = (await terminal.run('history', 'a.planverk')).stdout;
    expect(shown).toContain('rød \ufffd[31mtekst\ufffd');
    const { stdout } = await terminal.run('history', 'a.planverk', '--json');
    expect(stdout).not.toMatch(/[\p{Cc}--\n]/v);
    expect(JSON.parse(stdout).at(-1).label).toBe(label);
  });
});

describe('what nobody refused, but the user should hear of', () => {
  test('an older file in the place of ours is told, and ours is what is read', async () => {
    const terminal = await terminalWithSample();
    const file = join(terminal.folder, 'a.planverk');
    const older = await readFile(file);
    await apply(terminal, [{ label: 'Nytt navn', changes: [await renaming(terminal, 'Nytt')] }]);
    await writeFile(file, older);
    const { exitCode, stdout, stderr } = await terminal.run('dump', 'a.planverk');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('er byttet ut med en fil som mangler én endring herfra');
    expect(JSON.parse(stdout).rows.project[0].name).toBe('Nytt');
    expect(await readFile(file)).toEqual(older);

    await terminal.run('copy', 'a.planverk', 'b.planverk');
    const copied = JSON.parse((await terminal.run('dump', 'b.planverk')).stdout);
    expect(copied.rows.project[0].name).toBe('Nytt');
    expect(await terminal.run('dump', 'a.planverk')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
