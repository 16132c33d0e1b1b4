import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePlan } from '../../../src-domain/plan-json.ts';
import { openTerminal } from '../../fixtures/planverk.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const label = 'Delprosjektrapport A, 1. tertial 2008';
const period = { text: '1. tertial 2008', spans: null };

const rows: SmallRows = {
  project: [{ name: 'Innherred' }],
  person: [{ id: idOf(1), name: 'Kari Moe' }],
  subproject: [{ id: idOf(2), letter: 'A', name: 'Opplæring' }],
  report: [
    { id: idOf(3), subprojectId: idOf(2), state: 'planned', period, dueOn: '2008-05-15' },
    { id: idOf(4), state: 'accepted', summary: 'Før', period: { ...period, text: '2007' } },
  ],
  deviation: [
    { reportId: idOf(4), text: 'Sen levering' },
    { reportId: idOf(4), text: 'Sykdom', closedOn: '2007-11-01' },
    { reportId: idOf(4), text: 'Lokaler', closedOn: '2007-12-01' },
  ],
  light: [
    { reportId: idOf(4), aspect: 'cost', colour: 'yellow' },
    { reportId: idOf(4), aspect: 'time', colour: 'green' },
  ],
};

/** A terminal in whose folder lies a project of these rows. */
async function terminalWith(small: SmallRows) {
  const terminal = await openTerminal();
  await writeFile(join(terminal.folder, 'plan.json'), writePlan(planFrom(small)));
  await terminal.run('import', 'a.planverk', 'plan.json');
  const report = (step: string, ...words: readonly string[]) =>
    terminal.run('report', step, 'a.planverk', ...words);
  return { ...terminal, report };
}

const listed = async ({ run }: Awaited<ReturnType<typeof terminalWith>>) =>
  JSON.parse((await run('reports', 'a.planverk', '--json')).stdout);

test('a report is begun, submitted, sent back, written again and accepted', async () => {
  const terminal = await terminalWith(rows);
  const { run, report } = terminal;
  expect((await run('reports', 'a.planverk')).stdout).toBe(
    'Statusrapport, 2007  godtatt\n' +
      '  tid: grønt, kostnad: gult\n' +
      '  Avvik: 1 åpent, 2 lukkede\n' +
      `${label}  planlagt  frist 15.05.2008  FORFALT\n`,
  );
  expect(await report('begin', '--subproject', 'a')).toEqual({
    exitCode: 0,
    stdout: `Begynte på «${label}»\n`,
    stderr: '',
  });
  const submitted = await report('submit', '--report', label.toLowerCase(), '--by', 'kari moe');
  expect(submitted).toMatchObject({ exitCode: 0, stdout: `Leverte «${label}»\n` });
  expect(submitted.stderr).toContain('Sammendraget er tomt.\n');
  const returned = await report('return', '--report', label, '--remarks', 'Tallene mangler');
  expect(returned).toEqual({ exitCode: 0, stdout: `Sendte tilbake «${label}»\n`, stderr: '' });
  await report('begin', '--again', label);
  await report('submit', '--report', label);
  const accepted = await report('accept', '--report', label, '--json');
  expect(JSON.parse(accepted.stdout)).toMatchObject({ state: 'accepted', replacesId: idOf(3) });
  const versions = await run('versions', 'a.planverk');
  expect(versions.stdout).toBe('Ingen versjoner ennå\n');
  const deviations = { open: 1, closed: 2 };
  expect(await listed(terminal)).toMatchObject([
    { id: idOf(4), label: 'Statusrapport, 2007', isOverdue: false, deviations, steps: [] },
    { id: idOf(3), state: 'returned', remarks: 'Tallene mangler', submittedById: idOf(1) },
    { state: 'accepted', replacesId: idOf(3), subprojectId: idOf(2) },
  ]);
}, 180_000);

test('what can’t be done with a report is told, and nothing is done', async () => {
  const terminal = await terminalWith(rows);
  const { report } = terminal;
  const before = await listed(terminal);
  const cases = [
    [['submit', '--report', label], 1, 'Rapporten kan ikke leveres'],
    [['submit', '--report', 'Ukjent'], 1, 'Prosjektet har ingen rapport «Ukjent».'],
    [['accept', '--report', label], 2, 'En rapport i tilstanden «planlagt» kan ikke dette: godta.'],
    [['return', '--report', label], 2, 'Det mangler noe i'],
    [['begin', '--kind', 'usual'], 2, 'Se «planverk --help».'],
    [['begin', '--due', 'snart'], 2, '«snart» er ikke en dag.'],
  ] as const;
  for (const [[step, ...words], exitCode, text] of cases) {
    const ran = await report(step, ...words);
    expect(ran).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(text) });
  }
  expect(await listed(terminal)).toEqual(before);
  await report('begin', '--subproject', 'A');
  expect(await report('begin', '--subproject', 'A')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining(`«${label}» er et utkast alt`),
  });
  await report('begin', '--kind', 'final');
  expect(await report('submit', '--report', 'Sluttrapport')).toMatchObject({
    exitCode: 2,
    stderr: 'Perioden som rapporten gjelder, mangler.\n',
  });
  expect(await report('drop', '--report', 'Sluttrapport')).toMatchObject({
    exitCode: 0,
    stdout: 'Forkastet «Sluttrapport»\n',
  });
}, 180_000);
