import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findElectron, findObstacle } from '../../build/workshop/electron-binary.mjs';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { axeViolations, patienceInMilliseconds } from './shell-in-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = findElectron(root);
const obstacle = findObstacle() ?? (binary ? undefined : 'its binary is not here');
const translate = translatorFor('nb');

// Where it is asked for, as in CI, that it is missing is a fault.
if (obstacle && process.env['PLANVERK_NEEDS_ELECTRON']) throw new Error(obstacle);
if (obstacle) console.log(`Electron is not tested here: ${obstacle}`);

/** A folder of a story's own, with the program's home and Electron's in it. */
async function newHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-electron-'));
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  return home;
}

const wordsFor = (home: string, ...files: readonly string[]) => [
  root,
  `--user-data-dir=${join(home, 'electron')}`,
  '--lang=nb',
  ...files,
];
const environmentFor = (home: string) =>
  ({ ...process.env, PLANVERK_HOME: join(home, 'home') }) as Record<string, string>;

async function startElectron(home: string, ...files: readonly string[]) {
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: wordsFor(home, ...files),
    env: environmentFor(home),
  });
  onTestFinished(() => app.close());
  app.context().setDefaultTimeout(patienceInMilliseconds);
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { app, page };
}

/** Chooses in the menu what stands there under these words. */
const chooseInMenu = (app: ElectronApplication, menu: string, item: string) =>
  app.evaluate(
    ({ Menu }, [menuLabel, itemLabel]) => {
      const found = Menu.getApplicationMenu()
        ?.items.find(({ label }) => label === menuLabel)
        ?.submenu?.items.find(({ label }) => label === itemLabel);
      if (!found) throw new Error(`Not in the menu: ${menuLabel} > ${itemLabel}`);
      found.click();
    },
    [menu, item],
  );

/** The next question where to save is answered with this path. */
const saveAt = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);

/** Makes a project from the template, as a user does on the start page. */
async function newProject(app: ElectronApplication, page: Page, path: string, name: string) {
  await saveAt(app, path);
  await page.getByRole('button', { name: new RegExp(`^${translate('start:new')}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: translate('start:make-and-place') }).click();
  await page.getByRole('heading', { level: 1, name: translate('frame:page-oversikt') }).waitFor();
}

/** The first field of the project's own page: its name. */
const nameField = (page: Page) => page.getByRole('main').getByRole('textbox').first();

async function waitForValue(page: Page, value: string): Promise<void> {
  await expect.poll(() => nameField(page).inputValue()).toBe(value);
}

test.skipIf(obstacle)(
  'A project is made from the template, edited, undone by the menu, closed and opened again',
  async () => {
    const home = await newHome();
    const path = join(home, 'Skole.planverk');
    const first = await startElectron(home);
    expect(await axeViolations(first.page)).toEqual([]);
    await newProject(first.app, first.page, path, 'Ny skole');
    expect((await readFile(path)).subarray(0, 15).toString()).toBe('SQLite format 3');

    await chooseInMenu(first.app, translate('menu:view'), translate('frame:page-prosjekt'));
    await waitForValue(first.page, 'Ny skole');
    await nameField(first.page).fill('Ny skole på Nesset');
    await first.page.keyboard.press('Tab');
    await chooseInMenu(first.app, translate('menu:edit'), translate('menu:undo'));
    await waitForValue(first.page, 'Ny skole');
    await chooseInMenu(first.app, translate('menu:edit'), translate('menu:redo'));
    await waitForValue(first.page, 'Ny skole på Nesset');
    await first.app.close();

    const again = await startElectron(home);
    await again.page.getByText('Ny skole på Nesset').first().click();
    await again.page
      .getByRole('heading', { level: 1, name: translate('frame:page-oversikt') })
      .waitFor();
    await chooseInMenu(again.app, translate('menu:view'), translate('frame:page-prosjekt'));
    await waitForValue(again.page, 'Ny skole på Nesset');
  },
);

test.skipIf(obstacle)('A second start hands its file to the first and ends', async () => {
  const home = await newHome();
  const surroundings = {
    ...realSurroundings(startChildProcess),
    home: join(home, 'somebody-else'),
  };
  const plan = await readStartingPlan('sample');
  const file = await ProjectFile.create(join(home, 'a.planverk'), plan, surroundings);
  await file.close({ publish: true });
  const { app, page } = await startElectron(home);
  const second = spawn(binary ?? '', wordsFor(home, file.path), { env: environmentFor(home) });
  const [exitCode] = await once(second, 'exit');
  expect(exitCode).toBe(0);
  // The start page was free, so the project is shown there.
  await page.getByRole('heading', { level: 1, name: translate('frame:page-oversikt') }).waitFor();
  expect(page.url()).toMatch(/^planverk:\/\/app\/#\/prosjekt\/\w{16}/);
  expect(app.windows()).toHaveLength(1);
});

test.skipIf(obstacle)('At run time the page is confined to itself', async () => {
  const { app, page } = await startElectron(await newHome());
  // What would leave the program is asked about; here nobody agrees.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
  });
  const found = await page.evaluate(async () => ({
    globals: [typeof globalThis.require, typeof globalThis.process, typeof globalThis.module],
    crossing: Object.keys(Reflect.get(window, 'planverk') ?? {}).toSorted(),
    window: window.open('https://example.org/'),
    fetched: await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
    file: await fetch('file:///etc/passwd').then(
      () => 'fetched',
      () => 'refused',
    ),
    camera: await navigator.permissions.query({ name: 'camera' }).then(({ state }) => state),
  }));
  expect(found).toEqual({
    globals: ['undefined', 'undefined', 'undefined'],
    crossing: ['call', 'listen', 'openDroppedFile'],
    window: null,
    fetched: 'refused',
    file: 'refused',
    camera: 'denied',
  });
  const start = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toBe(start);
  // Only itself may the page load again.
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
