import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, launchBrowser, openPage } from '../../end-to-end/shell-in-browser.ts';
import { type ClipboardPage, serveClipboardPage } from './clipboard-page.ts';

let served: ClipboardPage;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveClipboardPage(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const fromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {white-space:nowrap}</style></head>
<body><table style='border-collapse:collapse'><!--StartFragment-->
<tr><td style='width:48pt'>Når</td><td>Aktivitet</td><td>Hvem</td><td>Farge</td><td>Andel</td></tr>
<tr><td>01.08.2007</td><td>Kurs for<br>ledere</td><td>Kari Moe og Ola Dal</td><td>grønn</td><td align=right>12&nbsp;%</td></tr>
<tr><td>Høst 07</td><td>Felles rutiner</td><td>Ola Dal, rektorene</td><td>rød</td><td align=right>mye</td></tr>
<!--EndFragment--></table></body></html>`;

/** Pastes what another program copied. */
async function paste(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) clipboardData.setData(type, text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  }, forms);
  await page.getByRole('dialog', { name: 'Lim inn rader' }).waitFor();
}

const resultOf = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.locator('output').textContent()) ?? 'null');

test('A table from Excel is shown as the rows that it becomes, and pasted as shown', async () => {
  const { page, complaints } = await openPage(browser, served.address);
  await paste(page, { 'text/html': fromExcel });
  await page.getByText('2 rader, 3 verdier kan ikke leses').waitFor();
  expect(await page.getByRole('row').last().textContent()).toBe(
    [
      '3',
      'Høst 07Dette er ikke en bestemt dag. Feltet blir stående tomt.',
      'Felles rutiner',
      'Ola Dal, rektoreneFinnes ikke blant valgene: «rektorene». Settes inn: Ola Dal.',
      'rød',
      'myeDette er ikke et tall. Feltet blir stående tomt.',
    ].join(''),
  );

  await page.getByLabel('Hvor «Farge» limes inn').selectOption('Andel');
  await page.getByText('2 rader, 4 verdier kan ikke leses').waitFor();
  await page.getByLabel('Hvor «Andel» limes inn').selectOption('Andel');
  expect(await page.getByLabel('Hvor «Farge» limes inn').inputValue()).toBe('');

  await page.getByRole('button', { name: 'Lim inn' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await resultOf(page)).toEqual({
    mode: 'add',
    rows: [
      {
        deadline: '2007-08-01',
        text: 'Kurs for\nledere',
        responsible: ['kari', 'ola'],
        share: 12,
      },
      { text: 'Felles rutiner', responsible: ['ola'] },
    ],
  });
  expect(complaints).toEqual([]);
});

test('It can be done by keyboard alone', async () => {
  const { page } = await openPage(browser, served.address);
  await paste(page, { 'text/plain': 'a\tsnart\r\nb\t1.8.07\r\n' });
  await page.getByText('2 rader, 1 verdi kan ikke leses').waitFor();
  const focusOn = async (name: string) => {
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ??
          document.activeElement?.closest('label, button')?.textContent,
      );
      if (label === name) return;
    }
    throw new Error(`No Tab stop «${name}»`);
  };
  await focusOn('Første rad er overskrifter');
  await page.keyboard.press('Space');
  await page.getByText('1 rad, alle verdier kan leses').waitFor();
  await focusOn('Fyll cellene fra her');
  await page.keyboard.press('ArrowDown');
  await focusOn('Hvor «snart» limes inn');
  await page.keyboard.press('Home');
  await focusOn('Lim inn');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await resultOf(page)).toEqual({ mode: 'add', rows: [{ text: 'b' }] });
});

test('What Ctrl+C takes, Ctrl+V gives, space for space', async () => {
  const { page, complaints } = await openPage(browser, served.address);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await page.getByText('2 rader, alle verdier kan leses').waitFor();
  await page.getByRole('button', { name: 'Lim inn' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await resultOf(page)).toEqual({
    mode: 'over',
    rows: [
      { text: '=1+1  <b>\n"', deadline: '2007-08-01', responsible: ['kari'] },
      { text: 'Mai\u00a008', deadline: null, responsible: ['ola', 'kari'] },
    ],
  });
  expect(complaints).toEqual([]);
});

test('Escape pastes nothing', async () => {
  const { page } = await openPage(browser, served.address);
  await paste(page, { 'text/plain': 'a\tb' });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await resultOf(page)).toBeNull();
});

test('Of a large table the first 200 rows are shown, or those that cannot be read, and all pasted', async () => {
  const { page } = await openPage(browser, served.address);
  const lines = Array.from({ length: 5000 }, (_, at) => `Tiltak ${at}\t${at === 4321 ? 'x' : ''}`);
  await paste(page, { 'text/plain': lines.join('\r\n') });
  await page.getByText('De første 200 av 5000 rader vises. Alle limes inn.').waitFor();
  expect(await page.getByRole('row').count()).toBe(201);
  await page.getByLabel('Vis bare rader med verdier som ikke kan leses').check();
  expect(await page.getByRole('row').last().textContent()).toContain('Tiltak 4321');
  await page.getByRole('button', { name: 'Lim inn' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await resultOf(page)).toMatchObject({ mode: 'over', rows: { length: 5000 } });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with it, %s',
  async (colorScheme) => {
    const { page } = await openPage(browser, served.address, { colorScheme });
    await paste(page, { 'text/html': fromExcel });
    expect(await axeViolations(page)).toEqual([]);
  },
);
