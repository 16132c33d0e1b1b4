import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRow } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [seat, gone, ola, section] = [idOf(11), idOf(21), idOf(22), idOf(41)];
const name = 'Torbjørg Krågli';

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [{ id: idOf(1), name: 'Prosjektgruppe' }],
  seat: [{ id: seat, bodyId: idOf(1), title: 'Leder' }],
  person: [
    { id: gone, name, email: 'tk@nordvik.example' },
    { id: ola, name: 'Ola Berg' },
  ],
  holding: [{ seatId: seat, personId: gone, from: '2007-09-01' }],
  textSection: [{ id: section, heading: 'Mandat', body: `${name} leder arbeidet.` }],
});

const nameCell = (page: Page): Locator => page.locator(`[data-row="${gone}"][data-column="name"]`);

async function openRemoval(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Personer' }).click();
  await nameCell(page).click({ position: { x: 60, y: 12 } });
  await page.locator(`[data-row="${gone}"][data-column="name"]:focus`).waitFor();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Fjern personopplysninger …' }).click();
  const dialog = page.getByRole('dialog', { name: `Fjern ${name} for godt` });
  await dialog.getByRole('link', { name: /^Avsnittet «Mandat»/ }).waitFor();
  return dialog;
}

test.for(['light', 'dark'] as const)(
  'A person is removed for good, and the plan, the history and the undo know them no more (%s)',
  async (colorScheme) => {
    const { page, shell, complaints } = await openProject(browser, 'Organisering', begun, {
      colorScheme,
    });
    const dialog = await openRemoval(page);

    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Fjern for godt' }).press('Enter');
    await dialog.getByText('Kryss av for at du vet det.').waitFor();
    await page.locator('input[type="checkbox"]:focus').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Fjern for godt' }).press('Enter');
    const done = page.getByRole('dialog', { name: 'Personen er fjernet' });
    await done.getByText('Prosjektfilen er skrevet på nytt uten navnet.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await done.getByRole('button', { name: 'Lukk' }).click();
    await done.waitFor({ state: 'detached' });
    await nameCell(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Angre/, disabled: true }).waitFor();
    await page.getByRole('tab', { name: 'Organer og plasser' }).click();
    await page
      .locator(`[data-row="${seat}"][data-column="holding"]`)
      .getByText('Ubesatt', { exact: true })
      .waitFor();
    await goToPage(page, 'Historikk');
    await page.getByRole('button', { name: /Fjernet en person for godt/ }).click();
    await page.getByText(/Fylte ut fjernet på personen «fjernet person»/).waitFor();
    expect(await page.getByRole('button', { name: 'Sett tilbake' }).count()).toBe(0);
    expect(await page.getByText(name).count()).toBe(0);
    expect(complaints).toEqual([]);
    const plan = await shell.planInFile();
    expect(findRow(plan, 'person', gone)).toMatchObject({ name: '', email: null });
  },
);

test('Whoever thinks better of it leaves everything as it was, and a text with the name is a click away', async () => {
  const { page, shell } = await openProject(browser, 'Organisering', begun);
  const dialog = await openRemoval(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const again = await openRemoval(page);
  await again.getByRole('link', { name: /^Avsnittet «Mandat»/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Beskrivelse' }).waitFor();
  expect(await shell.planInFile()).toEqual(begun);
});
