import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import {
  axeViolations,
  launchBrowser,
  makeProjectFile,
  openPage,
  type RunningShell,
  startShell,
} from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole på Åsen' }] });

async function start(): Promise<RunningShell> {
  const shell = await startShell();
  onTestFinished(() => shell.stop());
  return shell;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const overview = (page: Page) => page.getByRole('heading', { level: 1, name: 'Oversikt' });
const recent = (page: Page) => page.getByRole('region', { name: 'Sist brukt' });
const toStart = (page: Page) => page.getByRole('link', { name: 'Planverk', exact: true }).click();

/** Lets go of a file over the page, as a hand with a mouse would. */
async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.getByText('Slipp prosjektfilen her').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describe('the start page', () => {
  test('says to who is new what Planverk is, and makes a project by keyboard alone', async () => {
    const { page, complaints } = await openPage(browser, (await start()).address);
    await page.getByRole('heading', { level: 1, name: 'Velkommen til Planverk' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const tabTo = async (name: string) => {
      for (let pressed = 0; pressed < 20; pressed += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').textContent())?.includes(name)) return;
      }
      throw new Error(`Tab doesn't reach '${name}'`);
    };
    await tabTo('Nytt prosjekt');
    await page.keyboard.press('Enter');
    const name = page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Hva skal prosjektet hete?' });
    await name.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Skriv et navn.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.type('Oppvekst 2030');
    await page.keyboard.press('Enter');
    await overview(page).waitFor();
    await expect.poll(() => page.title()).toBe('Oversikt – Oppvekst 2030 – Planverk');
    expect(complaints).toEqual([]);
  });

  test('opens the user’s own copy of the sample, the same one each time', async () => {
    const { page } = await openPage(browser, (await start()).address);
    for (let time = 1; time <= 2; time += 1) {
      await page.getByRole('button', { name: 'Se på eksempelet' }).click();
      await overview(page).waitFor();
      await toStart(page);
      await recent(page).getByText('Åpent nå').waitFor();
      expect(await recent(page).getByRole('listitem').count()).toBe(1);
    }
    await recent(page).getByRole('link').press('Enter');
    await overview(page).waitFor();
  });

  test('takes in a file, lists it among those of the folder, and refuses what is no project', async () => {
    const { page } = await openPage(browser, (await start()).address);
    const folder = await temporaryFolder();
    const file = await makeProjectFile(join(folder, 'skole.planverk'), plan);
    const text = join(folder, 'tekst.planverk');
    await writeFile(text, 'Dette er en tekst.');
    const choose = async (path: string) => {
      await page.getByRole('button', { name: 'Åpne prosjekt' }).click();
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Hent en fil …' }).click();
      await (await choosing).setFiles(path);
    };
    await choose(text);
    await page.getByText('«tekst.planverk» er ikke en prosjektfil fra Planverk.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await choose(file);
    await overview(page).waitFor();
    await toStart(page);
    await page.getByRole('button', { name: 'Åpne prosjekt' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^skole\.planverk/ })
      .click();
    await overview(page).waitFor();
  });

  test('takes a file that is dropped, also over another project, and says what it can’t take', async () => {
    const { page, complaints } = await openPage(browser, (await start()).address);
    const file = await makeProjectFile(join(await temporaryFolder(), 'skole.planverk'), plan);
    await dropFile(page, 'notat.txt', Buffer.from('tekst'));
    await page.getByRole('alert').getByText('«notat.txt» er ikke en prosjektfil.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Se på eksempelet' }).click();
    await overview(page).waitFor();
    await dropFile(page, 'skole.planverk', await readFile(file));
    await page
      .getByRole('navigation', { name: 'Hvor du er' })
      .getByText('Ny skole på Åsen')
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('says that a file is gone and what to do, and lets it be taken out of the list', async () => {
    const file = await makeProjectFile(join(await temporaryFolder(), 'skole.planverk'), plan);
    const first = await startShell(file);
    const { page: earlier } = await openPage(browser, first.address);
    await overview(earlier).waitFor();
    await first.end();
    await rm(file);
    const shell = await startShell(undefined, { home: first.home });
    onTestFinished(() => shell.stop());
    const { page } = await openPage(browser, shell.address, { colorScheme: 'dark' });
    await recent(page).getByText('Filen er borte').waitFor();
    await recent(page)
      .getByRole('link', { name: /^Ny skole på Åsen/ })
      .click();
    await page.getByRole('alert').getByText('åpne den der den ligger nå').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ta «Ny skole på Åsen» ut av listen' }).click();
    await page.getByRole('heading', { name: 'Velkommen til Planverk' }).waitFor();
  });

  test('is not needed: an address leads to its project after a restart, and says so where it can’t', async () => {
    const file = await makeProjectFile(join(await temporaryFolder(), 'skole.planverk'), plan);
    const first = await startShell(file);
    const { page: earlier } = await openPage(browser, first.address);
    await overview(earlier).waitFor();
    const { hash } = new URL(earlier.url());
    await earlier.reload();
    await overview(earlier).waitFor();
    await first.end();
    const shell = await startShell(undefined, { home: first.home });
    onTestFinished(() => shell.stop());
    const { page } = await openPage(browser, shell.address);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `${hash.replace(/\/oversikt$/, '')}/milepaelplan`,
    );
    await page.getByRole('heading', { level: 1, name: 'Milepælplan' }).waitFor();
    await page.evaluate(() => {
      location.hash = '#/prosjekt/0123456789abcdef/oversikt';
    });
    await page.getByText('Planverk kjenner ikke prosjektet').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Til startsiden' }).click();
    await recent(page).waitFor();
  });
});
