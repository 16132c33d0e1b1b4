import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deviationsOf } from '../../src-domain/reports/deviations.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isSent, isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [subproject, draft, milestone, measure] = [idOf(1), idOf(2), idOf(10), idOf(11)];
const [kari, seat] = [idOf(20), idOf(21)];
const time = (text: string) => ({ text, spans: null });

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [{ id: subproject, letter: 'A', name: 'Flytting' }],
  body: [{ id: idOf(3), name: 'Prosjektgruppe' }],
  seat: [{ id: seat, bodyId: idOf(3), role: 'subproject-leader', subprojectId: subproject }],
  person: [{ id: kari, name: 'Kari Moe' }],
  holding: [{ seatId: seat, personId: kari }],
  milestone: [
    { id: milestone, title: 'Flyttet inn', subprojectId: subproject, time: time('August 2009') },
  ],
  measure: [
    {
      id: measure,
      milestoneId: milestone,
      text: 'Pakke bøkene',
      time: time('01.06.2008'),
      forecast: time('22.06.2008'),
    },
  ],
  tolerance: [{ aspect: 'time', limit: 14, unit: 'days' }],
  budget: [{ subprojectId: subproject, planned: 100, spent: 90, period: time('1. tertial 2008') }],
  report: [{ id: draft, subprojectId: subproject, period: time('1. tertial 2008') }],
});

/** Opens a report as the list of reports does. */
async function openReport(page: Page, id: string): Promise<void> {
  await goToPage(page, 'Rapporter');
  await page.evaluate((report) => {
    const [, project] = /prosjekt\/([^/]+)/.exec(location.hash) ?? [];
    location.hash = `/prosjekt/${project}/rapporter/report/${report}`;
  }, id);
  await page.getByRole('heading', { level: 1, name: /^Delprosjektrapport A/ }).waitFor();
}

async function openDraft(options: BrowserContextOptions = {}) {
  const { shell, page, complaints } = await openProject(browser, 'Rapporter', begun, options);
  await openReport(page, draft);
  return { shell, page, complaints };
}

const lights = (page: Page, aspect: string) =>
  page.getByRole('radiogroup', { name: `Trafikklys for ${aspect}` });

/** Writes in a text as it looks. */
async function write(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).click();
  await page.keyboard.type(text);
}

/** Who leads the sub-project is proposed as the one who hands it in. */
async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lever', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Lever rapporten' });
  const who = dialog.getByRole('combobox', { name: 'Leveres av' });
  await expect.poll(() => who.inputValue()).toBe('Kari Moe');
  await dialog.getByRole('button', { name: 'Lever', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Rapporten viser planen slik den var da den ble levert.').waitFor();
}

const state = (page: Page, name: string) =>
  page.locator('header').getByText(name, { exact: true }).waitFor();

describe('a report', () => {
  test('is written, submitted, sent back, written anew and accepted, and stays as it was', async () => {
    const { shell, page, complaints } = await openDraft();

    await page.getByText(/«Pakke bøkene», 21 dager etter egen frist/).waitFor();
    await page.getByRole('button', { name: 'Bruk forslaget for tid' }).click();
    await expect
      .poll(() => lights(page, 'tid').getByRole('radio', { name: 'rødt' }).isChecked())
      .toBe(true);
    const reason = page.getByRole('textbox', { name: 'Begrunnelse for tid' });
    await expect.poll(() => reason.inputValue()).toMatch(/Prosjektets toleranse er 14 dager/);

    await lights(page, 'kostnad').getByRole('radio', { name: 'gult' }).check();
    await page.getByText('Skriv hvorfor lyset er gult når forslaget er grønt.').waitFor();
    await page
      .getByRole('textbox', { name: 'Begrunnelse for kostnad' })
      .fill('Flytebilen ble dyr.');
    await page.keyboard.press('Tab');

    await write(page, 'Sammendrag', 'Bøkene er sene.');
    await page.getByRole('button', { name: 'Nytt avvik' }).click();
    await page.keyboard.type('Bøkene er ikke pakket');
    await page.getByRole('textbox', { name: 'Årsak' }).fill('For få kasser');
    await page.keyboard.press('Tab');
    expect(await axeViolations(page)).toEqual([]);

    await submit(page);
    await state(page, 'Levert');
    await page.getByText(/av Kari Moe$/).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Send tilbake' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send rapporten tilbake' });
    await dialog.getByRole('button', { name: 'Send tilbake' }).click();
    await dialog.getByText('Skriv hva som må rettes, før du sender rapporten tilbake.').waitFor();
    await dialog.getByRole('textbox', { name: 'Merknader' }).fill('Skriv hva dere gjør.');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send tilbake' }).click();
    await dialog.waitFor({ state: 'detached' });
    await state(page, 'Sendt tilbake');

    await page.getByRole('button', { name: 'Skriv ny' }).click();
    await state(page, 'Utkast');
    await page.getByText('Skriv hva dere gjør.').waitFor();
    await page.getByRole('textbox', { name: 'Tiltak', exact: true }).fill('Flere kasser');
    await page.keyboard.press('Tab');
    await submit(page);
    await page.getByRole('button', { name: 'Godta' }).click();
    await state(page, 'Godtatt');
    await isTakenIn(page, 'Godtok');

    await goToPage(page, 'Milepælplan');
    await page.locator(`.grid-cell[data-row="${measure}"][data-column=time]`).dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('September 2008');
    await page.keyboard.press('Enter');
    await isTakenIn(page, 'Endret tid');

    await openReport(page, draft);
    await page.getByText('Bøkene er sene.').waitFor();
    await page.getByRole('button', { name: 'Vis hva som er endret siden' }).click();
    const changes = page.getByRole('region', { name: 'Endret siden' });
    await changes.getByText('September 2008').first().waitFor();
    expect(complaints).toEqual([]);

    await isSent(page);
    const plan = await shell.planInFile();
    expect(plan.rows.report.map((report) => report.state).toSorted()).toEqual([
      'accepted',
      'returned',
    ]);
    const accepted = plan.rows.report.find((report) => report.state === 'accepted');
    expect(accepted).toMatchObject({ replacesId: draft, summary: 'Bøkene er sene.' });
    expect(deviationsOf(plan, accepted?.id ?? '')).toMatchObject([
      { text: 'Bøkene er ikke pakket', cause: 'For få kasser', action: 'Flere kasser' },
    ]);
  });

  test('is judged by keyboard alone, and each step can be undone', async () => {
    const { page } = await openDraft();
    const radio = (name: string) => lights(page, 'kvalitet').getByRole('radio', { name });
    await radio('Ikke vurdert').focus();
    await page.keyboard.press('ArrowRight');
    await isTakenIn(page, 'Satte trafikklyset for kvalitet til grønt');
    expect(await radio('grønt').isChecked()).toBe(true);
    await page.keyboard.press('Control+Z');
    await page
      .getByRole('textbox', { name: 'Begrunnelse for kvalitet' })
      .waitFor({ state: 'detached' });
    expect(await radio('Ikke vurdert').isChecked()).toBe(true);
  });

  test('that isn’t submitted can be dropped', async () => {
    const { shell, page } = await openDraft();
    await page.getByRole('button', { name: 'Forkast utkastet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Forkaste utkastet?' });
    await dialog.getByRole('button', { name: 'Forkast', exact: true }).click();
    await isTakenIn(page, 'Forkastet');
    expect((await shell.planInFile()).rows.report).toEqual([]);
  });

  test('leads to its document', async () => {
    const { page } = await openDraft();
    await page.getByRole('link', { name: 'Lag dokument' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dokumenter', exact: true }).waitFor();
    expect(page.url()).toContain(`/dokumenter/delprosjektrapport/${draft}`);
  });

  test.each(['light', 'dark'] as const)(
    'is accessible in the %s theme, in nynorsk too',
    async (colorScheme) => {
      const { page } = await openDraft({ colorScheme });
      await page.getByRole('button', { name: 'Innstillinger' }).click();
      await page.getByRole('button', { name: 'Nynorsk' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 2, name: 'Tala for perioden' }).waitFor();
      await page.getByRole('textbox', { name: 'Samandrag', exact: true }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
