import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { readProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isSent } from './sample-project.ts';
import {
  axeViolations,
  launchBrowser,
  makeProjectFile,
  openPage,
  startShell,
} from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const begun = planFrom({
  project: [{ name: 'Ny skole', client: 'Nordvik kommune', contractor: 'Teknisk etat' }],
  milestone: [{ id: idOf(10), title: 'Skolen står ferdig' }],
});

/** A project file in a folder that several can reach. */
async function sharedFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-shared-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return makeProjectFile(join(folder, 'skole.planverk'), begun);
}

/** Somebody at a machine of their own who has the project open. */
async function at(file: string, name: string) {
  const shell = await startShell(file);
  onTestFinished(() => shell.stop());
  const { page, complaints } = await openPage(browser, shell.address);
  await page.getByRole('button', { name: 'Innstillinger' }).click();
  await page.getByRole('textbox', { name: 'Navnet ditt' }).fill(name);
  await page.keyboard.press('Escape');
  await goToPage(page, 'Prosjekt');
  return { shell, page, complaints };
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function write(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Tab');
  await isSent(page);
}

const publish = (page: Page) => page.keyboard.press('Control+s');

const isInFile = (page: Page) => page.getByText(/^Lagret i filen/).waitFor();

async function planIn(file: string): Promise<Plan> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-reader-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return readProjectFile(file, { ...realSurroundings(startChildProcess), home });
}

describe('two people on one folder', () => {
  test('see what the other publishes, choose where both have written the same, and lose nothing', async () => {
    const file = await sharedFile();
    const kari = await at(file, 'Kari Moe');
    const ola = await at(file, 'Ola Lian');
    await write(kari.page, 'Oppdragsgiver', 'Nordvik og Sørvik kommuner');
    await publish(kari.page);
    await ola.page.getByText('Kari Moe har gjort en endring. Den er tatt inn.').waitFor();
    await expect
      .poll(() => field(ola.page, 'Oppdragsgiver').inputValue())
      .toBe('Nordvik og Sørvik kommuner');
    expect(await axeViolations(ola.page)).toEqual([]);

    await write(kari.page, 'Oppdragstaker', 'Karis forslag');
    await write(ola.page, 'Oppdragstaker', 'Olas forslag');
    await publish(ola.page);
    await publish(kari.page);
    const pages = [kari.page, ola.page];
    const told = pages.map((page) => page.getByText('Én ting venter på et valg.'));
    await expect
      .poll(async () => (await Promise.all(told.map((each) => each.count()))).some(Boolean))
      .toBe(true);
    const asked = (await told[0]?.count()) ? kari.page : ola.page;
    const other = asked === kari.page ? ola.page : kari.page;
    await asked.getByRole('button', { name: 'Se på valgene' }).click();
    await asked.getByRole('heading', { level: 1, name: 'Deling' }).waitFor();
    await asked
      .getByRole('button', { name: /^Velg deres/ })
      .first()
      .waitFor();
    expect(await axeViolations(asked)).toEqual([]);
    await asked
      .getByRole('button', { name: /^Velg deres: / })
      .first()
      .click();
    await asked.getByText('Ingenting venter på et valg.').waitFor();
    await publish(asked);
    const chosen = asked === kari.page ? 'Olas forslag' : 'Karis forslag';
    await expect
      .poll(() => field(other, 'Oppdragstaker').inputValue(), { timeout: 30_000 })
      .toBe(chosen);
    await Promise.all(pages.map(isInFile));
    const plan = await planIn(file);
    expect(plan.rows.project).toMatchObject([
      { client: 'Nordvik og Sørvik kommuner', contractor: chosen },
    ]);
    expect(plan.rows.collision).toEqual([]);
    expect([...kari.complaints, ...ola.complaints]).toEqual([]);
  });

  test('one whose machine stops in the middle of it has lost nothing, and nor has the other', async () => {
    const file = await sharedFile();
    const kari = await at(file, 'Kari Moe');
    const ola = await at(file, 'Ola Lian');
    await write(kari.page, 'Oppdragsgiver', 'Karis oppdragsgiver');
    await publish(kari.page);
    await kari.shell.crash();
    await write(ola.page, 'Oppdragstaker', 'Olas oppdragstaker');
    await publish(ola.page);
    await isInFile(ola.page);
    const again = await startShell(file, { home: kari.shell.home });
    onTestFinished(() => again.stop());
    const { page } = await openPage(browser, again.address);
    await goToPage(page, 'Prosjekt');
    await expect.poll(() => field(page, 'Oppdragsgiver').inputValue()).toBe('Karis oppdragsgiver');
    await expect.poll(() => field(page, 'Oppdragstaker').inputValue()).toBe('Olas oppdragstaker');
    await isInFile(page);
    await expect
      .poll(() => field(ola.page, 'Oppdragsgiver').inputValue(), { timeout: 30_000 })
      .toBe('Karis oppdragsgiver');
    expect((await planIn(file)).rows.project).toMatchObject([
      { client: 'Karis oppdragsgiver', contractor: 'Olas oppdragstaker' },
    ]);
  });
});
