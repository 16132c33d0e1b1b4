import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { approvedVersion } from '../../src-domain/versions/approved-version.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isTakenIn, openCell, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const measure = idOf(11);

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [
    { id: idOf(1), name: 'Styringsgruppe' },
    { id: idOf(2), name: 'Formannskapet' },
  ],
  subproject: [{ id: idOf(3), letter: 'A', name: 'Flytting' }],
  milestone: [
    { id: idOf(10), title: 'Skolen står ferdig', time: { text: 'Juni 2009' } },
    { id: idOf(12), title: 'Flyttet inn', subprojectId: idOf(3), time: { text: 'August 2009' } },
  ],
  measure: [
    { id: measure, milestoneId: idOf(10), text: 'Velge entreprenør', time: { text: 'Mai 2008' } },
  ],
});

const openVersions = (plan: Plan = begun, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Versjoner', plan, options);

const card = (page: Page, label: string) =>
  page.getByRole('list', { name: 'Versjoner' }).getByRole('listitem', { name: label, exact: true });

async function freeze(page: Page, label: string, note = ''): Promise<void> {
  await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Frys planen som en versjon' });
  await dialog.getByRole('textbox', { name: 'Navn' }).fill(label);
  await dialog.getByRole('textbox', { name: 'Merknad' }).fill(note);
  await dialog.getByRole('button', { name: 'Frys planen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await card(page, label).waitFor();
  await isTakenIn(page, 'Frøs planen');
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('option').first().waitFor({ state: 'detached' });
}

async function approve(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: `Registrer vedtak om «${label}»` }).click();
  const dialog = page.getByRole('dialog', { name: `Vedtak om «${label}»` });
  await choose(page, 'Organ', 'Formannskapet');
  await dialog.getByRole('textbox', { name: 'Møtedato' }).fill('12.9.07');
  await dialog.getByRole('textbox', { name: 'Saksnummer' }).fill('PS 117/07');
  await choose(page, 'Utfall', 'vedtatt');
  await dialog.getByRole('button', { name: 'Registrer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function writeTime(page: Page, text: string): Promise<void> {
  await goToPage(page, 'Milepælplan');
  await page.locator(`.grid-cell[data-row="${measure}"][data-column=time]`).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await isTakenIn(page, 'Endret tid');
}

describe('versions', () => {
  test('the plan is frozen and approved, becomes the baseline, and shows what has slipped since', async () => {
    const { shell, page, complaints } = await openVersions();
    await page.getByText('Ingen versjoner ennå').waitFor();
    await freeze(page, 'Versjon 1', 'Til formannskapet');
    const first = card(page, 'Versjon 1');
    await first.getByText('Til formannskapet').waitFor();
    await approve(page, 'Versjon 1');
    await first.getByText('Formannskapet, 12.09.2007, PS 117/07: vedtatt').waitFor();
    await first.getByText('Vedtatt', { exact: true }).waitFor();
    await writeTime(page, 'Juni 2008');
    await goToPage(page, 'Versjoner');
    await page
      .getByRole('button', { name: 'Sammenlign med planen nå: «Versjon 1»', exact: true })
      .click();
    const row = page.getByRole('row', { name: /^Velge entreprenør/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'Mai 2008',
      'Juni 2008',
      '30 dager (1 måned) senere',
    ]);
    await page.getByText('én flyttet.').waitFor();
    await page.getByText('«Juni 2008» (var «Mai 2008»)').waitFor();
    expect(complaints).toEqual([]);
    const plan = await shell.planInFile();
    expect(approvedVersion(plan, null)).toMatchObject({
      label: 'Versjon 1',
      note: 'Til formannskapet',
    });
  });

  test('two versions are compared, part by part, and a row’s address leads to it', async () => {
    const { page } = await openVersions();
    await freeze(page, 'Første');
    await writeTime(page, 'når tomta er kjøpt');
    await goToPage(page, 'Versjoner');
    await freeze(page, 'Andre');
    await choose(page, 'Fra', 'Første');
    await choose(page, 'Til', 'Andre');
    await page.getByText('fra «Mai 2008» til «når tomta er kjøpt»').waitFor();
    await choose(page, 'Del av planen', 'Milepælplan');
    await page.getByText('Én endring', { exact: true }).waitFor();
    await choose(page, 'Til', 'Planen nå');
    await page.getByRole('link', { name: /^Endret tid på tiltaket/ }).click();
    await page.locator(`[data-row="${measure}"][data-column=time]:focus`).waitFor();
  });

  test('a sub-project’s own plan is frozen with nothing of the others', async () => {
    const { shell, page } = await openVersions();
    await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
    await choose(page, 'Hva skal fryses', 'Delprosjekt A. Flytting');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Frys planen' }).click();
    await card(page, 'Versjon 1').getByText('Delprosjekt A. Flytting').waitFor();
    await page.getByRole('button', { name: /^Sammenlign med planen nå: «Versjon 1»/ }).click();
    await page.getByText('Ingenting er endret.').waitFor();
    const { rows } = await shell.planInFile();
    expect(rows.version.map(({ subprojectId }) => subprojectId)).toEqual([idOf(3)]);
  });

  test('freezing is taken back by undo, and no longer when something is decided', async () => {
    const { page } = await openVersions();
    await freeze(page, 'Versjon 1');
    await page.keyboard.press('Control+z');
    await page.getByText('Ingen versjoner ennå').waitFor();
    await page.keyboard.press('Control+y');
    await card(page, 'Versjon 1').waitFor();
    await page.getByRole('button', { name: 'Ta tilbake «Versjon 1»' }).waitFor();
    await approve(page, 'Versjon 1');
    await card(page, 'Versjon 1').getByText('PS 117/07').waitFor();
    expect(await page.getByRole('button', { name: /^Ta tilbake/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Angre: Registrerte vedtak/ }).click();
    await page.getByText(/utfallet er registrert/).waitFor();
  });

  test('a decision that was recorded by mistake is told to be one, stays in sight and counts no longer', async () => {
    const { shell, page, complaints } = await openVersions();
    await freeze(page, 'Versjon 1');
    await approve(page, 'Versjon 1');
    const first = card(page, 'Versjon 1');
    await first.getByText('Planen måles mot denne versjonen.').waitFor();
    await page.getByRole('button', { name: 'Merk som feilført: PS 117/07, Formannskapet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merk vedtaket som feilført' });
    await dialog.getByRole('button', { name: 'Merk som feilført' }).click();
    await dialog.getByText('Skriv hva som er feil.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Hva er feil' }).fill('Det var styringsgruppa');
    await dialog.getByRole('button', { name: 'Merk som feilført' }).click();
    await dialog.waitFor({ state: 'detached' });
    await first.getByText('Feilført, teller ikke: Det var styringsgruppa').waitFor();
    expect(await first.getByText('Planen måles mot denne versjonen.').count()).toBe(0);
    await isTakenIn(page, 'Merket vedtaket');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Gjelder likevel/ }).click();
    await first.getByText('Planen måles mot denne versjonen.').waitFor();
    await page.getByRole('button', { name: /^Angre: Lot vedtaket/ }).click();
    await first.getByText('Feilført, teller ikke: Det var styringsgruppa').waitFor();
    expect(complaints).toEqual([]);
    expect(approvedVersion(await shell.planInFile(), null)).toBeNull();
  });

  test('a sub-project’s own approved plan is what its milestones are held against', async () => {
    const { page, complaints } = await openVersions();
    await freeze(page, 'Versjon 1');
    await approve(page, 'Versjon 1');
    await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
    await choose(page, 'Hva skal fryses', 'Delprosjekt A. Flytting');
    const dialog = page.getByRole('dialog', { name: 'Frys planen som en versjon' });
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Delplan');
    await dialog.getByRole('button', { name: 'Frys planen' }).click();
    await card(page, 'Delplan').waitFor();
    await approve(page, 'Delplan');
    await card(page, 'Delplan').getByText('Delprosjektet måles mot denne versjonen.').waitFor();
    await goToPage(page, 'Milepælplan');
    await page
      .getByText(
        'Avvik regnes fra «Versjon 1» for prosjektets plan; «Delplan» for delprosjekt A. Flytting.',
      )
      .waitFor();
    await page.getByRole('columnheader', { name: 'Avvik fra vedtatt plan' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('all of it is done by keyboard alone', async () => {
    const { page } = await openVersions();
    await page.getByRole('button', { name: 'Frys planen', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Navn' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Tastet');
    await page.keyboard.press('Enter');
    await card(page, 'Tastet').waitFor();
    await page.getByRole('button', { name: 'Registrer vedtak om «Tastet»' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Organ' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Styringsgruppe' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.type('1.2.08');
    await page.keyboard.press('Enter');
    await card(page, 'Tastet')
      .getByText('Formannskapet, 01.02.2008: ikke behandlet ennå')
      .waitFor();
  });

  test.for(['light', 'dark'] as const)('axe finds nothing, in %s', async (colorScheme) => {
    const { page } = await openVersions(sample, { colorScheme });
    await page.getByText('Ingen versjoner ennå').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await freeze(page, 'Versjon 1');
    await page.getByRole('button', { name: /^Registrer vedtak/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await goToPage(page, 'Milepælplan');
    await openCell(page, 'Prosjektplanene godkjent');
    await page.keyboard.type(' nå');
    await page.keyboard.press('Enter');
    await isTakenIn(page, 'Endret');
    await goToPage(page, 'Versjoner');
    await page.getByRole('button', { name: /^Sammenlign med planen nå: «Versjon 1»/ }).click();
    await page.getByText('Én endring', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
