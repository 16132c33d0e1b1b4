import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPage, serveRichTextPage } from './rich-text-page.ts';
import { axeViolations, launchBrowser, openPage } from './shell-in-browser.ts';

let served: ServedPage;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveRichTextPage(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

interface OpenText {
  readonly page: Page;
  readonly text: Locator;
  readonly complaints: readonly string[];
}

async function openText(
  markdown: string,
  options: { readonly readOnly?: boolean } = {},
): Promise<OpenText> {
  const address = new URL(served.address);
  address.searchParams.set('text', markdown);
  if (options.readOnly) address.searchParams.set('readOnly', '');
  const { page, complaints } = await openPage(browser, address.href);
  const text = page.getByRole('textbox', { name: 'Bakgrunn' });
  await text.waitFor({ timeout: 4000 }).catch(() => console.log(complaints));
  return { page, text, complaints };
}

const sent = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.harness.sent);
const flushed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    window.harness.flush();
    return window.harness.sent;
  });

describe('the editor of written text', () => {
  test('shows Markdown as it looks, and complains of nothing', async () => {
    const { page, text, complaints } = await openText(
      '### Mål\n\nEn **fet** og *kursiv* [lenke](https://x.no).\n\n- a\n  - b\n\n| a |\n|---|\n| b |',
    );
    await page.screenshot({ path: '/tmp/rt1.png' });
    console.log(await text.innerHTML());
    await text.click();
    await page.keyboard.type('hei');
    console.log(await flushed(page), complaints);
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/rt2.png' });
  });
});
