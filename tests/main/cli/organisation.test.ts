import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

const chart = 'Organisering per oktober 2007';

test('chart writes a picture of a chart, as its file’s name says', async () => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  expect(await run('chart', 'a.planverk', chart, '--out', 'a.svg')).toMatchObject({ exitCode: 0 });
  const svg = await readFile(join(folder, 'a.svg'), 'utf8');
  expect(svg).toContain('>Distrikt Sentrum/Ytterøy</text>');
  expect(svg).toContain('Delprosjekt Uønsket deltid: organiseres som eget prosjekt');
  const { exitCode, stdout } = await run('chart', 'a.planverk', chart, '--out', 'a.PNG', '--json');
  const png = await readFile(join(folder, 'a.PNG'));
  expect({ exitCode, told: JSON.parse(stdout) }).toEqual({
    exitCode: 0,
    told: { path: 'a.PNG', sizeInBytes: png.length },
  });
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('chart refuses a chart that isn’t there, and a file that is no picture', async () => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const before = await readdir(folder);
  expect(await run('chart', 'a.planverk', 'Ukjent', '--out', 'a.svg')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `Prosjektet har ikke noe organisasjonskart «Ukjent». Det har: «Kvalitetskommuneprogrammet nasjonalt», «${chart}»\n`,
  });
  expect(await run('chart', 'a.planverk', chart, '--out', 'a.planverk')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'Et bilde må ha et navn som slutter på .svg eller .png.\n',
  });
  expect(await readdir(folder)).toEqual(before);
  await run('new', 'b.planverk', '--template');
  expect(await run('chart', 'b.planverk', 'Ukjent', '--out', 'a.svg')).toMatchObject({
    exitCode: 1,
    stderr: 'Prosjektet har ingen organisasjonskart.\n',
  });
});

test('composition holds each rule against the seats', async () => {
  const { run } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const { stdout } = await run('composition', 'a.planverk', '--json');
  const [body, ...others] = JSON.parse(stdout);
  expect(others).toEqual([]);
  expect(body).toMatchObject({ body: 'Styringsgruppe', required: 12, lacking: 1 });
  expect(body.lines).toHaveLength(10);
  expect(body.lines.filter(({ lacking }: { lacking: number }) => lacking > 0)).toMatchObject([
    { text: 'Rådmann', municipality: 'Verdal', required: 1, lacking: 1, seats: [] },
  ]);
  const shown = await run('composition', 'a.planverk');
  expect(shown.stdout).toContain('Styringsgruppe: 11 av 12 plasser\n');
  expect(shown.stdout).toContain('  Rådmann (Verdal): 0/1, mangler 1\n');
  expect(body.set).toBe('own-rule');
  expect(body.findings).toMatchObject([{ rule: 'composition-not-met', field: 'count' }]);
  expect(body.beyond).toMatchObject([
    { title: 'Adm.sjef ISK', because: 'leader-or-secretary' },
    { title: 'Kontroller V', because: 'leader-or-secretary' },
  ]);
});

test('composition measures a body that is chosen to be a joint committee by the law alone', async () => {
  const { run, pipe } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const [before] = JSON.parse((await run('composition', 'a.planverk', '--json')).stdout);
  const change = {
    kind: 'update',
    entity: 'body',
    id: before.bodyId,
    from: { measuredBy: 'own-rule' },
    to: { measuredBy: 'joint-committee' },
  };
  await pipe(JSON.stringify([{ label: 'Valgte', changes: [change] }]), 'apply', 'a.planverk', '-');
  const [body] = JSON.parse((await run('composition', 'a.planverk', '--json')).stdout);
  expect(body).toMatchObject({ set: 'joint-committee', required: 7, lacking: 5 });
  expect(body.linesNotMeasured).toHaveLength(5);
  expect(body.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
    'joint-committee-without-role',
    'joint-committee-with-chief-executive',
    'joint-committee-term-over-two-years',
    'joint-committee-term-over-two-years',
    'joint-committee-term-over-two-years',
    'joint-committee-term-over-two-years',
    'joint-committee-side-unknown',
    'joint-committee-side-unknown',
    'joint-committee-side-unknown',
  ]);
  const { stdout } = await run('composition', 'a.planverk');
  expect(stdout).toBe(
    `Styringsgruppe (partssammensatt utvalg, kommuneloven § 5-11): 2 av 7 krav oppfylt
  Kommunen er representert (§ 5-11): oppfylt
  De ansatte er representert (§ 5-11): oppfylt
  Flertallet av medlemmene er representanter for kommunen (§ 5-11): ikke sikkert
  Lederen er blant kommunens representanter (§ 5-11): ikke sikkert
  Nestlederen er blant kommunens representanter (§ 5-11): ikke oppfylt
  Kommunedirektøren er ikke valgt som representant for kommunen (§ 7-3, jf. § 7-2): ikke oppfylt
  De ansattes representanter er utpekt for to år om gangen (§ 5-11): ikke oppfylt
  (organets eget krav er tatt vare på, men måles ikke)
`,
  );
});

test('composition says where no body has rules', async () => {
  const { run } = await openTerminal();
  await run('new', 'a.planverk', '--template');
  expect(await run('composition', 'a.planverk')).toMatchObject({
    exitCode: 0,
    stdout: 'Prosjektet har ingen krav til sammensetning.\n',
  });
  expect(await run('composition', 'a.planverk', '--json')).toMatchObject({ stdout: '[]\n' });
});
