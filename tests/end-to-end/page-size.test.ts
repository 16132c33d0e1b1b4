import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNames } from '../../src-preload/page-names.ts';
import { madePlan } from '../fixtures/made-plan.ts';
import { launchBrowser, openPage, type RunningShell, startShellWith } from './shell-in-browser.ts';

const kilobytes = 1000;

/**
 * However long the machine takes, what the page fetches a moment after it stands there doesn't come: the
 * page can do without it.
 */
function holdLongTimers(): void {
  const realSetTimeout = window.setTimeout;
  const never = 2 ** 31 - 1;
  const hold = (work: TimerHandler, delay = 0, ...values: unknown[]) =>
    realSetTimeout(work, delay < 1000 ? delay : never, ...values);
  window.setTimeout = hold as typeof window.setTimeout;
}

describe('what the browser loads', () => {
  let browser: Browser;
  let shell: RunningShell;

  beforeAll(async () => {
    [browser, shell] = await Promise.all([
      launchBrowser(),
      startShellWith(madePlan({ measures: 60 })),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await shell.stop();
  });

  /** The bytes of all scripts, zipped one by one, that have come when a page stands there; a thread's own apart. */
  async function zippedScripts(language: string, address: (first: string) => string) {
    const { page } = await openPage(browser, shell.address, { locale: language });
    const first = page.url();
    await page.goto('about:blank');
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.set(pathname, response.body());
    });
    await page.addInitScript(holdLongTimers);
    await page.goto(address(first));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(/^(Henter|Hentar) …$/).waitFor({ state: 'detached' });
    const sizes = { page: 0, worker: 0 };
    for (const [path, body] of scripts) {
      const kind = path.includes('plan-worker') ? 'worker' : 'page';
      sizes[kind] += gzipSync(await body).length;
    }
    return sizes;
  }

  const toStart = (first: string) => first.replace(/#.*$/, '');

  test.each([
    ['the start page', toStart],
    ['the first page of a project', (first: string) => first],
  ])('%s needs less than 250 kB of scripts, zipped', async (_, address) => {
    const sizes = await zippedScripts('nb-NO', address);
    expect(sizes.page).toBeGreaterThan(100 * kilobytes);
    expect(sizes.page).toBeLessThan(250 * kilobytes);
    expect(sizes.worker).toBeLessThan(110 * kilobytes);
  });

  test('no page complains, whichever is the first to be opened', async () => {
    const { page, complaints } = await openPage(browser, shell.address);
    const [first = ''] = page.url().split(/(?<=#\/prosjekt\/[^/]+)/);
    for (const name of pageNames) {
      await page.goto('about:blank');
      await page.goto(`${first}/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
