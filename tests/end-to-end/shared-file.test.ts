import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { updateOf } from '../../src-domain/change.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { goToPage, sample } from './sample-project.ts';
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

/** A shared folder with a project file; people open it at machines of their own. */
async function sharedFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-shared-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'delt'));
  const path = await makeProjectFile(join(folder, 'delt', 'plan.planverk'), sample);
  const opens = async (name: string) => {
    const home = join(folder, name);
    await mkdir(home);
    const settings = { name, language: null, colorScheme: null };
    await writeFile(join(home, 'settings.json'), JSON.stringify(settings));
    const shell = await startShell(path, { home });
    const stop = () => shell.stop();
    onTestFinished(stop);
    return { shell, home };
  };
  return { folder: join(folder, 'delt'), path, opens, ofOther: join(folder, 'Olas maskin') };
}

test('two who have one file open see each other’s names, and no longer when one has closed it', async () => {
  const { folder, opens } = await sharedFolder();
  const kari = await opens('Kari Moe');
  const { page, complaints } = await openPage(browser, kari.shell.address);
  await page.getByRole('button', { name: /^Lagret i filen/ }).waitFor();
  const ola = await opens('Ola Berg');
  const also = page.getByRole('button', { name: /^Også åpen hos Ola Berg siden / });
  await also.waitFor();
  await also.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Andre som har filen åpen' });
  await dialog.getByText(/^Ola Berg, siden /).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const others = await openPage(browser, ola.shell.address);
  await others.page.getByRole('button', { name: /^Også åpen hos Kari Moe siden / }).waitFor();
  await ola.shell.end();
  await also.waitFor({ state: 'detached' });
  expect((await readdir(folder)).filter((name) => name.endsWith('.open'))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('a copy in conflict is told of, merged in and moved to the backups by keyboard', async () => {
  const { folder, path, opens, ofOther } = await sharedFolder();
  const copy = 'plan (Olas motstridende kopi 2026-11-23).planverk';
  const copyPath = join(folder, copy);
  await copyFile(path, copyPath);
  const ola = await ProjectFile.open(copyPath, {
    ...realSurroundings(startChildProcess),
    home: ofOther,
    who: 'Ola Berg',
  });
  const changes = [updateOf('project', projectOf(ola.plan), { client: 'Olas oppdragsgiver' })];
  ola.apply({ label: 'Endret oppdragsgiver', changes });
  await ola.close();

  const kari = await opens('Kari Moe');
  const { page, complaints } = await openPage(browser, kari.shell.address);
  await page
    .getByText(/^«plan \(Olas motstridende kopi .*har én endring som ikke er her\.$/)
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: `Flett inn: «${copy}»`, exact: true }).press('Enter');
  await page.getByText(/har ingenting som ikke er her\.$/).waitFor();
  await goToPage(page, 'Prosjekt');
  const client = page.getByRole('textbox', { name: 'Oppdragsgiver', exact: true });
  await expect.poll(() => client.inputValue()).toBe('Olas oppdragsgiver');

  const move = page.getByRole('button', { name: `Flytt til sikkerhetskopiene: «${copy}»` });
  await expect.poll(() => move.isEnabled()).toBe(true);
  await move.press('Enter');
  await move.waitFor({ state: 'detached' });
  expect(await readdir(folder)).not.toContain(copy);
  const kept = await readdir(join(kari.home, 'backups'), { recursive: true });
  expect(kept.some((name) => name.endsWith(copy))).toBe(true);
  expect(complaints).toEqual([]);
});
