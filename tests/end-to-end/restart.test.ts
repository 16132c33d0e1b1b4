import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { projectOf } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { goToPage, isSent, sample } from './sample-project.ts';
import {
  axeViolations,
  launchBrowser,
  openPage,
  type RunningShell,
  startShell,
  startShellWith,
} from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const client = (page: Page) => page.getByRole('textbox', { name: /^Oppdragsgiv[ae]r/ });
const gone = (page: Page) => page.getByText(/^Planverk svarer ikkj?e\./);

async function write(page: Page, text: string): Promise<void> {
  await client(page).fill(text);
  await client(page).press('Tab');
}

/** Starts the program again as the user does who has stopped it. */
async function restart({ home }: RunningShell, file?: string): Promise<RunningShell> {
  const shell = await startShell(file, { home });
  onTestFinished(() => shell.stop());
  return shell;
}

/** What the file holds, as another person reads it. */
async function projectIn(file: string) {
  const home = await mkdtemp(join(tmpdir(), 'planverk-reader-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const opened = await ProjectFile.open(file, { ...realSurroundings(startChildProcess), home });
  const project = projectOf(opened.plan);
  await opened.close({ publish: false });
  return project;
}

/** A program that isn't Planverk where Planverk was, and what it hears. */
async function strangerAt(address: string) {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers.cookie ?? 'no cookie'}`);
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(':\n\n');
  });
  server.listen(Number(new URL(address).port), '127.0.0.1');
  await once(server, 'listening');
  const leave = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  onTestFinished(() => void server.close());
  return { heard, leave };
}

describe('a page that stays open while the program is stopped and started again', () => {
  test('goes on, and what was written meanwhile is in the file', async () => {
    const first = await startShellWith(sample);
    const { page } = await openPage(browser, first.address);
    await goToPage(page, 'Prosjekt');
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.getByRole('textbox', { name: 'Navnet ditt' }).fill('Kari Nordmann');
    await page.getByRole('button', { name: 'Mørke' }).click();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('button', { name: 'Innstillingar', includeHidden: true }).waitFor();
    await page.keyboard.press('Escape');
    await first.end();
    await gone(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await write(page, 'Kommunestyret');
    const shell = await restart(first);
    await gone(page).waitFor({ state: 'detached' });
    await page.getByText('Planverk svarer igjen.').waitFor();
    await page.getByRole('button', { name: /^Angre: .*[Oo]ppdragsgiv/ }).waitFor();
    expect(await client(page).inputValue()).toBe('Kommunestyret');
    expect(await page.getByText(/blei ikkje med/).count()).toBe(0);
    // The page has a cookie of the new program: it can be loaded again, and other pages are there too.
    await page.reload();
    await page.getByRole('button', { name: 'Innstillingar' }).click();
    expect(await page.getByRole('textbox', { name: 'Namnet ditt' }).inputValue()).toBe(
      'Kari Nordmann',
    );
    expect(await page.evaluate(() => document.documentElement.dataset)).toMatchObject({ dark: '' });
    await page.keyboard.press('Escape');
    await write(page, 'Formannskapet');
    await page.getByText('Lagrar …', { exact: true }).waitFor({ state: 'detached' });
    await shell.end();
    expect(await projectIn(first.file)).toMatchObject({ client: 'Formannskapet' });
  });

  test('says what didn’t fit any more, with the text that was written', async () => {
    const first = await startShellWith(sample);
    const { page } = await openPage(browser, first.address);
    await goToPage(page, 'Prosjekt');
    await first.end();
    await gone(page).waitFor();
    await write(page, 'Kommunestyret');
    const surroundings = { ...realSurroundings(startChildProcess), home: first.home };
    const file = await ProjectFile.open(first.file, surroundings);
    const { id, client: from } = projectOf(file.plan);
    file.apply({
      label: 'Endret oppdragsgiver',
      changes: [
        {
          kind: 'update',
          entity: 'project',
          id,
          from: { client: from },
          to: { client: 'Rådmannen' },
        },
      ],
    });
    await file.close();
    await restart(first, first.file);
    await page.getByText('Du skrev: «Kommunestyret»').first().waitFor();
    expect(await client(page).inputValue()).toBe('Rådmannen');
  });

  test('tells a stranger in the program’s place nothing, and goes on when the program is back', async () => {
    const first = await startShellWith(sample);
    const { page } = await openPage(browser, first.address);
    await goToPage(page, 'Prosjekt');
    await first.end();
    await gone(page).waitFor();
    const stranger = await strangerAt(first.address);
    await page.getByText('Her svarer noe annet').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await write(page, 'Kommunestyret');
    const asked = stranger.heard.length;
    await expect.poll(() => stranger.heard.length).toBeGreaterThan(asked + 1);
    // Parts of the page's own code may still be on their way; they say nothing of the project.
    const told = stranger.heard.filter((request) => !/^GET \S+\.(js|css) /.test(request));
    expect(new Set(told)).toEqual(new Set(['POST /back/ask no cookie']));
    await stranger.leave();
    const shell = await restart(first);
    await page.getByText('Her svarer noe annet').waitFor({ state: 'detached' });
    await isSent(page);
    await page.getByRole('button', { name: /^Angre: .*[Oo]ppdragsgiv/ }).waitFor();
    await shell.end();
    expect(await projectIn(first.file)).toMatchObject({ client: 'Kommunestyret' });
  });

  test('leads to the start page where the program no longer knows its project', async () => {
    const first = await startShellWith(sample);
    const { page } = await openPage(browser, first.address);
    await goToPage(page, 'Prosjekt');
    await first.end();
    await gone(page).waitFor();
    await rm(join(first.home, 'known-projects.json'));
    await restart(first);
    await page.getByText('Planverk kjenner ikke prosjektet').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Til startsiden' }).click();
    await page.getByRole('heading', { level: 1, name: /Planverk/ }).waitFor();
    await page.getByRole('button', { name: 'Se på eksempelet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  });
});
