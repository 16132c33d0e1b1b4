import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';

const program = fileURLToPath(new URL('../../src-main/shells/browser/main.ts', import.meta.url));

/** A browser shell of its own, with working copies of its own. */
export interface RunningShell {
  readonly address: string;
  readonly home: string;
  stop(): Promise<void>;
}

/** Starts the browser shell on a free port; without a file it opens the sample. */
export async function startShell(...words: readonly string[]): Promise<RunningShell> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-shell-'));
  const child = spawn(process.execPath, [program, '--no-open', ...words], {
    env: { ...process.env, PLANVERK_HOME: home, LC_ALL: 'nb_NO.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, found] = /(http:\S+)\n/.exec(printed) ?? [];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The shell ended: ${printed}`)));
  });
  return {
    address,
    home,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The Chromium, Chrome or Edge of this machine. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `npm test`, which installs one');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens the shell's page as a person would; whatever the page complains of lands in `complaints`. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints };
}

/** What axe has to say about the page as it stands when everything that moves has come to rest. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    const atRest = (animation: Animation) => animation.finished.catch(() => undefined);
    const ending = document
      .getAnimations()
      .filter(
        (animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
    await Promise.all(ending.map(atRest));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
