import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { goToPage, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser, openPage } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const indicator = 'Medarbeiderundersøkelsen';

const file = (lines: readonly string[], encoding: 'utf8' | 'utf16le' = 'utf8') => ({
  name: 'målinger.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n'), encoding),
});

async function openImport(page: Page, importFile = 'Importer fra CSV …') {
  await page.getByRole('button', { name: importFile, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return { dialog, chooser: dialog.locator('input[type=file]') };
}

/** What is measured in 2009: 'Levanger 4.567 note', in order. */
const measured = ({ rows }: Plan): readonly string[] =>
  rows.measurement
    .filter(({ period }) => period === '2009')
    .map(({ municipalityId, value, note }) =>
      `${rows.organisation.find(({ id }) => id === municipalityId)?.name} ${value} ${note}`.trim(),
    )
    .toSorted();

const asks =
  'Ingenting i filen avgjør om punktum og komma skiller tusener eller desimaler. Velg, så blir også disse tallene lest.';

test('a figure that can be read in two ways is read when a person has chosen, and shown as it is read', async () => {
  const { page, shell, complaints } = await openProject(browser, 'Mål');
  const { dialog, chooser } = await openImport(page);
  const lines = ['Måltall;Kommune;Periode;Verdi', `${indicator};Levanger;2009;4.567`];
  await chooser.setInputFiles(file([...lines, `${indicator};Verdal;2009;4`]));
  await dialog.getByText(asks, { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Importer 1 måling', exact: true }).waitFor();
  const marks = dialog.getByRole('radiogroup', { name: 'Desimaltegn i filen', exact: true });
  expect(await marks.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);

  await marks.getByRole('radio', { name: 'Komma: 4.567 er 4567', exact: true }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('cell', { name: '4567 poeng skrevet 4.567', exact: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('cell', { name: '4,567 poeng skrevet 4.567', exact: true }).waitFor();
  expect(await dialog.getByText(asks, { exact: true }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Importer 2 målinger', exact: true }).click();
  await page.getByText('2 målinger er importert.', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  expect(measured(await shell.planInFile())).toEqual(['Levanger 4.567', 'Verdal 4']);
});

test('what the other figures settle is not asked, and a note to a figure that stands is taken along', async () => {
  const { page, shell } = await openProject(browser, 'Mål');
  const { dialog, chooser } = await openImport(page);
  const heading = 'Måltall\tKommune\tPeriode\tVerdi\tMerknad';
  // As Excel saves «Unicode-tekst».
  const lines = [
    `\ufeff${heading}`,
    `${indicator}\tLevanger\t2009\t4.567\tPå Ørmelen`,
    `${indicator}\tVerdal\t2009\t4.5\t`,
    `${indicator}\tVerdal\t2008\t4.6\tRettet`,
  ];
  await chooser.setInputFiles(file(lines, 'utf16le'));
  await dialog
    .getByText('2 nye målinger, 1 som er annerledes enn det som står', { exact: true })
    .waitFor();
  const settled = dialog.getByRole('radio', { name: 'Punktum: 4.567 er 4,567', exact: true });
  expect(await settled.isChecked()).toBe(true);
  await dialog.getByRole('cell', { name: 'var «Oppdiktet tall», beholdes', exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Importer 2 målinger', exact: true }).click();
  await page.getByText('2 målinger er importert.', { exact: true }).waitFor();

  const again = await openImport(page);
  await again.chooser.setInputFiles(
    file([heading, `${indicator}\tVerdal\t2009\t4,5\tEtter ny telling`]),
  );
  await again.dialog.getByText('1 ny merknad', { exact: true }).waitFor();
  await again.dialog.getByRole('cell', { name: 'Etter ny telling', exact: true }).waitFor();
  await again.dialog.getByRole('button', { name: 'Importer 1 måling', exact: true }).click();
  await page.getByText('1 måling er importert.', { exact: true }).waitFor();
  expect(measured(await shell.planInFile())).toEqual([
    'Levanger 4.567 På Ørmelen',
    'Verdal 4.5 Etter ny telling',
  ]);
});

test('what stands is what stands now, when the plan changes while a person looks', async () => {
  const { page, shell } = await openProject(browser, 'Mål');
  const { dialog, chooser } = await openImport(page);
  const line = `${indicator};Verdal;2009;4,5`;
  await chooser.setInputFiles(file(['Måltall;Kommune;Periode;Verdi', line]));
  await dialog.getByRole('cell', { name: 'ny', exact: true }).waitFor();
  const { page: other } = await openPage(browser, shell.address);
  await goToPage(other, 'Mål');
  const elsewhere = await openImport(other);
  await elsewhere.chooser.setInputFiles(
    file(['Måltall;Kommune;Periode;Verdi', line.replace('4,5', '3,5')]),
  );
  await elsewhere.dialog.getByRole('button', { name: 'Importer 1 måling', exact: true }).click();
  await dialog.getByRole('cell', { name: 'var 3,5 poeng, beholdes', exact: true }).waitFor();
  await dialog.getByRole('checkbox', { name: 'Erstatt 1 måling som er annerledes' }).check();
  await dialog.getByRole('button', { name: 'Importer 1 måling', exact: true }).click();
  await page.getByText('1 måling er importert.', { exact: true }).waitFor();
  expect(measured(await shell.planInFile())).toEqual(['Verdal 4.5']);
});

test.each(['light', 'dark'] as const)(
  'all this is told in nynorsk too, %s',
  async (colorScheme) => {
    const { page } = await openProject(browser, 'Mål', undefined, { colorScheme });
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.keyboard.press('Escape');
    const { dialog, chooser } = await openImport(page, 'Importer frå CSV …');
    await chooser.setInputFiles(
      file([
        'Måltall;Kommune;Periode;Verdi;Merknad',
        `${indicator};Levanger;2009;4.567;På Ørmelen`,
        `${indicator};Verdal;2008;4,6;Retta`,
        `${indicator};Verdal;2009;;Ikkje talt`,
        `${indicator};Levanger;2007;4.2;`,
      ]),
    );
    await dialog
      .getByText(
        'Ingenting i fila avgjer om punktum og komma skil tusen eller desimalar. Vel, så blir desse tala òg lesne.',
        { exact: true },
      )
      .waitFor();
    const marks = dialog.getByRole('radiogroup', { name: 'Desimalteikn i fila', exact: true });
    await marks.getByRole('radio', { name: 'Komma: 4.567 er 4567', exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await marks.getByRole('radio', { name: 'Punktum: 4.567 er 4,567', exact: true }).check();
    await dialog.getByRole('cell', { name: '4,567 poeng skrive 4.567', exact: true }).waitFor();
    await dialog
      .getByRole('cell', { name: 'var «Oppdiktet tall», blir ståande', exact: true })
      .waitFor();
    await dialog.getByRole('cell', { name: 'merknaden er ny', exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
);

test('all that is measured is taken out as CSV by the keyboard, and is the same when it comes in again', async () => {
  const { page, complaints } = await openProject(browser, 'Mål');
  const button = page.getByRole('button', { name: 'Eksporter til CSV', exact: true });
  await button.focus();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await downloading;
  const path = await download.path();
  await page.getByText(/^«Målinger – .+\.csv» er lastet ned\.$/).waitFor();
  const text = await readFile(path, 'utf8');
  expect(text.split('\r\n')[0]).toBe('\ufeffMåltall;Kommune;Periode;Verdi;Merknad');
  const count = sample.rows.measurement.length;
  expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
  expect(await axeViolations(page)).toEqual([]);

  const { dialog, chooser } = await openImport(page);
  await chooser.setInputFiles({ ...file([]), buffer: Buffer.from(text) });
  await dialog.getByText(`${count} som står der fra før`, { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Ingenting å importere', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});
