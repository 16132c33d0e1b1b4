import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Presses Tab until what has the focus is called this, as a screen reader would read it. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const called = await nameOfFocused(page);
    if (name.test(called)) return;
    passed.push(called);
  }
  throw new Error(`Tab doesn't reach ${name}, only ${passed.join(' | ')}`);
}

/** The role and the accessible name of what has the focus; past the page's end nothing has. */
export async function nameOfFocused(page: Page): Promise<string> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return '';
  const [line = ''] = (await focused.ariaSnapshot()).split('\n');
  return line.replace(/^- '?/, '').replaceAll('"', '');
}

/** Goes to a page of the project by way of the search. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect.poll(() => nameOfFocused(page)).toMatch(/^combobox Søk i planen/);
  await page.keyboard.type(name);
  const option = page.getByRole('option', { name, exact: true });
  await expect
    .poll(() => option.first().evaluate((one) => one.classList.contains('Mui-focused')))
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Goes to a button by Tab and presses it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
