import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { planOf, projectOf } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import {
  axeViolations,
  launchBrowser,
  openPage,
  type RunningShell,
  startShell,
} from './shell-in-browser.ts';

const projectName = 'Kvalitetskommuneprogrammet i Innherred samkommune';

let shell: RunningShell;
let browser: Browser;
beforeAll(async () => {
  [shell, browser] = await Promise.all([startShell(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shell?.stop();
});

/** The text of a Word file's main part. */
async function textOf(download: Download): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const main = parts['word/document.xml'];
  if (!main) throw new Error('No main part');
  return strFromU8(main).replaceAll(/<[^>]+>/g, '');
}

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.getAttribute('aria-label')) === name) return;
    if ((await focused.textContent())?.trim() === name) return;
  }
  throw new Error(`Tab doesn't reach '${name}'`);
}

/** A project file of the sample with another client. */
async function projectWith(client: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-project-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sample = await readStartingPlan('sample');
  const plan = planOf({ ...sample.rows, project: [{ ...projectOf(sample), client }] });
  const surroundings = { ...realSurroundings(startChildProcess), home: join(folder, 'home') };
  const file = await ProjectFile.create(join(folder, 'skole.planverk'), plan, surroundings);
  await file.close({ publish: true });
  return file.path;
}

describe('the front page', () => {
  test('shows the key facts, the findings by severity, and that the file is saved', async () => {
    const { page, complaints } = await openPage(browser, shell.address);
    expect(await page.title()).toBe(`${projectName} – Planverk`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(projectName);
    const facts = page.getByRole('region', { name: 'Nøkkelopplysninger' });
    expect(await facts.textContent()).toContain('1. september 2007');
    const check = page.getByRole('region', { name: 'Plankontroll' });
    const severities = await check.getByRole('heading', { level: 3 }).allTextContents();
    expect(severities).toEqual([
      expect.stringMatching(/^\d+ feil$/),
      expect.stringMatching(/^(1 advarsel|\d+ advarsler)$/),
      expect.stringMatching(/^\d+ råd$/),
    ]);
    await check.getByText('har ingen tid. Skriv når det skal være ferdig.').first().waitFor();
    await page.getByText(/^Lagret \d/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('makes the document, tells how far it is, and gives it to the user', async () => {
    const { page, complaints } = await openPage(browser, shell.address);
    await page.getByRole('button', { name: /^Lag d/ }).click();
    await page.getByRole('progressbar', { name: 'Lager dokumentet …' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`Prosjektplan – ${projectName}.docx`);
    expect(await textOf(download)).toContain(projectName);
    await page.reload();
    await page.getByRole('button', { name: 'Last ned' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('makes it in nynorsk where that is chosen', async () => {
    const { page } = await openPage(browser, shell.address);
    await page.getByRole('radio', { name: 'Nynorsk' }).check();
    await page.getByRole('button', { name: /^Lag d/ }).click();
    await page.getByRole('progressbar').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned' }).click();
    expect(await textOf(await downloading)).toContain('Oppdragsgivar');
  });

  test('stops making it on request, keeps the place, and can start again', async () => {
    const { page } = await openPage(browser, shell.address);
    await page.getByRole('button', { name: /^Lag d/ }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Avbrutt. Ingenting er skrevet.').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Lag dokumentet');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Last ned' }).waitFor();
  });

  test('can be used with the keyboard alone', async () => {
    const { page } = await openPage(browser, shell.address);
    await tabTo(page, 'Hopp til innholdet');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Lag d/ }).waitFor();
    await tabTo(page, 'Lag det på nytt');
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Last ned' }).waitFor();
    await tabTo(page, 'Last ned');
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(await textOf(await downloading)).toContain(projectName);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openPage(browser, shell.address, { colorScheme });
    const closed = page.getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Lag d/ }).click();
    await page.getByRole('progressbar').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Last ned' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('speaks nynorsk where the user wants that, also after a reload', async () => {
    const { page } = await openPage(browser, shell.address);
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { name: 'Nøkkelopplysningar' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Nøkkelopplysningar' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  });

  test('says what was left out of a document, and where', async () => {
    const own = await startShell(await projectWith('Grunnlag\u202e for skolen\u0007'));
    onTestFinished(() => own.stop());
    const { page } = await openPage(browser, own.address);
    await page.getByRole('button', { name: 'Lag dokumentet' }).click();
    await page.getByText('Tegn som ikke hører hjemme i et dokument').waitFor();
    await page.getByText('«Grunnlag for skolen» (1 × U+202E, 1 × U+0007)').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('says what happened where the project can’t be read, and tries again', async () => {
    const { page } = await openPage(browser, shell.address);
    await page.route('**/call/read-project', (route) =>
      route.fulfill({
        json: {
          kind: 'failed',
          failure: { code: 'file-not-found', values: { path: '/a.planverk' } },
        },
      }),
    );
    await page.reload();
    await page.getByRole('heading', { name: 'Prosjektet kunne ikke vises' }).waitFor();
    await page.getByText('Finner ikke filen «/a.planverk».').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute('**/call/read-project');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: projectName }).waitFor();
  });

  test('finds out what became of a document while the connection was broken', async () => {
    const own = await startShell();
    onTestFinished(() => own.stop());
    const { page } = await openPage(browser, own.address);
    // Every stream of events ends at once, and the browser asks for another.
    await page.route('**/events', (route) =>
      route.fulfill({ contentType: 'text/event-stream', body: 'retry: 200\n\n' }),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Lag dokumentet' }).click();
    await page.getByRole('button', { name: 'Last ned' }).waitFor();
    await page.getByRole('button', { name: 'Lag det på nytt', disabled: false }).waitFor();
  });

  test('says so when the program has gone', async () => {
    const short = await startShell();
    const { page } = await openPage(browser, short.address);
    await short.stop();
    await page.getByText('Planverk svarer ikke.').waitFor();
  });
});
