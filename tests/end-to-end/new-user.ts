import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { type RunningShell, startShell } from './shell-in-browser.ts';

/** A shell of somebody who has never used the program. */
export interface NewUser extends RunningShell {
  /** Ends the shell and reads what the one project file holds then, as another person would. */
  readonly planInFile: () => Promise<Plan>;
}

/** Starts the shell of a new user; all that it keeps is gone when the test is over. */
export async function newUser(): Promise<NewUser> {
  const shell = await startShell();
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= shell.end();
    return ending;
  };
  const reader = await mkdtemp(join(tmpdir(), 'planverk-reader-'));
  onTestFinished(async () => {
    await end();
    await rm(shell.home, { recursive: true, force: true });
    await rm(reader, { recursive: true, force: true });
  });
  return {
    ...shell,
    end,
    planInFile: async () => {
      await end();
      const folder = join(shell.home, 'Prosjekter');
      const [name, ...others] = await readdir(folder);
      if (name === undefined || others.length > 0) throw new Error('Not one project file');
      const file = await ProjectFile.open(join(folder, name), {
        ...realSurroundings(startChildProcess),
        home: reader,
      });
      const { plan } = file;
      await file.close({ publish: false });
      return plan;
    },
  };
}

/** Types from cell to cell, as people do; where nothing is to be written one goes past. */
export async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    if (text !== '') await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}
