import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { planOf } from '../../src-domain/plan.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { lineToShell } from './line-to-shell.ts';
import { goToPage, isTakenIn, openCell } from './sample-project.ts';
import {
  axeViolations,
  launchBrowser,
  openPage,
  startShell,
  startShellWith,
} from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function start() {
  const shell = await startShellWith(planOf((await readStartingPlan('sample')).rows));
  onTestFinished(() => shell.stop());
  return shell;
}

/** Undo, as long as there is something to take back. */
const undo = (page: Page) => page.getByRole('button', { name: /^Angre: / });
const client = (page: Page) => page.getByRole('textbox', { name: 'Oppdragsgiver' });

async function toForm(page: Page): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
  await pages.getByRole('link', { name: /^Prosjekt(?!er)/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Prosjekt' }).waitFor();
}

async function write(page: Page, text: string): Promise<void> {
  await client(page).fill(text);
  await client(page).press('Tab');
}

/** Waits until the field has this text. */
const hasText = (page: Page, text: string) =>
  page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('input, textarea')].some(
        (field) => (field as HTMLInputElement).value === text,
      ),
    text,
  );

describe('the frame around every page', () => {
  test('shows each tab what was done in another, and takes it back over a restart', async () => {
    const first = await start();
    const { page, complaints } = await openPage(browser, first.address);
    await toForm(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await client(other).waitFor();
    await write(page, 'Kommunestyret');
    await hasText(other, 'Kommunestyret');
    await undo(other).click();
    await page.getByRole('button', { name: /^Gjør om: / }).click();
    await isTakenIn(page, 'Endret oppdragsgiver');
    await hasText(other, 'Kommunestyret');
    expect(complaints).toEqual([]);
    await other.close();
    await first.end();
    const shell = await startShell(first.file, { home: first.home });
    onTestFinished(() => shell.stop());
    const { page: again } = await openPage(browser, shell.address);
    await toForm(again);
    await hasText(again, 'Kommunestyret');
    await undo(again).click();
    await again.getByRole('button', { name: /^Gjør om: / }).waitFor();
  });

  test('speaks nynorsk and is dark where the user wants that, everywhere and after a reload', async () => {
    const { page } = await openPage(browser, (await start()).address);
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('button', { name: 'Mørke' }).click();
    await page.getByRole('textbox', { name: 'Namnet ditt' }).fill('Kari Nordmann');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Innstillingar' }).waitFor();
    await page.locator('html[lang=nn][data-dark]').waitFor();
    await page.getByRole('link', { name: 'Planverk', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Prosjekt' }).waitFor();
  });

  test('says that the program has gone, and sends what was written meanwhile when it is back', async () => {
    const line = await lineToShell((await start()).address);
    const { page } = await openPage(browser, line.address);
    await toForm(page);
    line.cut();
    await page.getByText('Planverk svarer ikke.').waitFor();
    await write(page, 'Kommunestyret');
    expect(await axeViolations(page)).toEqual([]);
    line.join();
    await page.getByText('Planverk svarer ikke.').waitFor({ state: 'hidden' });
    await isTakenIn(page, 'Endret oppdragsgiver');
    await page.getByText(/^Lagret i filen/).waitFor();
    await page.reload();
    await hasText(page, 'Kommunestyret');
  });

  test('gives way to who was first with the same field, and says so beside it', async () => {
    const shell = await start();
    const line = await lineToShell(shell.address);
    const { page } = await openPage(browser, line.address);
    await toForm(page);
    const { page: other } = await openPage(browser, shell.address);
    await toForm(other);
    line.cut();
    await page.getByText('Planverk svarer ikke.').waitFor();
    await write(page, 'Formannskapet');
    await write(other, 'Kommunestyret');
    await isTakenIn(other, 'Endret oppdragsgiver');
    line.join();
    await page
      .getByText(/ble ikke med/)
      .first()
      .waitFor();
    await hasText(page, 'Kommunestyret');
    const described = (await client(page).getAttribute('aria-describedby')) ?? '';
    const beside = page.locator(
      described
        .split(' ')
        .map((id) => `[id="${id}"]`)
        .join(', '),
    );
    expect(await beside.allInnerTexts()).toEqual([expect.stringContaining('Kommunestyret')]);
    await page.getByRole('button', { name: 'Lukk meldingen' }).click();
    await expect.poll(() => page.getByText(/ble ikke med/).count()).toBe(0);
  });

  test('takes back what was done on another page, and the browser’s back and forward go between pages', async () => {
    const { page } = await openPage(browser, (await start()).address);
    await toForm(page);
    const before = await client(page).inputValue();
    await write(page, 'Kommunestyret');
    await isTakenIn(page, 'Endret oppdragsgiver');
    const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
    await pages.getByRole('link', { name: /^Historikk/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Historikk' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Gjør om: / }).waitFor();
    await page.goBack();
    await hasText(page, before);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Historikk' }).waitFor();
  });

  test('loses nothing at 200 % zoom, and nothing moves for those who don’t want that', async () => {
    const { page } = await openPage(browser, (await start()).address, {
      viewport: { width: 640, height: 400 },
      reducedMotion: 'reduce',
    });
    const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
    for (const name of ['Oversikt', 'Prosjekt', 'Organisering', 'Milepælplan', 'Historikk']) {
      await pages.getByRole('link', { name: new RegExp(`^${name}(?!er)`) }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      const overflow = () =>
        page.evaluate(() => {
          const page = document.documentElement;
          const content = document.querySelector('#content');
          return [page, content].map((part) => (part ? part.scrollWidth - part.clientWidth : 0));
        });
      expect([name, ...(await overflow())]).toEqual([name, 0, 0]);
    }
    // The names of the pages are read aloud, and how much there is to mend is seen too.
    const milestones = pages.getByRole('link', { name: /^Milepælplan \d+ ting å rette her$/ });
    await milestones.getByText(/^\d+$/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.getByRole('button', { name: 'Nynorsk' }).waitFor();
    const longest = await page.evaluate(() =>
      Math.max(
        0,
        ...document
          .getAnimations()
          .map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
      ),
    );
    expect(longest).toBeLessThanOrEqual(100);
  });

  test('says so where a project can’t be read, and shows it when it can be again', async () => {
    const line = await lineToShell((await start()).address);
    const { page } = await openPage(browser, line.address);
    const project = new URL(page.url()).hash;
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page
      .getByRole('button', { name: /Nytt prosjekt/ })
      .first()
      .waitFor();
    line.cut();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, project);
    await page.getByRole('heading', { level: 1, name: 'Prosjektet kunne ikke vises' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    line.join();
    await page.getByRole('navigation', { name: 'Sider i prosjektet' }).waitFor();
  });

  test('takes in what is being typed when the page is closed at once', async () => {
    const { page } = await openPage(browser, (await start()).address);
    await toForm(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await client(other).waitFor();
    await client(page).fill('Kommunestyret');
    await page.close({ runBeforeUnload: true });
    await hasText(other, 'Kommunestyret');
  });

  const inCell = async (page: Page) => {
    await openCell(page, 'Prosjektplanene godkjent');
    await page.keyboard.type(' og sendt');
  };
  const inTimeDialog = async (page: Page) => {
    await page
      .getByRole('gridcell', { name: /^Mai 07/ })
      .first()
      .dblclick();
    await page.keyboard.type(' og sendt');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('dialog', { name: 'Sett dagene: tid' }).waitFor();
  };
  const inWrittenText = async (page: Page) => {
    await page.locator('[contenteditable=true]').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' og sendt');
  };

  test.each([
    ['a cell', 'Milepælplan', inCell],
    ['a cell, while its days are set', 'Milepælplan', inTimeDialog],
    ['a written text', 'Beskrivelse', inWrittenText],
  ] as const)(
    'takes in what is typed in %s when the page is turned, and when it is closed',
    async (_, name, write) => {
      const { page } = await openPage(browser, (await start()).address);
      const other = await page.context().newPage();
      await other.goto(page.url());
      const isTold = undo(other);
      await goToPage(page, name);
      await write(page);
      await page.goBack();
      await isTold.waitFor();
      await isTold.click();
      await isTold.waitFor({ state: 'detached' });
      await page.goForward();
      await write(page);
      await page.close({ runBeforeUnload: true });
      await isTold.waitFor();
    },
  );
});
