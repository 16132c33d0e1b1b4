import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { _electron, type ElectronApplication } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findElectron, findObstacle } from '../../build/workshop/electron-binary.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = findElectron(root);
const obstacle = findObstacle() ?? (binary ? undefined : 'its binary is not here');

if (obstacle) console.log(`Electron is not tested here: ${obstacle}`);

async function startElectron(): Promise<{ app: ElectronApplication; home: string }> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-electron-'));
  const environment = { ...process.env, PLANVERK_HOME: home } as Record<string, string>;
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: [root, `--user-data-dir=${join(home, 'electron')}`],
    env: environment,
  });
  onTestFinished(async () => {
    await app.close();
    await rm(home, { recursive: true, force: true });
  });
  return { app, home };
}

test.skipIf(obstacle)(
  'Electron shows the project, keeps Node from the page, and saves the document',
  async () => {
    const { app, home } = await startElectron();
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1, name: /^Kvalitetskommune/ }).waitFor();
    await page.getByRole('region', { name: 'Plankontroll' }).waitFor();
    expect(await page.evaluate(() => [typeof require, typeof process])).toEqual([
      'undefined',
      'undefined',
    ]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    const path = join(home, 'Prosjektplan.docx');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: /^Lag d/ }).click();
    await page.getByRole('button', { name: 'Lagre som …' }).click();
    await page.getByText(`Lagret som «${path}».`).waitFor();
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
  },
);
