import { expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

/** A project of the sample, in which one measure gets this time. */
async function moveMeasure({ run, pipe }: Terminal, text: string): Promise<void> {
  const { stdout } = await run('dump', 'a.planverk');
  const [measure] = JSON.parse(stdout).rows.measure.filter(
    (row: { text: string }) => row.text === 'Prosjektplanene godkjent',
  );
  const { id, time } = measure;
  const changes = [
    { kind: 'update', entity: 'measure', id, from: { time }, to: { time: { text, spans: null } } },
  ];
  await pipe(JSON.stringify([{ label: 'Flyttet', changes }]), 'apply', 'a.planverk', '-');
}

test('a plan is frozen, decided on, listed and compared with', async () => {
  const terminal = await openTerminal();
  const { run } = terminal;
  await run('import', 'a.planverk', samplePlanFile);
  expect(await run('versions', 'a.planverk')).toEqual({
    exitCode: 0,
    stdout: 'Ingen versjoner ennå\n',
    stderr: '',
  });
  const frozen = await run('freeze', 'a.planverk', '--label', 'Versjon 1', '--note', 'Til møtet');
  expect(frozen).toEqual({ exitCode: 0, stdout: '«Versjon 1» er frosset.\n', stderr: '' });
  const decided = await run(
    ...['decide', 'a.planverk', '--version', 'versjon 1', '--body', 'styringsgruppe'],
    ...['--outcome', 'vedtatt', '--date', '2007-09-12', '--case', 'PS 117/07'],
  );
  expect(decided).toEqual({
    exitCode: 0,
    stdout: 'Registrerte vedtak om «Versjon 1»: Styringsgruppe, vedtatt\n',
    stderr: '',
  });
  const listed = await run('versions', 'a.planverk');
  expect(listed.stdout.split('\n')[0]).toBe(
    'Gjeldende vedtatt plan er «Versjon 1», vedtatt av Styringsgruppe 12. september 2007 (PS 117/07).',
  );
  expect(listed.stdout).toMatch(/^Versjon 1 {2}Frosset .* av .* {2}Vedtatt\n {2}Til møtet\n/m);
  expect(listed.stdout).toContain('  Styringsgruppe, 12.09.2007, PS 117/07: vedtatt\n');
  const [version] = JSON.parse((await run('versions', 'a.planverk', '--json')).stdout);
  expect(version).toMatchObject({
    label: 'Versjon 1',
    isBaseline: true,
    decisions: [{ outcome: 'approved', meetingDate: '2007-09-12', caseNumber: 'PS 117/07' }],
  });
  expect((await run('compare', 'a.planverk', '--from', 'Versjon 1')).stdout).toBe(
    'Ingenting er endret.\n',
  );
  await moveMeasure(terminal, 'når valget er over');
  const compared = await run('compare', 'a.planverk', '--from', version.id);
  expect(compared.stdout).toMatch(
    /^Avvik i tid\n {2}Prosjektplanene godkjent: fra «.+» til «når valget er over»\nMilepælplan\n/,
  );
  const { slips, parts } = JSON.parse(
    (await run('compare', 'a.planverk', '--from', 'Versjon 1', '--to', 'nå', '--json')).stdout,
  );
  expect(slips).toMatchObject([{ kind: 'moved', days: null, is: 'når valget er over' }]);
  expect(parts).toMatchObject([{ part: 'milestones', differences: [{ withParts: 0 }] }]);
}, 180_000);

test('a sub-project’s plan is frozen by its letter', async () => {
  const { run } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const frozen = await run(
    ...['freeze', 'a.planverk', '--label', 'A 1', '--subproject', 'a', '--json'],
  );
  expect(JSON.parse(frozen.stdout)).toMatchObject({ label: 'A 1', format: 'planverk/1' });
  const listed = await run('versions', 'a.planverk');
  expect(listed.stdout).toMatch(/^A 1 {2}Delprosjekt A\. .* {2}Frosset /m);
}, 180_000);

test('what isn’t there is refused, and nothing is done', async () => {
  const { run } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  expect(await run('compare', 'a.planverk', '--from', 'Versjon 9')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'Prosjektet har ingen versjon «Versjon 9».\n',
  });
  await run('freeze', 'a.planverk', '--label', 'Versjon 1');
  const decide = (...words: readonly string[]) =>
    run('decide', 'a.planverk', '--version', 'Versjon 1', ...words);
  expect(await decide('--body', 'Ukjent', '--outcome', 'approved')).toMatchObject({
    stderr: expect.stringMatching(/^Prosjektet har ikke ett organ «Ukjent». Det har: «/),
  });
  expect(await decide('--body', 'Styringsgruppe', '--outcome', 'kanskje')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^«kanskje» er ikke et utfall. Velg blant: approved, /),
  });
  expect(
    await decide('--body', 'Styringsgruppe', '--outcome', 'approved', '--date', '12.9.07'),
  ).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^«12.9.07» er ikke en dag/) });
  expect((await run('freeze', 'a.planverk')).exitCode).toBe(2);
  expect(await run('freeze', 'a.planverk', '--label', 'Versjon 1')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^Det finnes alt en versjon som heter dette/),
  });
  const [{ decisions }] = JSON.parse((await run('versions', 'a.planverk', '--json')).stdout);
  expect(decisions).toEqual([]);
}, 180_000);

test('a version is sent to a body, treated there, and becomes a case paper', async () => {
  const { run } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  await run('freeze', 'a.planverk', '--label', 'Versjon 1');
  const sent = await run(
    ...['send', 'a.planverk', '--version', 'Versjon 1', '--body', 'Styringsgruppe'],
    ...['--date', '2007-09-26', '--case', 'SG 4/07', '--title', 'Prosjektplan', '--json'],
    ...['--proposal', 'Kjøpet godtas.', '--exempt-proposal-under', 'offl. § 23'],
  );
  const decision = JSON.parse(sent.stdout);
  expect(decision).toMatchObject({
    ...{ title: 'Prosjektplan', meetingDate: '2007-09-26', caseNumber: 'SG 4/07' },
    ...{ mustApprove: true, outcome: null, bodiesLeftOut: [] },
    ...{ proposal: 'Kjøpet godtas.', proposalExemptUnder: 'offl. § 23' },
  });
  const paper = ['document', 'a.planverk', 'saksframlegg', '--out', 'sak.docx'];
  expect((await run(...paper, '--case', 'sg 4/07')).exitCode).toBe(0);
  expect((await run(...paper, '--decision', decision.id)).exitCode).toBe(0);
  const missed = await run(...paper, '--case', 'PS 1/07');
  expect(missed).toMatchObject({
    exitCode: 2,
    stderr: 'Ingen sak heter «PS 1/07». Disse finnes: SG 4/07\n',
  });
  await run(
    ...['decide', 'a.planverk', '--version', 'Versjon 1', '--body', 'Styringsgruppe'],
    ...['--outcome', 'approved', '--wording', 'Planen vedtas.', '--vote', 'Enstemmig'],
  );
  const [version] = JSON.parse((await run('versions', 'a.planverk', '--json')).stdout);
  expect(version).toMatchObject({
    isBaseline: true,
    decisions: [
      {
        ...{ id: decision.id, title: 'Prosjektplan', caseNumber: 'SG 4/07', vote: 'Enstemmig' },
        ...{ outcome: 'approved', meetingDate: '2007-09-26', wording: 'Planen vedtas.' },
      },
    ],
  });
}, 180_000);
