import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src-domain/plan.ts';
import { openTerminal, type Terminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

const planIn = async ({ run }: Terminal, path: string): Promise<Plan> =>
  JSON.parse((await run('dump', path)).stdout);

/** The leader's terminal with the project, and that of whoever gets sub-project A; they share the folder. */
async function handedOut() {
  const leader = await openTerminal();
  const { run, folder } = leader;
  await run('import', 'plan.planverk', samplePlanFile);
  const words = ['--subproject', 'A', '--to', 'Kari Moe', '--wanted-back', '2008-04-01'];
  const answer = await run('handout', 'plan.planverk', ...words, '--out', 'A.planverk');
  const write = async (path: string, text: string) => {
    const [measure] = (await planIn(leader, 'A.planverk')).rows.measure;
    const from = (await planIn(leader, path)).rows.measure.find(
      ({ id }) => id === measure?.id,
    )?.text;
    const change = {
      kind: 'update',
      entity: 'measure',
      id: measure?.id,
      from: { text: from },
      to: { text },
    };
    return leader.pipe(JSON.stringify([{ label: 'Skrev', changes: [change] }]), 'apply', path, '-');
  };
  return { leader, run, folder, answer, write };
}

describe('hand-out and return', () => {
  test('a sub-project is handed out, worked in, looked at, and taken in with a collision', async () => {
    const { leader, run, folder, answer, write } = await handedOut();
    expect(answer).toMatchObject({
      exitCode: 0,
      stdout:
        'Leverte ut A. Redusert sykefravær i Levanger kommune til Kari Moe. Filen er «A.planverk».\n',
    });
    expect((await run('handouts', 'plan.planverk')).stdout).toMatch(
      /^A\. Redusert sykefravær i Levanger kommune → Kari Moe, utlevert \d\d\.\d\d\.\d{4}: skulle vært tilbake 01\.04\.2008\n$/,
    );
    expect((await write('A.planverk', 'Karis tekst')).exitCode).toBe(0);
    const sent = await readFile(join(folder, 'A.planverk'));
    const looked = await run('return', 'plan.planverk', 'A.planverk');
    expect(looked.exitCode).toBe(0);
    expect(looked.stdout).toContain('«Karis tekst»');
    expect(looked.stdout).toContain('Ingenting er tatt imot.');
    await write('plan.planverk', 'Lederens tekst');
    const waiting = await run('return', 'plan.planverk', 'A.planverk', '--accept', 'clean');
    expect(waiting.exitCode).toBe(1);
    expect(waiting.stdout).toContain('Én ting venter på et valg i prosjektet.');
    expect((await planIn(leader, 'plan.planverk')).rows.collision).toHaveLength(1);
    const again = await run('return', 'plan.planverk', 'A.planverk', '--accept', 'clean');
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('tatt imot før') });
    await run('undo', 'plan.planverk');
    const taken = await run('return', 'plan.planverk', 'A.planverk', '--accept', 'theirs');
    expect(taken.exitCode).toBe(0);
    expect(taken.stdout).toContain('Tok imot én endring.');
    const plan = await planIn(leader, 'plan.planverk');
    expect(plan.rows.measure.map(({ text }) => text)).toContain('Karis tekst');
    expect(await readFile(join(folder, 'A.planverk'))).toEqual(sent);
  });

  test('what a program reads is the review itself, and a wrong choice is refused', async () => {
    const { run, write } = await handedOut();
    await write('A.planverk', 'Karis tekst');
    const { stdout } = await run('return', 'plan.planverk', 'A.planverk', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      copy: { recipient: 'Kari Moe' },
      parts: [{ changes: [{ to: { text: 'Karis tekst' } }] }],
      collisions: [],
      outside: [],
    });
    const wrong = await run('return', 'plan.planverk', 'A.planverk', '--accept', 'alt');
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('clean, mine') });
    const unknown = await run(
      ...['handout', 'plan.planverk', '--subproject', 'Å', '--to', 'Kari', '--out', 'Å.planverk'],
    );
    expect(unknown.exitCode).toBe(2);
  });
});
