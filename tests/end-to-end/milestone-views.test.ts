import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { findRow, inOrder, type Plan } from '../../src-domain/plan.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { isSent, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const today = isoDayOf(new Date());
const [leaders, absence] = [idOf(1), idOf(2)];
const [course, reports, hearing, guidance, evaluation] = [11, 12, 13, 14, 15].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];

const time = (text: string) => ({ time: { text } });

const project = [{ name: 'Ny skole', startDate: '2007-01-01', endDate: '2040-12-31' }];

const plan = planFrom({
  project,
  subproject: [
    { id: leaders, letter: 'A', name: 'Ledere' },
    { id: absence, letter: 'B', name: 'Sykefravær' },
  ],
  milestone: [
    { id: idOf(5), letter: 'A', title: 'Lederne er skolert', subprojectId: leaders },
    { id: idOf(6), letter: 'B', title: 'Fraværet er nede', subprojectId: absence },
  ],
  measure: [
    { id: course, milestoneId: idOf(5), text: 'Hold kurs', ...time('Mai 07') },
    { id: reports, milestoneId: idOf(5), text: 'Rapporter', ...time('Januar 08 og juni 08') },
    { id: hearing, milestoneId: idOf(6), text: 'Send på høring', ...time(dayText(today)) },
    { id: guidance, milestoneId: idOf(6), text: 'Gi veiledning', ...time('Kontinuerlig') },
    { id: evaluation, milestoneId: idOf(6), text: 'Evaluer', ...time('2038') },
  ],
  responsible: [
    { milestoneId: idOf(5), text: 'Ordfører' },
    { milestoneId: idOf(6), text: 'Ansatte' },
  ],
});

const open = (options: BrowserContextOptions = {}) =>
  openProject(browser, 'Milepælplan', plan, options);

const cell = (page: Page, row: string, column: string): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** Stands on a cell, as a click does, and waits until it has the focus. */
async function standOn(page: Page, row: string, column: string): Promise<void> {
  await cell(page, row, column).click({ position: { x: 40, y: 12 } });
  await page.locator(`[data-row="${row}"][data-column="${column}"]:focus`).waitFor();
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const measureIn = (read: Plan, id: string) => findRow(read, 'measure', id);

const shows = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

const goToView = async (page: Page, view: string): Promise<void> => {
  await page.getByRole('tab', { name: view, exact: true }).click();
  await page.getByRole('tabpanel', { name: view, exact: true }).waitFor();
};

/** What the name of the focused element is, as a screen reader would read it. */
const nameOfFocused = async (page: Page): Promise<string> => {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return '';
  return ((await focused.ariaSnapshot()).split('\n')[0] ?? '').replaceAll(/['"]/g, '');
};

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await nameOfFocused(page))) return;
  }
  throw new Error(`Tab doesn't reach ${name}`);
}

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('the table', () => {
  test('tells what is overdue, and a measure is reported done in one step that can be undone', async () => {
    const { shell, page, complaints } = await open();
    await cell(page, course, 'time').getByText('forfalt').waitFor();
    await cell(page, course, 'text').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Meld ferdig', exact: true }).click();
    await cell(page, course, 'doneOn').getByText(dayText(today)).waitFor();
    expect(await cell(page, course, 'state').textContent()).toBe('Ferdig');
    expect(await cell(page, course, 'time').textContent()).not.toContain('forfalt');
    await page.getByRole('button', { name: /^Angre: Meldte tiltaket «Hold kurs» ferdig/ }).click();
    await cell(page, course, 'time').getByText('forfalt').waitFor();
    expect(await cell(page, course, 'doneOn').textContent()).toBe('');
    await page.getByRole('button', { name: /^Gjør om/ }).click();
    await cell(page, course, 'doneOn').getByText(dayText(today)).waitFor();
    expect(complaints).toEqual([]);
    const read = await shell.planInFile();
    expect(measureIn(read, course)).toMatchObject({ state: 'done', doneOn: today });
  });

  test('each of two deadlines is met by itself, by keyboard; the state written in the cell has its day', async () => {
    const { shell, page } = await open();
    await standOn(page, reports, 'time');
    await press(page, 'Shift+F10');
    const first = page.getByRole('menuitem', { name: 'Meld fristen 31.01.2008 innfridd' });
    await first.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await first.press('Enter');
    await cell(page, reports, 'time').getByText('31.01.2008 innfridd').waitFor();
    await cell(page, reports, 'time').getByText('30.06.2008 forfalt').waitFor();
    await cell(page, reports, 'state').getByText('Under arbeid').waitFor();
    await standOn(page, hearing, 'state');
    await page.keyboard.type('ferdig');
    await press(page, 'Enter');
    await cell(page, hearing, 'doneOn').getByText(dayText(today)).waitFor();
    await standOn(page, hearing, 'state');
    await page.keyboard.type('ikke');
    await press(page, 'Enter');
    await expect.poll(() => cell(page, hearing, 'doneOn').textContent()).toBe('');
    const read = await shell.planInFile();
    expect(measureIn(read, reports)).toMatchObject({
      state: 'under-way',
      metDeadlines: ['2008-01-31'],
    });
    expect(measureIn(read, hearing)).toMatchObject({ state: 'not-started', doneOn: null });
  });

  test('what is dropped is asked why; without a reason the plan check asks', async () => {
    const { shell, page, complaints } = await open();
    await standOn(page, course, 'state');
    await page.keyboard.type('utgår');
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog', { name: 'Hvorfor utgår «Hold kurs»?' });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Uten grunn' }).click();
    await dialog.waitFor({ state: 'detached' });
    const reason = cell(page, course, 'droppedBecause');
    await reason.locator('[data-mark]').waitFor();
    await standOn(page, hearing, 'text');
    await press(page, 'Shift+F10');
    await page.getByRole('menuitem', { name: 'Utgår …' }).click();
    const other = page.getByRole('dialog', { name: 'Hvorfor utgår «Send på høring»?' });
    await other.getByLabel('Grunn').fill('Ikke pålagt');
    await other.getByRole('button', { name: 'Lagre' }).click();
    await cell(page, hearing, 'droppedBecause').getByText('Ikke pålagt').waitFor();
    expect(complaints).toEqual([]);
    const read = await shell.planInFile();
    expect(measureIn(read, course)).toMatchObject({ state: 'dropped', droppedBecause: '' });
    expect(measureIn(read, hearing)).toMatchObject({
      state: 'dropped',
      droppedBecause: 'Ikke pålagt',
    });
  });

  test('a forecast says how much later it is than planned', async () => {
    const { page } = await open();
    await standOn(page, course, 'forecast');
    await page.keyboard.type('juli 07');
    await press(page, 'Enter');
    await cell(page, course, 'forecast').getByText('2 måneder senere').waitFor();
  });
});

test('the views are chosen at the same place, whichever is shown', async () => {
  const { page } = await open();
  const places: unknown[] = [];
  for (const view of ['Tabell', 'Tidslinje', 'Kalender', 'Trend']) {
    await goToView(page, view);
    places.push(await page.getByRole('tab', { name: 'Tabell', exact: true }).boundingBox());
  }
  expect(places).toEqual(places.map(() => places[0]));
});

describe('the filter', () => {
  test('keeps the headings of what is shown, stands in the address, and is cleared by one click', async () => {
    const { page, complaints } = await open();
    await shows(page, 'Viser alle 7 milepæler og tiltak');
    await page.getByRole('combobox', { name: 'Delprosjekt' }).click();
    await page.getByRole('option', { name: 'A. Ledere' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Bare forfalt' }).check();
    await shows(page, 'Viser 2 av 7 milepæler og tiltak');
    await expect
      .poll(() => page.locator('.grid-row [data-column="text"]').allInnerTexts())
      .toEqual(['Lederne er skolert', 'Hold kurs', 'Rapporter']);
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await shows(page, 'Viser 2 av 7 milepæler og tiltak');
    await goToView(page, 'Kalender');
    await shows(page, 'Viser 2 av 7 milepæler og tiltak');
    await page.goBack();
    await page.getByRole('treegrid', { name: 'Milepælplan' }).waitFor();
    await page.getByRole('button', { name: 'Vis alt' }).click();
    await shows(page, 'Viser alle 7 milepæler og tiltak');
    expect(complaints).toEqual([]);
  });

  test('takes no row away under one’s hands, and what is added stays', async () => {
    const { page } = await open();
    await page.getByRole('checkbox', { name: 'Bare forfalt' }).check();
    await cell(page, hearing, 'text').waitFor({ state: 'detached' });
    await standOn(page, course, 'state');
    await page.keyboard.type('ferdig');
    await press(page, 'Tab');
    await shows(page, 'Viser 1 av 7 milepæler og tiltak');
    await cell(page, course, 'doneOn').getByText(dayText(today)).waitFor();
    await press(page, 'Escape', 'ArrowDown');
    await cell(page, course, 'text').waitFor({ state: 'detached' });
    await press(page, 'Control+Enter');
    await page.keyboard.type('Nytt i utvalget');
    await press(page, 'Enter');
    await page.getByRole('gridcell', { name: 'Nytt i utvalget' }).waitFor();
  });

  test('moves a row among those that it shows', async () => {
    const [first, hidden, last] = [21, 22, 23].map(idOf) as [string, string, string];
    const three = planFrom({
      project,
      milestone: [{ id: idOf(5), letter: 'A', title: 'Lederne er skolert' }],
      measure: [
        { id: first, milestoneId: idOf(5), position: 'a0', text: 'Først', ...time('Mai 07') },
        { id: hidden, milestoneId: idOf(5), position: 'a1', text: 'Skjult', ...time('2038') },
        { id: last, milestoneId: idOf(5), position: 'a2', text: 'Sist', ...time('Juni 07') },
      ],
    });
    const { shell, page } = await openProject(browser, 'Milepælplan', three);
    await page.getByRole('checkbox', { name: 'Bare forfalt' }).check();
    await cell(page, hidden, 'text').waitFor({ state: 'detached' });
    await standOn(page, first, 'text');
    await press(page, 'Alt+ArrowDown');
    await expect
      .poll(() => page.locator('.grid-row [data-column="text"]').allInnerTexts())
      .toEqual(['Lederne er skolert', 'Sist', 'Først']);
    const read = await shell.planInFile();
    expect(inOrder(read.rows.measure).map(({ text }) => text)).toEqual(['Skjult', 'Sist', 'Først']);
  });

  test('says where nothing passes; a bad address shows the rest, and a row’s address the row', async () => {
    const { page } = await open();
    const base = await page.evaluate(() => location.hash);
    const goTo = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    await goTo(`${base}/kalender/tilstand=utgaar`);
    await page.getByText('Ingen milepæler eller tiltak passer med utvalget.').waitFor();
    await goTo(`${base}/tabell/delprosjekt=finnes-ikke;tilstand=halvferdig;%E0%A4%A`);
    await shows(page, 'Viser alle 7 milepæler og tiltak');
    await goTo(`${base}/tabell/tilstand=ferdig`);
    await shows(page, 'Viser 0 av 7 milepæler og tiltak');
    await goTo(`${base}/measure/${hearing}/time`);
    await page.locator(`[data-row="${hearing}"][data-column="time"]:focus`).waitFor();
  });

  test('and the order are shared: another order than as written is a plain list that says why', async () => {
    const { page } = await open();
    await page.getByRole('combobox', { name: 'Rekkefølge' }).click();
    await page.getByRole('option', { name: 'Etter frist' }).click();
    const list = page.getByRole('grid', { name: 'Milepælplan' });
    await list.waitFor();
    expect(await page.locator('.grid-row [data-column="text"]').allInnerTexts()).toEqual([
      'Hold kurs',
      'Rapporter',
      'Send på høring',
      'Evaluer',
      'Lederne er skolert',
      'Fraværet er nede',
      'Gi veiledning',
    ]);
    await page.getByText(/Velg «Som skrevet» for å flytte rader/).waitFor();
    expect(await page.getByRole('button', { name: 'Nytt tiltak' }).count()).toBe(0);
    await standOn(page, course, 'text');
    await press(page, 'Shift+F10');
    await page.getByRole('menuitem', { name: 'Meld ferdig', exact: true }).waitFor();
    expect(await page.getByRole('menuitem', { name: /Flytt/ }).count()).toBe(0);
  });
});

describe('the calendar list', () => {
  test('has what is due under its month, and reports it done', async () => {
    // So high that all of the list is on the page.
    const { shell, page, complaints } = await open({ viewport: { width: 1280, height: 2000 } });
    await goToView(page, 'Kalender');
    const calendar = page.getByRole('region', { name: 'Kalender', exact: true });
    await calendar.getByText('denne måneden', { exact: true }).waitFor();
    expect(await calendar.getByRole('heading').allInnerTexts()).toEqual([
      '2007',
      expect.stringMatching(/^Mai 2007/),
      '2008',
      expect.stringMatching(/^Januar 2008/),
      expect.stringMatching(/^Juni 2008/),
      today.slice(0, 4),
      expect.stringContaining('denne måneden'),
      '2038',
      expect.stringMatching(/^I løpet av 2038/),
      'Uten dato',
      expect.stringMatching(/^Kontinuerlig/),
      expect.stringMatching(/^Uten tid/),
    ]);
    await expect.poll(() => line(page, 'Send på høring').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Meld ferdig: Rapporter' }).first().click();
    await page.getByText('«Rapporter» er meldt ferdig.').waitFor();
    await line(page, 'Rapporter').getByText('innfridd').waitFor();
    expect(await line(page, 'Rapporter').getByText('Forfalt').count()).toBe(1);
    await line(page, 'Hold kurs').getByRole('link').click();
    await page.locator(`[data-row="${course}"]:focus`).waitFor();
    expect(complaints).toEqual([]);
    const read = await shell.planInFile();
    expect(measureIn(read, reports)?.metDeadlines).toEqual(['2008-01-31']);
  });

  test('is gone through and reported in by keyboard alone', async () => {
    const { shell, page } = await open();
    await tabTo(page, /^- tab Tabell/);
    await press(page, 'ArrowRight', 'ArrowRight', 'Enter');
    await page.getByRole('region', { name: 'Kalender', exact: true }).waitFor();
    await tabTo(page, /^- link Hold kurs/);
    await press(page, 'PageDown', 'ArrowDown', 'ArrowDown');
    await expect.poll(() => nameOfFocused(page)).toMatch(/^- link Send på høring/);
    await press(page, 'Tab', 'Enter');
    await page.getByText('«Send på høring» er meldt ferdig.').waitFor();
    expect(await nameOfFocused(page)).toMatch(/^- button Ikke ferdig likevel: Send på høring/);
    await press(page, 'Shift+Tab', 'Home');
    await expect.poll(() => nameOfFocused(page)).toMatch(/^- link Hold kurs/);
    await press(page, 'Enter');
    await page.locator(`[data-row="${course}"]:focus`).waitFor();
    const read = await shell.planInFile();
    expect(measureIn(read, hearing)).toMatchObject({ state: 'done', doneOn: today });
  });

  test('goes on at the next line where a filter takes the reported one away', async () => {
    const { page } = await open();
    await page.getByRole('checkbox', { name: 'Bare forfalt' }).check();
    await goToView(page, 'Kalender');
    await page.getByRole('button', { name: 'Meld ferdig: Hold kurs' }).click();
    await line(page, 'Hold kurs').waitFor({ state: 'detached' });
    await expect.poll(() => nameOfFocused(page)).toMatch(/^- link Rapporter/);
    await isSent(page);
  });

  test('orders what is due in a month by what is chosen, by day until then', async () => {
    const { page } = await open();
    await goToView(page, 'Kalender');
    const order = page.getByRole('combobox', { name: 'Rekkefølge i måneden' });
    await expect.poll(() => order.textContent()).toBe('Etter frist');
    await order.click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual([
      'Etter frist',
      'Etter ansvarlig',
      'Etter tilstand',
    ]);
    await page.getByRole('option', { name: 'Etter ansvarlig' }).click();
    const names = () =>
      page.getByRole('list', { name: 'Uten tid' }).getByRole('link').allInnerTexts();
    await expect.poll(names).toEqual(['B. Fraværet er nede', 'A. Lederne er skolert']);
  });

  test('draws of hundreds of lines those in sight, and the keys lead to all of them', async () => {
    const many = planFrom({
      project,
      milestone: [{ id: idOf(5), letter: 'A', title: 'Lederne er skolert', ...time('Mars 07') }],
      measure: Array.from({ length: 400 }, (_, at) => ({
        id: idOf(1000 + at),
        milestoneId: idOf(5),
        text: `Tiltak ${at + 1}`,
        ...time(`Mai ${2007 + Math.floor(at / 40)}`),
      })),
    });
    const { page } = await openProject(browser, 'Milepælplan', many);
    await goToView(page, 'Kalender');
    await tabTo(page, /^- link A\. Lederne er skolert/);
    const isInSight = () =>
      page.evaluate(() => {
        const focused = document.activeElement?.closest('li')?.getBoundingClientRect();
        const list = document.querySelector('[role=region] > .calendar-list')?.parentElement;
        const sight = list?.getBoundingClientRect();
        return focused && sight && focused.top >= sight.top && focused.bottom <= sight.bottom;
      });
    await press(page, 'End');
    await expect.poll(() => nameOfFocused(page)).toMatch(/^- link Tiltak 400/);
    await expect.poll(isInSight).toBe(true);
    const last = line(page, 'Tiltak 400');
    expect([
      await last.getAttribute('aria-posinset'),
      await last.getAttribute('aria-setsize'),
    ]).toEqual(['40', '40']);
    await press(page, 'PageUp', 'ArrowUp');
    await expect.poll(() => nameOfFocused(page)).toMatch(/^- link Tiltak 320/);
    await expect.poll(isInSight).toBe(true);
    expect(await page.getByRole('listitem').count()).toBeLessThan(60);
    await press(page, 'Home');
    await expect.poll(() => nameOfFocused(page)).toMatch(/^- link A\. Lederne er skolert/);
    await expect.poll(isInSight).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    await goToView(page, 'Kalender');
    await line(page, 'Hold kurs').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
