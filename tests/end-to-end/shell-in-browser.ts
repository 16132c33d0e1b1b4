import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';

const program = fileURLToPath(new URL('../../src-main/shells/browser/main.ts', import.meta.url));

/** A browser shell of its own, with working copies of its own. */
export interface RunningShell {
  readonly address: string;
  readonly home: string;
  /** Ends the program as Ctrl+C does; what it keeps is there for the next. */
  end(): Promise<void>;
  /** Ends it as a machine that stops does. */
  crash(): Promise<void>;
  /** Ends it, and takes away all that it has kept. */
  stop(): Promise<void>;
}

interface ShellOptions {
  /** Where an earlier shell kept its things, and where it could be found; without it the user is new. */
  readonly home?: string;
}

/** Starts the browser shell; without a file it shows the start page. */
export async function startShell(file?: string, options: ShellOptions = {}): Promise<RunningShell> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'planverk-shell-')));
  const words = ['--no-open', ...(file ? [file] : [])];
  const child = spawn(process.execPath, [program, ...words], {
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
  const end = async () => {
    if (child.signalCode === null) child.kill('SIGINT');
    await ended;
  };
  return {
    address,
    home,
    end,
    crash: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      await end();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Starts the browser shell with a project of this plan, whose file lies in the shell's home. */
export async function startShellWith(
  plan: Plan,
): Promise<RunningShell & { readonly file: string }> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-shell-'));
  const file = await makeProjectFile(join(home, 'prosjekt.planverk'), plan);
  return { ...(await startShell(file, { home })), file };
}

/** Makes a project file as somebody at another machine would. */
export async function makeProjectFile(path: string, plan: Plan): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-maker-'));
  const file = await ProjectFile.create(path, plan, {
    ...realSurroundings(startChildProcess),
    home,
  });
  await file.close();
  await rm(home, { recursive: true, force: true });
  return file.path;
}

/** The Chromium, Chrome or Edge of this machine. */
export function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
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
      ...switches,
    ],
  });
}

/** How long a page is waited for. */
export const patienceInMilliseconds = 60_000;

/** Opens the shell's page as a person would; whatever the page complains of lands in `complaints`. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options });
  // A machine that does other things too takes its time.
  context.setDefaultTimeout(patienceInMilliseconds);
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

/** What the program calls a file that was downloaded; the browser now and then has it without its name. */
export async function nameOfDownload(page: Page, download: Download): Promise<string> {
  const answer = await page.request.get(download.url());
  const [, name = ''] =
    /filename\*=UTF-8''([^;]+)/.exec(answer.headers()['content-disposition'] ?? '') ?? [];
  return decodeURIComponent(name);
}

/** What axe has to say about the page as it stands when everything that moves has come to rest. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    // A change of colours that was asked for just now begins with a frame to come.
    for (const _ of [1, 2]) await new Promise((frame) => requestAnimationFrame(frame));
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' &&
            effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
    const atRest = (animation: Animation) => animation.finished.catch(() => undefined);
    // What comes to rest may set something else in motion.
    for (let now = moving(); now.length > 0; now = moving()) await Promise.all(now.map(atRest));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The same in dark and in light, each when the page has changed to it. */
export async function axeViolationsInBoth(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((wanted) => wanted in document.documentElement.dataset, colorScheme);
    for (const each of await axeViolations(page)) found.push(`${colorScheme}: ${each}`);
  }
  return found;
}
