import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goTo, nameOfFocused, press, tabTo } from './by-keyboard.ts';
import { goToPage, isSent, isTakenIn, openCell, openProject } from './sample-project.ts';
import { axeViolationsInBoth, launchBrowser, openPage, startShell } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [schools, kari] = [idOf(1), idOf(11)];

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [
    { id: kari, name: 'Kari Moe', email: 'kari@levanger.example' },
    { id: idOf(12), name: 'Eva Dahl', email: 'eva@levanger.example' },
  ],
  subproject: [
    { id: schools, letter: 'A', name: 'Skolestruktur' },
    { id: idOf(2), letter: 'B', name: 'Skolevei' },
  ],
  body: [{ id: idOf(21), name: 'Prosjektgruppa', kind: 'project-group' }],
  seat: [{ id: idOf(22), bodyId: idOf(21), role: 'subproject-leader', subprojectId: schools }],
  holding: [{ id: idOf(23), seatId: idOf(22), personId: kari }],
  milestone: [
    { id: idOf(31), letter: 'A', title: 'Strukturen er vedtatt', subprojectId: schools },
    { id: idOf(32), letter: 'B', title: 'Veien er trygg', subprojectId: idOf(2) },
  ],
  measure: [{ id: idOf(41), milestoneId: idOf(31), text: 'Kartlegg skolene' }],
});

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Lever ut et delprosjekt' });

/** Does what downloads a file, and opens that at a machine of its own. */
async function opened(page: Page, act: () => Promise<void>): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-received-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const downloading = page.waitForEvent('download');
  await act();
  const path = join(folder, 'utlevert.planverk');
  await (await downloading).saveAs(path);
  const shell = await startShell(path);
  onTestFinished(() => shell.stop());
  return (await openPage(browser, shell.address)).page;
}

describe('handing a sub-project out', () => {
  test('from its row: what goes along is seen, the copy is worked in, and it stands as out until it is given up', async () => {
    const { page, shell, complaints } = await openProject(browser, 'Delprosjekter', plan);
    const cell = page.getByRole('gridcell', { name: 'Skolestruktur', exact: true });
    await cell.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Lever ut …' }).click();
    const dialog = dialogOf(page);
    await expect
      .poll(() => dialog.getByRole('combobox', { name: 'Delprosjekt' }).textContent())
      .toBe('A. Skolestruktur');
    const recipient = dialog.getByRole('combobox', { name: 'Mottaker' });
    expect(await recipient.inputValue()).toBe('Kari Moe');
    await dialog.getByText('Tiltak: 1', { exact: true }).click();
    await dialog.getByText('Kartlegg skolene', { exact: true }).waitFor();
    await dialog.getByText('Personer: 1', { exact: true }).click();
    await dialog.getByText('Kari Moe: bare navnet', { exact: true }).waitFor();
    await dialog.getByText('Milepæl: 1', { exact: true }).last().click();
    await dialog.getByText('B. Veien er trygg', { exact: true }).waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await recipient.fill('');
    await dialog.getByRole('button', { name: 'Lever ut', exact: true }).click();
    await dialog.getByText('Skriv hvem som skal ha filen.').waitFor();
    await recipient.fill('Ola Lian');
    const wantedBack = dialog.getByRole('textbox', { name: 'Ønskes tilbake' });
    await wantedBack.fill('når det passer');
    await dialog.getByRole('button', { name: 'Lever ut', exact: true }).click();
    await dialog.getByText('«når det passer» er ikke en bestemt dag').waitFor();
    await wantedBack.fill('1.4.2008');
    await dialog.getByRole('textbox', { name: 'Beskjed til mottakeren' }).fill('Se på tidene.');
    const copy = await opened(page, () =>
      dialog.getByRole('button', { name: 'Lever ut', exact: true }).click(),
    );

    await page.getByText('A. Skolestruktur er utlevert til Ola Lian.').waitFor();
    await page.getByRole('button', { name: 'Se hva som er ute' }).click();
    const out = page
      .getByRole('list', { name: 'Utlevert nå' })
      .getByRole('listitem', { name: 'A. Skolestruktur' });
    await out.getByText('Hos Ola Lian').waitFor();
    await out.getByText('Skulle vært tilbake').waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
    const day = out.getByRole('textbox', { name: 'Ønskes tilbake' });
    await day.fill('1.4.2099');
    await day.press('Tab');
    await out.getByText('Skulle vært tilbake').waitFor({ state: 'detached' });

    await copy.getByText('utlevert til Ola Lian').waitFor();
    await goToPage(copy, 'Milepælplan');
    await openCell(copy, 'Kartlegg skolene');
    await copy.keyboard.press('Control+a');
    await copy.keyboard.type('Kartlegg skolene på nytt');
    await copy.keyboard.press('Enter');
    await isSent(copy);
    await copy.getByRole('gridcell', { name: 'Kartlegg skolene på nytt' }).waitFor();

    await out.getByRole('button', { name: /^Gi opp/ }).click();
    await page.getByText('Kommer den likevel, kan den tas imot.').waitFor();
    await out.waitFor({ state: 'detached' });
    expect(await nameOfFocused(page)).toMatch(/^heading Utlevert/);
    await page.getByText('Tidligere utleveringer: 1').click();
    await page.getByRole('button', { name: /^Vent på den igjen/ }).click();
    await out.waitFor();
    await isTakenIn(page, 'Ventet igjen på A. Skolestruktur fra Ola Lian');
    expect(complaints).toEqual([]);
    expect((await shell.planInFile()).rows.handout).toMatchObject([
      { recipient: 'Ola Lian', note: 'Se på tidene.', wantedBackOn: '2099-04-01', ended: null },
    ]);
  });

  test('by keyboard alone, and nothing comes of a dialog that is left', async () => {
    const { page, shell } = await openProject(browser, 'Oversikt', plan);
    await goTo(page, 'Deling');
    await press(page, /^button Lever ut …/);
    await expect.poll(() => nameOfFocused(page)).toMatch(/^combobox Delprosjekt/);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText('Ingenting er utlevert nå.').waitFor();
    await expect.poll(() => nameOfFocused(page)).toMatch(/^button Lever ut …/);
    await page.keyboard.press('Enter');
    await expect.poll(() => nameOfFocused(page)).toMatch(/^combobox Delprosjekt/);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'B. Skolevei' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await tabTo(page, /^combobox Mottaker/);
    await page.keyboard.type('Eva');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^textbox Ønskes tilbake/);
    await page.keyboard.type('1.4.2099');
    await tabTo(page, /^button Lever ut$/);
    const copy = await opened(page, () => page.keyboard.press('Enter'));
    await copy.getByText('«B. Skolevei» er utlevert til Eva Dahl').waitFor();
    await page.getByRole('listitem', { name: 'B. Skolevei' }).waitFor();
    expect((await shell.planInFile()).rows.handout).toMatchObject([
      { recipient: 'Eva Dahl', wantedBackOn: '2099-04-01' },
    ]);
  });
});

const closed = planFrom({
  project: [{ name: 'Ny skole', closedOn: '2008-01-01' }],
  subproject: [{ id: schools, letter: 'A', name: 'Skolestruktur' }],
});

test('a closed project hands nothing out', async () => {
  const { page } = await openProject(browser, 'Deling', closed);
  await page.getByRole('heading', { name: 'Utlevert' }).waitFor();
  expect(await page.getByRole('button', { name: 'Lever ut …' }).count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Oversikt' }).waitFor();
  expect(await page.getByRole('option', { name: /Lever ut/ }).count()).toBe(0);
});

const copy = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [{ id: schools, letter: 'A', name: 'Skolestruktur' }],
  handout: [{ subprojectId: schools, called: 'A. Skolestruktur', isThisPlan: true }],
});

describe('in a copy that was handed out', () => {
  test('only what its recipient can do is offered, and what they add belongs to what they got', async () => {
    const { page, shell, complaints } = await openProject(browser, 'Delprosjekter', copy);
    await page.getByRole('button', { name: 'Ny del av delprosjektet' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nytt delprosjekt' }).count()).toBe(0);
    await goToPage(page, 'Oversikt');
    await page.getByRole('heading', { name: 'Plankontroll' }).waitFor();
    expect(await page.getByText('Kom i gang').count()).toBe(0);
    await goToPage(page, 'Prosjekt');
    await page.getByText('Ingen hovedinnsatsområder ennå').waitFor();
    for (const name of ['Legg til hovedinnsatsområde', 'Avslutt prosjektet …']) {
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    }
    await goToPage(page, 'Rapporter');
    await page.getByRole('tab', { name: 'Alle rapporter' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Planlegg' }).count()).toBe(0);
    await goToPage(page, 'Styring');
    await page.getByRole('button', { name: 'Ny usikkerhet' }).click();
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Få søkere');
    await page.keyboard.press('Enter');
    await isSent(page);
    expect(complaints).toEqual([]);
    expect((await shell.planInFile()).rows.risk).toMatchObject([
      { text: 'Få søkere', subprojectId: schools },
    ]);
  });

  test('neither the search nor an address leads to what it lacks', async () => {
    const { page } = await openProject(browser, 'Deling', copy);
    expect(await page.getByRole('heading', { name: 'Utlevert' }).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Oversikt' }).waitFor();
    expect(await page.getByRole('option', { name: /Versjoner|Utsendt|Lever ut/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await goToPage(page, 'Historikk');
    await page.getByRole('combobox', { name: 'Hvor' }).click();
    await page.getByRole('option', { name: 'Milepælplan' }).waitFor();
    expect(await page.getByRole('option', { name: /Versjoner|Utsendt/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.goto(page.url().replace(/historikk$/, 'versjoner'));
    await page.getByText('Denne siden gjelder hele prosjektet').waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
  });
});
