import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { openPage, type RunningShell, startShell } from './shell-in-browser.ts';

export const sample = await readStartingPlan('sample');

/** A shell that has a project file of its own open. */
interface ShellWithProject extends RunningShell {
  /** Ends the shell and reads what the file holds then, as another person would. */
  readonly planInFile: () => Promise<Plan>;
}

/** Starts a shell with a project file of this plan; both are gone when the test is over. */
async function shellWithProject(plan: Plan): Promise<ShellWithProject> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-project-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'prosjekt.planverk');
  const surroundingsOf = (home: string) => ({
    ...realSurroundings(startChildProcess),
    home: join(folder, home),
  });
  const made = await ProjectFile.create(path, plan, surroundingsOf('maker'));
  await made.close({ publish: true });
  const shell = await startShell(path);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= shell.stop();
    return stopping;
  };
  onTestFinished(stop);
  return {
    ...shell,
    stop,
    planInFile: async () => {
      await stop();
      const file = await ProjectFile.open(path, surroundingsOf('reader'));
      const read = file.plan;
      await file.close({ publish: false });
      return read;
    },
  };
}

/** A project that stands open in a page of its own. */
interface OpenedProject {
  readonly shell: ShellWithProject;
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens a project of this plan at one of its pages, as people come there. */
export async function openProject(
  browser: Browser,
  name: string,
  plan: Plan = sample,
  options: BrowserContextOptions = {},
): Promise<OpenedProject> {
  const shell = await shellWithProject(plan);
  const opened = await openPage(browser, shell.address, options);
  await goToPage(opened.page, name);
  const planInFile = async () => {
    await isSent(opened.page);
    return await shell.planInFile();
  };
  return { shell: { ...shell, planInFile }, ...opened };
}

/** Waits until all that a page shows has reached the program. */
export const isSent = (page: Page): Promise<void> =>
  page.getByText('Lagrer …', { exact: true }).waitFor({ state: 'detached' });

/** Goes by the navigation: beside a page's name may stand how much there is to mend. */
export async function goToPage(page: Page, name: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
  await pages.getByRole('link', { name: new RegExp(`^${name}(?!\\p{Letter})`, 'u') }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/**
 * Waits until the program has taken in what was done last. A page shows it before that; what undo is called
 * comes from the program.
 */
export const isTakenIn = (page: Page, done: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^Angre: ${done}`) }).waitFor();

/** Opens the editor of the first cell that holds this text. Rows that have just come into sight may still move. */
export async function openCell(page: Page, name: string): Promise<void> {
  const cell = page.getByRole('gridcell', { name, exact: true }).first();
  const isStoodOn = async () => {
    await cell.click();
    return cell.evaluate((element) => element === document.activeElement);
  };
  await expect.poll(isStoodOn, { timeout: 20_000 }).toBe(true);
  await page.keyboard.press('F2');
  await page.locator('textarea:focus').waitFor();
}
