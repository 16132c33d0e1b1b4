import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { isSent, isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const timeline = (page: Page) =>
  page.getByRole('treegrid', { name: 'Tidslinje for milepælplanen', exact: true });

async function openTimeline(plan: Plan = sample, options: BrowserContextOptions = {}) {
  const opened = await openProject(browser, 'Milepælplan', plan, options);
  await opened.page.getByRole('tab', { name: 'Tidslinje', exact: true }).click();
  await timeline(opened.page).waitFor();
  return opened;
}

const rowOf = (page: Page, name: string) => timeline(page).getByRole('row', { name });
/** The bar of a row, by the time that it is written as. */
const barOf = (page: Page, row: string, time: string) =>
  rowOf(page, row).getByRole('gridcell', { name: new RegExp(`^${time}: `) });
const told = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

/** Takes hold of a bar in its middle, and moves the pointer by so many of the bar's own lengths. */
async function drag(page: Page, row: string, time: string, lengths: number): Promise<void> {
  const bar = barOf(page, row, time);
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (!box) throw new Error('The bar isn’t on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (lengths * box.width) / 2, y);
  await page.mouse.move(x + lengths * box.width, y);
}

const timeOf = (plan: Plan, text: string) =>
  plan.rows.measure.find((row) => row.text.startsWith(text))?.time;

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the timeline', () => {
  test('moves a bar with the mouse: the written time follows, in one step that is undone', async () => {
    const { shell, page, complaints } = await openTimeline();
    const name = 'Prosjektplan godkjennes';
    await drag(page, name, 'Sept. 07', 1);
    await barOf(page, name, 'Okt. 07').waitFor();
    await page.mouse.up();
    await told(page, `${name}: flyttet fra Sept. 07 til Okt. 07.`);
    const label = `Flyttet tiltaket «${name}» fra «Sept. 07» til «Okt. 07»`;
    await isTakenIn(page, label);
    await page.getByRole('button', { name: `Angre: ${label}` }).click();
    await barOf(page, name, 'Sept. 07').waitFor();
    await page.getByRole('button', { name: `Gjør om: ${label}` }).click();
    await barOf(page, name, 'Okt. 07').waitFor();
    expect(complaints).toEqual([]);
    const plan = await shell.planInFile();
    expect(timeOf(plan, name)).toEqual({ text: 'Okt. 07', spans: null });
  });

  test('lets a bar that is dragged stand as it was when Escape is pressed', async () => {
    const { shell, page } = await openTimeline();
    const name = 'Evaluering av prosjektene';
    await drag(page, name, 'Januar 09', -2);
    await barOf(page, name, 'November 08').waitFor();
    await page.keyboard.press('Escape');
    await barOf(page, name, 'Januar 09').waitFor();
    await page.mouse.up();
    await told(page, 'Flyttingen er avbrutt.');
    const plan = await shell.planInFile();
    expect(timeOf(plan, name)?.text).toBe('Januar 09');
  });

  test('is gone through and moved by keyboard alone; of two dates one moves, the other stays', async () => {
    const { shell, page, complaints } = await openTimeline();
    const name = 'Rapportering av framdrift';
    await page.getByRole('tab', { name: 'Tidslinje', exact: true }).focus();
    const isInside = () =>
      timeline(page).evaluate((table) => table.contains(document.activeElement));
    for (let presses = 0; presses < 40 && !(await isInside()); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+Home');
    while (!(await focused(page)).startsWith(name)) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowRight');
    await told(page, 'har flere tider. Gå til den som skal flyttes.');
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Januar 08 og juni 08: 1\.–30\. juni 2008, forfalt/);
    await page.keyboard.press('+');
    await page.keyboard.press('Alt+ArrowRight');
    await told(page, 'flyttet fra Januar 08 og juni 08 til Januar 08 og juli 08.');
    await page.keyboard.press('Alt+ArrowRight');
    await told(page, 'til Januar 08 og august 08.');
    await expect.poll(() => focused(page)).toMatch(/^Januar 08 og august 08: 1\.–31\. august 2008/);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => focused(page)).toMatch(/^Januar 08 og juli 08/);
    await page.keyboard.press('Enter');
    const facts = page.getByRole('dialog', { name: /^Rapportering av framdrift/ });
    await facts.getByText(/Forstått som 1\.–31\. januar 2008 og 1\.–31\. juli 2008/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await facts.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Januar 08 og juli 08/);
    expect(complaints).toEqual([]);
    const plan = await shell.planInFile();
    expect(timeOf(plan, 'Rapportering av')?.text).toBe('Januar 08 og juli 08');
  });

  test('leads to the row in the table, and has what has no days in its tray', async () => {
    const { page } = await openTimeline();
    await page.getByRole('button', { name: '8 uten plass på tidslinjen' }).click();
    const tray = rowOf(page, 'Uten plass på tidslinjen, 8 linjer');
    await tray.getByRole('gridcell').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowLeft');
    await rowOf(page, 'Teste ut demoer').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await rowOf(page, 'Teste ut demoer').getByRole('gridcell').first().dblclick();
    const facts = page.getByRole('dialog', { name: /^Teste ut demoer/ });
    await facts.getByText('Ingen tid er skrevet').waitFor();
    await facts.getByRole('link', { name: 'Åpne i tabellen' }).click();
    const table = page.getByRole('treegrid', { name: 'Milepælplan', exact: true });
    await table.getByRole('row', { name: /Teste ut demoer/ }).waitFor();
  });

  test('says why what is done stays where it is', async () => {
    const [first] = sample.rows.measure.filter(({ text }) => text === 'Høring');
    const plan = planOf({
      ...sample.rows,
      measure: sample.rows.measure.map((row) =>
        row.id === first?.id ? { ...row, state: 'done' as const, doneOn: '2008-04-12' } : row,
      ),
    });
    const { shell, page } = await openTimeline(plan);
    await drag(page, 'Høring', 'April 08', 2);
    await told(page, 'Høring er ferdig og flyttes ikke her.');
    await page.mouse.up();
    await rowOf(page, 'Høring').getByText('April 08 · ferdig 12.04.2008').waitFor();
    expect((await shell.planInFile()).rows.measure).toEqual(plan.rows.measure);
  });

  test('stands by whoever answers, zooms from weeks to years, and shows today', async () => {
    const { page } = await openTimeline();
    await page.getByRole('button', { name: 'Ansvarlig', exact: true }).click();
    await rowOf(page, 'Enhetsledere, 2 linjer').waitFor();
    const scale = (name: string) => page.getByText(name, { exact: true }).waitFor();
    const zoom = async (button: string, times: number) => {
      for (let time = 0; time < times; time += 1) {
        await page.getByRole('button', { name: button, exact: true }).click();
      }
    };
    await zoom('Zoom inn', 9);
    await scale('Uker');
    await timeline(page)
      .getByText(/^uke \d+$/)
      .first()
      .waitFor();
    await zoom('Zoom ut', 14);
    await scale('År');
    await page.getByRole('button', { name: 'Gå til i dag' }).click();
    await timeline(page).getByText('I dag', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Vis hele perioden' }).click();
    await barOf(page, 'Evaluering av prosjektene', 'Januar 09').first().waitFor();
    await isSent(page);
  });

  test('zooms by the wheel where the pointer is, and draws all anew when the wheel rests', async () => {
    const { page } = await openTimeline();
    const bar = barOf(page, 'Prosjekt «Etter Medarbeiderskap»', 'Sept. 07');
    const boxNow = async () => {
      const box = await bar.boundingBox();
      if (!box) throw new Error('The bar isn’t on the page');
      return box;
    };
    const isStretched = () =>
      page
        .locator('.timeline-track, .timeline-lines, .timeline-ticks')
        .evaluateAll((all) => all.some((part) => (part as HTMLElement).style.transform !== ''));
    const before = await boxNow();
    const pointer = Math.round(before.x);
    await page.mouse.move(pointer, before.y + before.height / 2);
    const turn = async (by: number, times: number) => {
      await page.keyboard.down('Control');
      for (let time = 0; time < times; time += 1) await page.mouse.wheel(0, by);
      await page.keyboard.up('Control');
    };
    await turn(-100, 6);
    await expect.poll(async () => (await boxNow()).width).toBeGreaterThan(4 * before.width);
    await expect.poll(isStretched).toBe(false);
    expect(Math.abs((await boxNow()).x - pointer)).toBeLessThan(3);
    await page.getByText('Måneder', { exact: true }).waitFor();
    await turn(100, 6);
    await expect.poll(async () => (await boxNow()).width).toBeLessThan(1.1 * before.width);
    await expect.poll(isStretched).toBe(false);
    expect(Math.abs((await boxNow()).x - pointer)).toBeLessThan(3);
    // What is taken hold of while it is stretched is drawn as it lies, and follows the pointer.
    await turn(-100, 4);
    const box = await boxNow();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await expect.poll(isStretched).toBe(false);
    expect(Math.abs((await boxNow()).x - box.x)).toBeLessThan(3);
    await page.mouse.move(box.x + 1.5 * box.width, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await told(page, 'flyttet fra Sept. 07 til Okt. 07.');
    await isSent(page);
  });

  test('has its bars in the middle of the rows, beside their names', async () => {
    const { page } = await openTimeline();
    const middle = async (part: Locator) => {
      const box = await part.boundingBox();
      return box ? box.y + box.height / 2 : null;
    };
    const row = rowOf(page, 'Prosjektplanene godkjent');
    const name = await middle(row.getByText('Prosjektplanene godkjent', { exact: true }));
    const bar = await middle(barOf(page, 'Prosjektplanene godkjent', 'Mai 07'));
    expect(Math.abs((name ?? 0) - (bar ?? 100))).toBeLessThan(2);
  });

  test('of an empty plan says what to begin with', async () => {
    const none = {
      milestone: [],
      milestoneGroup: [],
      measure: [],
      milestoneNote: [],
      responsible: [],
    };
    const opened = await openProject(browser, 'Milepælplan', planOf({ ...sample.rows, ...none }));
    await opened.page.getByRole('tab', { name: 'Tidslinje', exact: true }).click();
    await opened.page.getByText('så står de på tidslinjen.').waitFor();
    expect(await axeViolations(opened.page)).toEqual([]);
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 700],
  ] as const)('has nothing for axe to say, %s, %d pixels wide', async (colorScheme, width) => {
    const { page } = await openTimeline(sample, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    expect(await axeViolations(page)).toEqual([]);
  });
});
