import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { goToPage, isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser, openPage, startShell } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openSample = (colorScheme: 'light' | 'dark' = 'light') =>
  openProject(browser, 'Oversikt', sample, { colorScheme });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Waits until the heading stands there and has the focus. */
async function isRead(page: Page, name: string): Promise<void> {
  await heading(page, name).and(page.locator(':focus')).waitFor();
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (at === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

describe('the guide', () => {
  test('is read from the help menu to a chapter and back, with the keyboard alone', async () => {
    const { page, complaints } = await openSample();
    await goToPage(page, 'Milepælplan');
    const from = page.url();
    await tabTo(page, 'Hjelp');
    await page.keyboard.press('Enter');
    const guide = page.getByRole('menuitem', { name: 'Brukerveiledning' });
    await guide.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Brukerveiledning').waitFor();
    await tabTo(page, 'Milepælplanen');
    await page.keyboard.press('Enter');
    await isRead(page, 'Milepælplanen');
    await expect.poll(() => page.title()).toBe('Milepælplanen – Brukerveiledning – Planverk');
    await tabTo(page, 'Neste: Versjoner og vedtak');
    await page.keyboard.press('Enter');
    await isRead(page, 'Versjoner og vedtak');
    await tabTo(page, 'Tilbake til prosjektet');
    await page.keyboard.press('Enter');
    await heading(page, 'Milepælplan').waitFor();
    expect(page.url()).toBe(from);
    expect(complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'shows every picture of every chapter, and axe has nothing to say, in the %s theme',
    async (colorScheme) => {
      const { page, complaints } = await openSample(colorScheme);
      await page.keyboard.press('F1');
      await heading(page, 'Brukerveiledning').waitFor();
      const chapters = page.getByRole('navigation', { name: 'Kapitler' }).getByRole('link');
      for (const chapter of await chapters.all()) {
        await chapter.click();
        await heading(page, (await chapter.textContent()) ?? '').waitFor();
        const pictures = page.getByRole('main').getByRole('img');
        for (const picture of await pictures.all()) {
          await picture.scrollIntoViewIfNeeded();
          await picture.evaluate((image: HTMLImageElement) => image.decode());
        }
        expect(await axeViolations(page)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
  );

  test('keeps what was being written when F1 was pressed', async () => {
    const { page } = await openSample();
    await goToPage(page, 'Prosjekt');
    await page.getByRole('textbox', { name: 'Oppdragsgiver' }).fill('Kommunestyret');
    await page.keyboard.press('F1');
    await heading(page, 'Brukerveiledning').waitFor();
    await page.getByRole('link', { name: 'Tilbake til prosjektet' }).click();
    await isTakenIn(page, 'Endret oppdragsgiver');
    await expect(page.getByRole('textbox', { name: 'Oppdragsgiver' }).inputValue()).resolves.toBe(
      'Kommunestyret',
    );
  });

  test('leaves a dialog that is being filled in as it is when F1 is pressed', async () => {
    const { page } = await openSample();
    await page.getByRole('link', { name: 'Planverk', exact: true }).click();
    await page.getByRole('button', { name: /^Nytt prosjekt/ }).click();
    const name = page.getByRole('textbox', { name: 'Hva skal prosjektet hete?' });
    await name.fill('Ny skole');
    await page.keyboard.press('F1');
    await page.keyboard.type('r');
    expect(await name.inputValue()).toBe('Ny skoler');
    await page.keyboard.press('Escape');
    await name.waitFor({ state: 'detached' });
    await page.keyboard.press('F1');
    await heading(page, 'Brukerveiledning').waitFor();
  });

  test('leads to a heading of another chapter, and says where a chapter isn’t', async () => {
    const { page } = await openSample();
    await page.keyboard.press('F1');
    await page.getByRole('link', { name: 'Skjemaet' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Organisering' }).click();
    await heading(page, 'Hvem sitter hvor').waitFor();
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'Kommuner, virksomheter og fagforeninger',
    );
    await page.evaluate(() => {
      location.hash = '/hjelp/finnes-ikke';
    });
    await heading(page, 'Kapittelet finnes ikke').waitFor();
  });

  test('is there from the start page, and tells those who read nynorsk what it is written in', async () => {
    const shell = await startShell();
    onTestFinished(() => shell.stop());
    const { page } = await openPage(browser, shell.address);
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hjelp', exact: true }).click();
    await page.getByRole('menuitem').first().click();
    await page.getByText(/skriven på bokmål/).waitFor();
    expect(await page.getByRole('article').getAttribute('lang')).toBe('nb');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Tilbake til startsida' }).click();
    await page.getByText('Nytt prosjekt').first().waitFor();
  });
});
