import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Plan, planOf, projectOf } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { oneLine, paragraphsOf } from '../main/documents/build.ts';
import { idOf } from '../main/documents/plans.ts';
import { partsOf } from '../main/documents/word-lint.ts';
import { all, child, readXml, value, visibleText } from '../main/documents/xml-tree.ts';
import { goToPage, sample } from './sample-project.ts';
import {
  axeViolations,
  launchBrowser,
  openPage,
  type RunningShell,
  startShell,
} from './shell-in-browser.ts';

let folder: string;
let shell: RunningShell;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planverk-documents-'));
  [shell, browser] = await Promise.all([shellWith('kvalitet', sample), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shell?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A shell that has a project of this plan open. */
async function shellWith(name: string, plan: Plan): Promise<RunningShell> {
  const surroundings = { ...realSurroundings(startChildProcess), home: join(folder, 'home') };
  const path = join(folder, `${name}.planverk`);
  const file = await ProjectFile.create(path, plan, surroundings);
  await file.close({ publish: true });
  return await startShell(path);
}

/**
 * The sample with measures so long that counting their pages takes a while, and so few that the page has
 * them at once.
 */
function longPlan(): Plan {
  const [milestone] = sample.rows.milestone;
  const [measure] = sample.rows.measure;
  if (!milestone || !measure) throw new Error('The sample has no milestone');
  const sentence = 'Alle enhetene går gjennom rutinene sine sammen med de tillitsvalgte. ';
  const milestones = Array.from({ length: 6 }, (_, index) => ({
    ...milestone,
    id: idOf(index),
    title: `Milepæl nummer ${index + 1}`,
  }));
  const measures = Array.from({ length: 300 }, (_, index) => ({
    ...measure,
    id: idOf(1000 + index),
    milestoneId: idOf(Math.floor(index / 50)),
    text: `Tiltak nummer ${index + 1}. ${sentence.repeat(30)}`,
  }));
  return planOf({
    ...sample.rows,
    milestone: [...sample.rows.milestone, ...milestones],
    measure: [...sample.rows.measure, ...measures],
  });
}

async function openDocuments(
  { address }: RunningShell,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const opened = await openPage(browser, address, options);
  await goToPage(opened.page, 'Dokumenter');
  return opened;
}

const preview = (page: Page) => page.getByRole('article');

/** Waits for the document, and for what the page shows of it, which comes by itself. */
async function isFinished(page: Page): Promise<void> {
  await page.getByText('Dokumentet er klart.').waitFor();
  await preview(page).waitFor();
}

const isFocused = (element: Locator) =>
  expect.poll(() => element.evaluate((it) => it === document.activeElement)).toBe(true);

async function download(page: Page, button = 'Last ned'): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return await downloading;
}

async function wordDocumentOf(made: Download) {
  const parts = partsOf(new Uint8Array(await readFile(await made.path())));
  return readXml(parts['word/document.xml'] ?? '');
}

describe('the preview', () => {
  test('has the headings, the table cells and the page numbers of the Word document', async () => {
    const { page, complaints } = await openDocuments(shell);
    await isFinished(page);
    const word = await wordDocumentOf(await download(page));

    const styleOf = (paragraph: Parameters<typeof child>[0]) =>
      value(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? '';
    const paragraphs = all(word, 'w:p');
    const headings = paragraphs
      .filter((paragraph) => /^Heading\d$/.test(styleOf(paragraph)))
      .map((paragraph) => oneLine(visibleText(paragraph)));
    const shown = preview(page).locator('[class^="heading-"]:is(h3, h4, h5, h6, div)');
    expect((await shown.allTextContents()).map(oneLine)).toEqual(headings);

    // Neither the space between a cell's paragraphs nor a check box is text in the Word file.
    const saying = (texts: readonly string[]) =>
      texts.map((text) => text.replaceAll(/[\s☐☒]+/g, '')).filter((text) => text !== '');
    const cells = preview(page).locator('th, td');
    expect(saying(await cells.allTextContents())).toEqual(
      saying(all(word, 'w:tc').map(visibleText)),
    );

    const entries = paragraphs
      .filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph)))
      .map((paragraph) => /^(.*) (\d+)$/.exec(paragraphsOf(paragraph)[0] ?? '')?.slice(1));
    const lines = preview(page).getByRole('navigation', { name: 'Innhold' }).getByRole('button');
    const numbered = (await lines.allTextContents()).map((line) =>
      /^(.*?)(?:side )(\d+)$/.exec(line)?.slice(1),
    );
    expect(numbered).toEqual(entries);
    expect(complaints).toEqual([]);
  });

  test('leads from the table of contents to a chapter, and tells of its pages', async () => {
    const { page } = await openDocuments(shell);
    await isFinished(page);
    const entry = preview(page).getByRole('button', {
      name: /^C\. Planverk – rapportering side \d+$/,
    });
    const [, number] = /(\d+)$/.exec((await entry.textContent()) ?? '') ?? [];
    await entry.click();
    const chapter = preview(page).getByRole('heading', { name: 'C. Planverk – rapportering' });
    await isFocused(chapter);
    const mark = await chapter.evaluate(
      (heading) =>
        [...document.querySelectorAll<HTMLElement>('.page-mark')]
          .filter(
            (mark) => mark.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
          )
          .at(-1)?.dataset['label'],
    );
    expect(mark).toBe(`Side ${number}`);
  });

  test('is in nynorsk where that is chosen, and marks what people wrote in bokmål', async () => {
    const { page } = await openDocuments(shell);
    await page.getByRole('radio', { name: 'Nynorsk' }).check();
    await preview(page).getByRole('rowheader', { name: 'Oppdragsgivar' }).waitFor();
    expect(await preview(page).getAttribute('lang')).toBe('nn');
    const name = preview(page).getByText(projectOf(sample).name).first();
    expect(await name.getAttribute('lang')).toBe('nb');
    await isFinished(page);
    const word = await wordDocumentOf(await download(page));
    expect(visibleText(word)).toContain('Oppdragsgivar');
  });

  test('is alone on the paper when the page is printed', async () => {
    const { page } = await openDocuments(shell);
    await isFinished(page);
    await page.emulateMedia({ media: 'print' });
    await preview(page).waitFor();
    for (const hidden of [
      page.getByRole('button', { name: 'Last ned' }),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('link', { name: 'Oversikt' }),
    ]) {
      expect(await hidden.count()).toBe(0);
    }
  });
});

describe('the document', () => {
  test('can be read before its pages are counted, be stopped, and be begun again', async () => {
    const own = await shellWith('lang', longPlan());
    onTestFinished(() => own.stop());
    const { page } = await openDocuments(own);
    await preview(page).getByRole('heading', { name: 'Innhold' }).waitFor();
    expect(await preview(page).locator('.page-mark').count()).toBe(0);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Avbrutt. Ingenting er skrevet.').waitFor();
    await isFocused(page.getByRole('button', { name: 'Lag dokumentet' }));
    expect(await preview(page).getByText('Tiltak nummer 300.').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar', { name: 'Lager dokumentet …' }).waitFor();
    expect(await preview(page).getByText('Tiltak nummer 300.').count()).toBe(1);
  });

  test('is downloaded to be opened where the shell can’t open it itself', async () => {
    const { page } = await openDocuments(shell);
    await isFinished(page);
    const opened = await download(page, 'Åpne i Word');
    expect(visibleText(await wordDocumentOf(opened))).toContain(projectOf(sample).name);
    // Chromium doesn't always tell by which name; what it is told is sure.
    const named = await page.evaluate(
      async (address) => (await fetch(address)).headers.get('content-disposition'),
      opened.url(),
    );
    expect(decodeURIComponent(named ?? '')).toMatch(/^attachment; .*Prosjektplan – .*\.docx/);
    await page.getByText('Dokumentet er lastet ned. Åpne det fra nedlastingene.').waitFor();
  });

  test('is told to be out of date when the plan has changed, and is made again', async () => {
    const own = await shellWith('endret', sample);
    onTestFinished(() => own.stop());
    const { page } = await openDocuments(own);
    await isFinished(page);
    const { id, client } = projectOf(sample);
    await page.evaluate(
      async ({ id, client }) => {
        const [, , project] = location.hash.split('/');
        const changes = [
          { kind: 'update', entity: 'project', id, from: { client }, to: { client: 'Rådmannen' } },
        ];
        await fetch('call/apply-changes', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ project, token: 't', label: 'Endret oppdragsgiver', changes }),
        });
      },
      { id, client },
    );
    await page.getByText('Planen er endret siden dokumentet ble laget.').waitFor();
    await page.getByRole('button', { name: 'Lag på nytt' }).click();
    await preview(page).getByRole('cell', { name: 'Rådmannen', exact: true }).waitFor();
    await isFinished(page);
  });

  test('says what was left out of it, and where', async () => {
    const client = 'Grunnlag\u202e for skolen\u0007';
    const plan = planOf({ ...sample.rows, project: [{ ...projectOf(sample), client }] });
    const own = await shellWith('tegn', plan);
    onTestFinished(() => own.stop());
    const { page } = await openDocuments(own);
    await page.getByText('Tegn som ikke hører hjemme i et dokument').waitFor();
    await page.getByText('«Grunnlag for skolen» (1 × U+202E, 1 × U+0007)').first().waitFor();
  });
});

describe('what a screen reader’s user would stumble on', () => {
  test('is listed by rule with what to do, and leads to its place', async () => {
    const { page } = await openDocuments(shell);
    const list = page.getByRole('region', { name: 'Med skjermleser' });
    await list.getByRole('heading', { name: 'Tomme celler' }).waitFor();
    await list.getByRole('button', { name: 'Vis i dokumentet: Prosjektgruppe' }).click();
    const table = preview(page).getByRole('table', { name: /^Prosjektgruppe/ });
    await isFocused(table);
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing on the page, %s', async (colorScheme) => {
  const { page } = await openDocuments(shell, { colorScheme });
  await isFinished(page);
  expect(await axeViolations(page)).toEqual([]);
});
