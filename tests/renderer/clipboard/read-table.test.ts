import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../end-to-end/shell-in-browser.ts';
import { type ClipboardPage, serveClipboardPage } from './clipboard-page.ts';
import { copiedTables } from './copied-tables.ts';

let served: ClipboardPage;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  [served, browser] = await Promise.all([serveClipboardPage(), launchBrowser()]);
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(served.address);
  await page.waitForFunction(() => 'readTable' in window);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const read = (forms: Readonly<Record<string, string>>) =>
  page.evaluate((copied) => window.readTable(copied), forms);

describe('What is copied elsewhere comes as texts', () => {
  test.each(copiedTables)('from $from', async ({ html, table }) => {
    expect(await read({ 'text/html': html, 'text/plain': 'not this' })).toEqual(table);
  });

  test('from text, where the HTML has no table', async () => {
    expect(await read({ 'text/html': '<p>a<b>b</b></p>', 'text/plain': 'ab\tc\r\n' })).toEqual([
      ['ab', 'c'],
    ]);
  });

  test('not at all from a picture', async () => {
    expect(await read({})).toBeNull();
  });

  test('without a complaint of the security policy', () => {
    expect(complaints).toEqual([]);
  });
});

test('What was copied here comes back to the letter, whichever form is read', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('"', '\t', '\n', ' ', '\u00a0', '<', '&', '=', 'a', '1', ','),
    }),
  );
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const forms = await page.evaluate((copied) => window.writeTable(copied), table);
      expect(await read(forms)).toEqual(table);
      expect(await read({ 'text/plain': forms['text/plain'] ?? '' })).toEqual(table);
    }),
    { numRuns: 100 },
  );
});
