import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';
import { oneLine } from '../documents/build.ts';
import { partsOf } from '../documents/word-lint.ts';
import { readXml, visibleText } from '../documents/xml-tree.ts';

async function withSample() {
  const terminal = await openTerminal();
  await terminal.run('import', 'a.planverk', samplePlanFile);
  const calendar = async (name: string) => {
    const file = await readFile(join(terminal.folder, name), 'utf8');
    const read = new ICAL.Component(ICAL.parse(file) as unknown[]);
    return read
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
  };
  const document = async (name: string) => {
    const parts = partsOf(await readFile(join(terminal.folder, name)));
    return oneLine(visibleText(readXml(parts['word/document.xml'] ?? '')));
  };
  return { ...terminal, calendar, document };
}

test('export writes a calendar of the milestone plan, and says what is left out of it', async () => {
  const { run, calendar } = await withSample();
  const { exitCode, stdout } = await run('export', 'a.planverk', '--to', 'm.ics');
  expect(exitCode).toBe(0);
  expect(stdout).toBe(
    'Skrev «m.ics».\n17 oppføringer. 9 er utelatt: 1 går kontinuerlig, 8 har ingen dag å stå på.\n',
  );
  const summaries = await calendar('m.ics');
  expect(summaries.length).toBe(17);
  expect(summaries).toContain('Peke ut piloter og prosjektorganisere disse (Høst 07)');
});

test('export takes along what a filter leaves in, by letters and names', async () => {
  const { run, calendar } = await withSample();
  const words = ['--subproject', 'd', '--responsible', 'Gunnhild Eggen', '--state', 'not-started'];
  const told = await run('export', 'a.planverk', '--to', 'm.ics', ...words, '--overdue', '--json');
  expect(JSON.parse(told.stdout)).toMatchObject({
    path: 'm.ics',
    entries: 2,
    leftOut: { continuous: 0, undated: 0, ambiguous: 0 },
  });
  expect(await calendar('m.ics')).toEqual([
    'Invitere aktuelle leverandører til å vise demoer (Høst 07)',
    'Peke ut piloter og prosjektorganisere disse (Høst 07)',
  ]);
  await run('export', 'a.planverk', '--to', 'l.ics', '--municipality', 'Levanger');
  expect(await calendar('l.ics')).toContain('Høring (April 08)');
  expect(await calendar('l.ics')).not.toContain('Prosjektorganisere i delprosjekt (Sept. 07)');
});

test('what can’t be exported is refused, and nothing is written', async () => {
  const { run, folder } = await withSample();
  const before = await readdir(folder);
  for (const [words, stderr] of [
    [['--to', 'm.pdf'], 'Navnet må slutte på .ics (kalender). Andre formater finnes ikke.\n'],
    [['--to', 'm.ics', '--subproject', 'Q'], 'Planen har ikke noe som heter «Q».\n'],
    [
      ['--to', 'm.ics', '--state', 'late'],
      '«late» er ikke en av disse: not-started, under-way, done, dropped.\n',
    ],
  ] as const) {
    const refused = { exitCode: 2, stdout: '', stderr };
    expect(await run('export', 'a.planverk', ...words)).toEqual(refused);
  }
  expect(await readdir(folder)).toEqual(before);
});

test('document milepelplan has the columns, the selection and the order that are asked for', async () => {
  const { run, document } = await withSample();
  const words = ['--columns', 'time,state', '--subproject', 'D', '--order', 'deadline'];
  const made = await run('document', 'a.planverk', 'milepelplan', '--out', 'm.docx', ...words);
  expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  const text = await document('m.docx');
  expect(text).toContain('Utvalg: delprosjekt D. Avvikssystemer og avvikskulturer.');
  expect(text).toContain('Sortert etter frist.');
  expect(text).toContain('Tiltak Milepæl Tid Tilstand Prosjektorganisere i delprosjekt');
});

test('document refuses columns and versions that there aren’t, and choices of another document', async () => {
  const { run } = await withSample();
  for (const [name, words, reason] of [
    ['milepelplan', ['--columns', 'time,price'], '«price» er ikke en av disse: time, responsible'],
    ['milepelplan', ['--against', 'Versjon 9'], 'Planen har ikke noe som heter «Versjon 9».'],
    ['prosjektplan', ['--overdue'], 'gjelder bare milepelplan.'],
  ] as const) {
    const made = await run('document', 'a.planverk', name, '--out', 'm.docx', ...words);
    expect(made).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(reason) });
  }
});
