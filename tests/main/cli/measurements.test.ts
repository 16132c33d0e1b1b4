import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ name: 'Bedre nærvær' }],
  organisation: [
    { id: idOf(1), name: 'Levanger', kind: 'municipality' },
    { id: idOf(2), name: 'Verdal', kind: 'municipality' },
  ],
  resultGoal: [{ id: idOf(3), text: 'Fravær', scope: 'gjennomsnitt for begge' }],
  indicator: [
    {
      id: idOf(4),
      name: 'Fravær',
      unit: '%',
      operator: '<',
      target: 6.5,
      betterWhen: 'lower',
      period: 'tertial',
      resultGoalId: idOf(3),
    },
  ],
  measurement: [
    { indicatorId: idOf(4), municipalityId: idOf(1), period: '2008-T1', value: 7, note: 'Anslag' },
    { indicatorId: idOf(4), municipalityId: idOf(2), period: '2008-T1', value: 6.5 },
  ],
});

async function made() {
  const terminal = await openTerminal();
  await terminal.pipe(JSON.stringify(plan), 'import', 'a.planverk', '-');
  return terminal;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('measurements tells how it is with each indicator, in words and as JSON', async () => {
  const { run } = await made();
  const { stdout, exitCode } = await run('measurements', 'a.planverk');
  expect(exitCode).toBe(0);
  expect(plain(stdout)).toBe(
    [
      'Fravær',
      '  Gjennomsnitt: 6,75 % i 1. tertial 2008 (beregnet gjennomsnitt), 0,25 prosentpoeng over målet',
      '  Levanger: 7 % i 1. tertial 2008 (Anslag)',
      '  Verdal: 6,5 % i 1. tertial 2008',
      '',
    ].join('\n'),
  );
  const json = await run('measurements', 'a.planverk', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject([
    {
      name: 'Fravær',
      standings: [{ place: null, value: 6.75, distance: { kind: 'above', by: 0.25 } }, {}, {}],
      periods: [{ period: '2008-T1' }],
    },
  ]);
});

test('measure writes one figure, and says why one can’t be', async () => {
  const { run } = await made();
  const measure = ['measure', 'a.planverk', '--indicator', 'fravær'];
  const written = await run(
    ...[...measure, '--municipality', 'Verdal', '--period', 'T2 2008', '--value', '0'],
  );
  expect(written).toMatchObject({ exitCode: 0, stdout: '1 måling er importert.\n' });
  expect((await run('measurements', 'a.planverk')).stdout).toMatch(/Verdal: 0.%.i 2\. tertial/u);
  const refused = await run(...measure, '--period', '2008', '--value', '7');
  expect(refused).toMatchObject({
    exitCode: 2,
    stderr: '«2008»: Måltallet måles i perioder av en annen lengde.\n',
  });
});

test('import-measurements takes what is understood, and replaces only when it is told to', async () => {
  const { run, folder } = await made();
  const text = 'periode;Levanger;Verdal\nT1 2008;7,2;6,5\nT2 2008;7;seks\n';
  await writeFile(join(folder, 'tall.csv'), Buffer.from(text, 'latin1'));
  const command = ['import-measurements', 'a.planverk', 'tall.csv', '--indicator', 'Fravær'];
  expect(await run(...command)).toEqual({
    exitCode: 1,
    stdout:
      '1 måling er importert.\n1 som er annerledes enn det som står\nLinje 3: «seks»: Dette er ikke et tall.\n',
    stderr: '',
  });
  expect(JSON.parse((await run(...command, '--replace', '--json')).stdout)).toMatchObject({
    written: 1,
  });
  expect((await run('measurements', 'a.planverk')).stdout).toContain('Levanger: 7');
});

test('export-measurements writes what import-measurements reads, and no formulas', async () => {
  const { run, folder } = await made();
  const note = '=HYPERLINK("http://a.no";"se her")';
  const measure = ['measure', 'a.planverk', '--indicator', 'fravær', '--period', 'T3 2008'];
  await run(...measure, '--value', '4,567', '--note', note);
  expect(await run('export-measurements', 'a.planverk', 'tall.csv')).toEqual({
    exitCode: 0,
    stdout: 'Lagret som «tall.csv».\n3 målinger.\n',
    stderr: '',
  });
  expect(await readFile(join(folder, 'tall.csv'), 'utf8')).toBe(
    [
      '\ufeffMåltall;Kommune;Periode;Verdi;Merknad',
      'Fravær;Levanger;1. tertial 2008;7;Anslag',
      'Fravær;Verdal;1. tertial 2008;6,5;',
      `Fravær;Samlet;3. tertial 2008;4,5670;"'=HYPERLINK(""http://a.no"";""se her"")"`,
      '',
    ].join('\r\n'),
  );
  const unchanged = await run('import-measurements', 'a.planverk', 'tall.csv');
  expect(unchanged).toMatchObject({ exitCode: 0, stdout: '0 målinger er importert.\n' });

  const without = planFrom({ ...plan.rows, measurement: [] });
  const other = await openTerminal();
  await other.pipe(JSON.stringify(without), 'import', 'b.planverk', '-');
  await other.run('import-measurements', 'b.planverk', join(folder, 'tall.csv'));
  const { stdout } = await other.run('measurements', 'b.planverk');
  expect(stdout).toBe((await run('measurements', 'a.planverk')).stdout);
  expect(stdout).toContain(note);
});

test('export-measurements says where it can’t write', async () => {
  const { run } = await made();
  const refused = await run('export-measurements', 'a.planverk', 'ingen/slik/tall.csv', '--json');
  expect(refused).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringContaining('tall.csv'),
  });
  const json = await run(
    'export-measurements',
    'a.planverk',
    'a.csv',
    '--language',
    'nn',
    '--json',
  );
  expect(JSON.parse(json.stdout)).toMatchObject({ path: 'a.csv', measurements: 2 });
});

describe('a full stop before three digits', () => {
  const command = ['import-measurements', 'a.planverk', 'tall.csv', '--indicator', 'Fravær'];

  test('is not read by import-measurements until somebody has said what it is', async () => {
    const { run, folder } = await made();
    await writeFile(join(folder, 'tall.csv'), 'periode;Levanger\nT2 2008;4.567\nT3 2008;7\n');
    expect(await run(...command)).toMatchObject({
      exitCode: 1,
      stdout: [
        '1 måling er importert.',
        'Velg desimaltegn med --decimal-mark comma eller --decimal-mark point.',
        'Linje 2: «4.567»: Tallet kan leses på to måter, alt etter hva som er desimaltegn i filen.',
        '',
      ].join('\n'),
    });
    expect(await run(...command, '--decimal-mark', 'point')).toMatchObject({
      exitCode: 0,
      stdout: '1 måling er importert.\nDesimaltegn: punktum, så «4.567» er lest som 4,567.\n',
    });
    expect((await run(...command, '--decimal-mark', 'comma')).stdout).toBe(
      [
        '0 målinger er importert.',
        '1 som er annerledes enn det som står',
        'Desimaltegn: komma, så «4.567» er lest som 4567.',
        '',
      ].join('\n'),
    );
    expect((await run(...command, '--decimal-mark', 'dot')).exitCode).toBe(2);
  });

  test('is settled by the other figures of a file, and that is told', async () => {
    const { run, folder } = await made();
    await writeFile(join(folder, 'tall.csv'), 'periode;Levanger\nT2 2008;4.567\nT3 2008;7.1\n');
    expect(await run(...command)).toMatchObject({
      exitCode: 0,
      stdout: '2 målinger er importert.\nDesimaltegn: punktum, så «4.567» er lest som 4,567.\n',
    });
  });

  test('is refused by measure, which says how to write it', async () => {
    const { run } = await made();
    const words = ['measure', 'a.planverk', '--indicator', 'Fravær', '--period', 'T2 2008'];
    expect(await run(...words, '--value', '4.567')).toMatchObject({
      exitCode: 2,
      stderr: '«4.567»: Tallet kan leses på to måter. Skriv 4567 eller 4,567.\n',
    });
    expect((await run(...words, '--value', '4,567')).exitCode).toBe(0);
  });
});

test('import-measurements reads «Unicode-tekst» of Excel, and writes a note where the figure stands', async () => {
  const { run, folder } = await made();
  const text =
    '\ufeffKommune\tPeriode\tVerdi\tMerknad\r\nVerdal\tT1 2008\t6,5\tRettet på Ørmelen\r\n';
  await writeFile(join(folder, 'tall.txt'), text, 'utf16le');
  const command = ['import-measurements', 'a.planverk', 'tall.txt', '--indicator', 'Fravær'];
  const { stdout, exitCode } = await run(...command, '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    written: 1,
    figures: [{ value: 6.5, standing: 'note', was: { value: 6.5, note: '' } }],
  });
  expect((await run('measurements', 'a.planverk')).stdout).toContain('(Rettet på Ørmelen)');
});
