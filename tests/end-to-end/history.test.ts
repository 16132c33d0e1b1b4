import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { shellWithProject } from './sample-project.ts';
import { axeViolations, launchBrowser, openPage } from './shell-in-browser.ts';

const sample = await readStartingPlan('sample');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openSample(options = {}) {
  const shell = await shellWithProject(sample);
  return { shell, ...(await openPage(browser, shell.address, options)) };
}

const goTo = async (page: Page, name: string) => {
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

async function rename(page: Page, from: string, to: string) {
  await page.getByRole('gridcell', { name: from, exact: true }).first().dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: to, exact: true }).waitFor();
}

describe('the history', () => {
  test('tells what was done, and puts one of it back without the others', async () => {
    const { shell, page, complaints } = await openSample();
    await goTo(page, 'Milepælplan');
    await rename(page, 'Prosjektplanene godkjent', 'Planene er vedtatt');
    await rename(page, 'Underveisevaluering i Levanger kommune', 'Evaluering i Levanger');
    await goTo(page, 'Historikk');
    await page.getByText('Viser 3 hendelser').waitFor();
    await page.getByRole('button', { name: /Prosjektplanene godkjent/ }).click();
    await page.getByText('«Planene er vedtatt» (var «Prosjektplanene godkjent»)').waitFor();
    await page.getByRole('button', { name: 'Sett tilbake' }).click();
    await page.getByRole('button', { name: /^\d\d:\d\d Satte tilbake: Endret/ }).waitFor();
    expect(complaints).toEqual([]);
    const texts = (await shell.planInFile()).rows.measure.map(({ text }) => text);
    expect(texts).toContain('Prosjektplanene godkjent');
    expect(texts).toContain('Evaluering i Levanger');
  });

  test('says why something can’t be put back that has been changed since', async () => {
    const { page } = await openSample();
    await goTo(page, 'Milepælplan');
    await rename(page, 'Prosjektplanene godkjent', 'Først');
    await rename(page, 'Først', 'Så');
    await goTo(page, 'Historikk');
    await page.getByRole('button', { name: /Endret tekst på tiltaket «Prosjekt/ }).click();
    await page.getByRole('button', { name: 'Sett tilbake' }).click();
    await page.getByText('Dette lar seg ikke sette tilbake').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is filtered by person, by place and by words', async () => {
    const { page } = await openSample();
    await goTo(page, 'Milepælplan');
    await rename(page, 'Prosjektplanene godkjent', 'Planene er vedtatt');
    await goTo(page, 'Historikk');
    await page.getByText('Viser 2 hendelser').waitFor();
    await page.getByRole('combobox', { name: 'Hvor i planen' }).click();
    await page.getByRole('option', { name: 'Milepælplan' }).click();
    await page.getByText('Viser én hendelse').waitFor();
    await page.getByRole('combobox', { name: 'Hvor i planen' }).click();
    await page.getByRole('option', { name: 'Mål' }).click();
    await page.getByText('Viser 0 hendelser').waitFor();
    await page.getByRole('combobox', { name: 'Hvor i planen' }).click();
    await page.getByRole('option', { name: 'Hele planen' }).click();
    await page.getByRole('searchbox', { name: 'Søk i historikken' }).fill('laget prosj');
    await page.getByText('Viser 0 hendelser').waitFor();
    await page.getByRole('searchbox', { name: 'Søk i historikken' }).fill('endret');
    await page.getByText('Viser én hendelse').waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openSample({ colorScheme });
    await goTo(page, 'Historikk');
    await page.getByText('Viser én hendelse').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the search', () => {
  test('finds a row by what is written in it and leads to its cell', async () => {
    const { page, complaints } = await openSample();
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: /Søk i planen/ }).fill('småprosj gjennomf');
    await page.getByRole('option', { name: /30 småprosjekter er gjennomført/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Milepælplan' }).waitFor();
    await expect
      .poll(() => page.locator(':focus').textContent(), { timeout: 60_000 })
      .toContain('30 småprosjekter');
    expect(complaints).toEqual([]);
  });

  test('leads to pages and does commands, by keyboard', async () => {
    const { page } = await openSample();
    const field = page.getByRole('combobox', { name: /^Søk i planen/ });
    await page.keyboard.press('Control+K');
    await field.waitFor();
    await page.keyboard.type('delpr');
    await page.getByRole('option', { name: 'Delprosjekter' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Delprosjekter' }).waitFor();
    await page.keyboard.press('Control+K');
    await field.waitFor();
    await page.keyboard.type('nynorsk');
    await page.getByRole('option', { name: 'Bruk Nynorsk i programmet' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Delprosjekt' }).waitFor();
    await page.keyboard.press('Control+K');
    await field.waitFor();
    await page.keyboard.type('xyzzy');
    await page.getByText('Fann ingenting.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
