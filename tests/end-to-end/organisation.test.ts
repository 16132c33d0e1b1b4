import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyTables } from '../../src-domain/organisation/body-table.ts';
import { holdingsIn } from '../../src-domain/organisation/holding-changes.ts';
import { findRow, inOrder, type Plan, planOf } from '../../src-domain/plan.ts';
import { addDays } from '../../src-domain/timing/calendar-days.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const today = isoDayOf(new Date());
const yesterday = addDays(today, -1);

const [group, board, empty] = [idOf(1), idOf(2), idOf(3)];
const heading = idOf(4);
const [leader, unionSeat, wing, mayor] = [idOf(11), idOf(12), idOf(13), idOf(14)];
const [kari, namesake, ola] = [idOf(21), idOf(22), idOf(23)];
const [municipality, unit] = [idOf(31), idOf(32)];

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  organisation: [
    { id: municipality, name: 'Verdal', kind: 'municipality' },
    { id: unit, name: 'Rådmannen', kind: 'unit', parentId: municipality },
  ],
  body: [
    { id: group, name: 'Prosjektgruppe', kind: 'project-group' },
    { id: board, name: 'Styringsgruppe', kind: 'steering-group' },
    { id: empty, name: 'Referansegruppe', kind: 'reference-group' },
  ],
  seatGroup: [{ id: heading, bodyId: group, heading: 'Deltakere' }],
  seat: [
    { id: leader, bodyId: group, role: 'project-leader', title: 'Prosjektleder' },
    { id: unionSeat, bodyId: group, seatGroupId: heading, title: 'Tillitsvalgt' },
    { id: wing, bodyId: group, seatGroupId: heading, title: 'Verneombud' },
    { id: mayor, bodyId: board, title: 'Ordfører', office: 'mayor' },
  ],
  compositionRule: [{ bodyId: board, offices: ['mayor'], count: 2, perMunicipality: false }],
  person: [
    { id: kari, name: 'Kari Moe', email: 'kari@verdal.no' },
    { id: namesake, name: 'kari moe' },
    { id: ola, name: 'Ola Berg' },
  ],
  holding: [
    { seatId: leader, personId: kari, from: '2007-09-01' },
    { seatId: unionSeat, personId: ola, from: '2007-09-01' },
    { seatId: wing, personId: ola, from: '2007-09-01' },
  ],
});

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Closes the program and reads what the file holds. */
  readonly readFile: () => Promise<Plan>;
}

/** As after a merge, where one has moved the first day and another the last. */
const backwards = planOf({
  ...begun.rows,
  holding: begun.rows.holding.map((row) =>
    row.seatId === leader ? { ...row, to: '2007-08-31' } : row,
  ),
});

async function openOrganisation(
  options: BrowserContextOptions = {},
  plan: Plan = begun,
): Promise<Opened> {
  const { shell, page, complaints } = await openProject(browser, 'Organisering', plan, options);
  await page.getByRole('treegrid', { name: 'Organer og plasser' }).waitFor();
  return { page, complaints, readFile: shell.planInFile };
}

const cell = (page: Page, row: string, column: string): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Stands on a cell, as a click does, and waits until it has the focus. */
async function standOn(page: Page, row: string, column: string): Promise<void> {
  await cell(page, row, column).click({ position: { x: 60, y: 12 } });
  await page.locator(`[data-row="${row}"][data-column="${column}"]:focus`).waitFor();
}

/** What stands in the first cells, from top to bottom. */
const titles = (page: Page): Promise<readonly string[]> =>
  page.locator('.grid-row [data-column="title"]').allInnerTexts();

const goToPart = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('tab', { name: part }).click();
  await page.getByRole('tabpanel', { name: part }).waitFor();
};

const openHolders = async (page: Page, seat: string): Promise<Locator> => {
  await standOn(page, seat, 'holding');
  await press(page, 'Shift+F10');
  await page.getByRole('menuitem', { name: 'Innehavere …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

/** What is pasted over rows that hold something is shown first. */
async function fillFromHere(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Lim inn rader' });
  await dialog.getByRole('radio', { name: 'Fyll cellene fra her' }).check();
  await dialog.getByRole('button', { name: 'Lim inn', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('bodies and seats', () => {
  test('stand as one tree, with how it is with the seats beside each body', async () => {
    const { page, complaints } = await openOrganisation();
    expect(await titles(page)).toEqual([
      expect.stringMatching(/^Prosjektgruppe\s+3 plasser$/),
      'Prosjektleder',
      'Deltakere',
      'Tillitsvalgt',
      'Verneombud',
      expect.stringMatching(
        /^Styringsgruppe\s+Én plass · én ubesatt · Sammensetning: 1 av 2 plasser$/,
      ),
      'Ordfører',
      expect.stringMatching(/^Referansegruppe\s+0 plasser$/),
    ]);
    expect(await cell(page, mayor, 'holding').textContent()).toContain('Ubesatt');
    expect(complaints).toEqual([]);
  });

  test('a new name fills a vacant seat, makes a person, and the finding goes away', async () => {
    const { page, readFile } = await openOrganisation();
    await cell(page, mayor, 'holding').locator('[data-mark]').waitFor();
    await standOn(page, mayor, 'holding');
    await page.keyboard.type('Siri Lund');
    await press(page, 'Enter');
    await cell(page, mayor, 'holding').getByText('Siri Lund').waitFor();
    await cell(page, mayor, 'holding').locator('[data-mark]').waitFor({ state: 'detached' });
    await goToPart(page, 'Personer');
    await page.getByRole('link', { name: 'Ordfører, Styringsgruppe' }).waitFor();
    const plan = await readFile();
    const [held] = holdingsIn(plan, mayor);
    expect(findRow(plan, 'person', held?.personId ?? null)?.name).toBe('Siri Lund');
    expect(held?.from).toBe(today);
  });

  test('another holder takes over today; who held it before is put right in the dialog', async () => {
    const { page, readFile } = await openOrganisation();
    await standOn(page, leader, 'holding');
    await page.keyboard.type('ola');
    await press(page, 'Enter');
    await cell(page, leader, 'holding').getByText('Ola Berg').waitFor();
    const dialog = await openHolders(page, leader);
    const before = dialog.getByRole('listitem', { name: 'Kari Moe' });
    await before.getByText('tidligere').waitFor();
    await dialog.getByRole('listitem', { name: 'Ola Berg' }).getByText('sitter nå').waitFor();
    await before.getByLabel('Til', { exact: true }).fill('1.8.2007');
    await press(page, 'Tab');
    await before.getByText('Siste dag er før første dag.').waitFor();
    await before.getByLabel('Til', { exact: true }).fill('31.12.2007');
    await press(page, 'Tab');
    await before.getByText('Siste dag er før første dag.').waitFor({ state: 'detached' });
    await dialog.getByLabel('Person').last().fill('Kari Moe');
    await dialog.getByRole('option', { name: 'kari@verdal.no' }).click();
    await dialog.getByLabel('Fra', { exact: true }).last().fill('1.10.2007');
    await dialog.getByRole('button', { name: 'Legg til' }).click();
    await dialog.getByText('Personen sitter allerede i denne plassen').waitFor();
    await dialog.getByRole('button', { name: 'Lukk' }).click();
    await dialog.waitFor({ state: 'detached' });
    const plan = await readFile();
    expect(holdingsIn(plan, leader).map(({ personId, from, to }) => [personId, from, to])).toEqual([
      [kari, '2007-09-01', '2007-12-31'],
      [ola, today, null],
    ]);
  });

  test('emptying the cell leaves the seat vacant from today, and undo takes it back', async () => {
    const { page, readFile } = await openOrganisation();
    await standOn(page, leader, 'holding');
    await press(page, 'Delete');
    await cell(page, leader, 'holding').getByText('Ubesatt', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Angre/, disabled: false }).waitFor();
    await press(page, 'Control+z');
    await cell(page, leader, 'holding').getByText('Kari Moe').waitFor();
    await press(page, 'Delete');
    await cell(page, leader, 'holding').getByText('Ubesatt', { exact: true }).waitFor();
    const plan = await readFile();
    expect(holdingsIn(plan, leader).map(({ to }) => to)).toEqual([yesterday]);
  });

  test('are added, moved, duplicated and deleted by keyboard', async () => {
    const { page, readFile } = await openOrganisation();
    await standOn(page, empty, 'title');
    await press(page, 'Control+Enter');
    await page.keyboard.type('Brukerrepresentant');
    await press(page, 'Enter');
    await page.getByRole('gridcell', { name: 'Brukerrepresentant' }).waitFor();
    // Past the heading's last seat it comes under the heading, and past its first out again.
    await standOn(page, leader, 'title');
    await press(page, 'Alt+ArrowDown');
    await expect.poll(() => titles(page)).toMatchObject({ 1: 'Deltakere', 2: 'Prosjektleder' });
    await press(page, 'Alt+ArrowDown');
    await expect.poll(() => titles(page)).toMatchObject({ 2: 'Tillitsvalgt', 3: 'Prosjektleder' });
    await standOn(page, wing, 'title');
    await press(page, 'Control+d');
    await expect
      .poll(async () => (await titles(page)).slice(4, 6))
      .toEqual(['Verneombud', 'Verneombud']);
    await standOn(page, board, 'title');
    await press(page, 'Alt+ArrowUp');
    await expect.poll(async () => (await titles(page))[0]).toMatch(/^Styringsgruppe/);
    await standOn(page, board, 'title');
    await press(page, 'Control+Delete');
    await expect.poll(async () => (await titles(page))[0]).toMatch(/^Prosjektgruppe/);
    await press(page, 'Control+z');
    await expect.poll(async () => (await titles(page))[0]).toMatch(/^Styringsgruppe/);
    const plan = await readFile();
    const shown = bodyTables(plan, today).map(({ body, rows }) => [
      body.name,
      ...rows.map((row) => (row.kind === 'group' ? `– ${row.group.heading}` : row.seat.title)),
    ]);
    expect(shown).toEqual([
      ['Styringsgruppe', 'Ordfører'],
      [
        'Prosjektgruppe',
        '– Deltakere',
        'Tillitsvalgt',
        'Prosjektleder',
        'Verneombud',
        'Verneombud',
      ],
      ['Referansegruppe', 'Brukerrepresentant'],
    ]);
  });

  test('a seat is dragged into another body', async () => {
    const { page, readFile } = await openOrganisation();
    await cell(page, leader, 'title').hover();
    const handle = page
      .locator('.grid-row', { has: cell(page, leader, 'title') })
      .locator('.grid-handle');
    await handle.dragTo(cell(page, mayor, 'title'), { targetPosition: { x: 30, y: 26 } });
    await expect
      .poll(async () => (await titles(page)).slice(5, 7))
      .toEqual(['Ordfører', 'Prosjektleder']);
    expect(findRow(await readFile(), 'seat', leader)).toMatchObject({ bodyId: board });
  });

  test('a heading is dragged into another body with its seats, and brought back by keyboard', async () => {
    const { page } = await openOrganisation();
    const handle = page
      .locator('.grid-row', { has: cell(page, heading, 'title') })
      .locator('.grid-handle');
    const isAt = (at: number) =>
      expect
        .poll(async () => (await titles(page)).slice(at, at + 3))
        .toEqual(['Deltakere', 'Tillitsvalgt', 'Verneombud']);
    await cell(page, heading, 'title').hover();
    await handle.dragTo(cell(page, board, 'title'), { targetPosition: { x: 30, y: 14 } });
    await isAt(4);
    await standOn(page, heading, 'title');
    await press(page, 'Alt+ArrowDown');
    await isAt(5);
    await press(page, 'Alt+ArrowUp');
    await isAt(4);
    await press(page, 'Alt+ArrowUp');
    await isAt(2);
    expect((await titles(page)).slice(0, 2).join()).toMatch(/^Prosjektgruppe.*,Prosjektleder$/);
  });

  test('a new name that is pasted twice is one person', async () => {
    const { page, readFile } = await openOrganisation({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await standOn(page, mayor, 'title');
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        'Ordfører\tLeder\tSiri Lund\nVaraordfører\tNestleder\tSiri  lund\nRådmann\tObservatør\tOla Berg\n',
      ),
    );
    await press(page, 'Control+v');
    await fillFromHere(page);
    await page.getByRole('gridcell', { name: 'Varaordfører' }).waitFor();
    await isTakenIn(page, 'Limte inn');
    const plan = await readFile();
    expect(plan.rows.person.filter(({ name }) => name.startsWith('Siri'))).toHaveLength(1);
    const [table] = bodyTables(plan, today, ({ id }) => id === board);
    const holders = table?.rows.map((row) =>
      row.kind === 'seat' ? row.holders.map(({ name }) => name) : [],
    );
    expect(holders).toEqual([['Siri Lund'], ['Siri Lund'], ['Ola Berg']]);
  });

  test('days that two people have made contradict each other are found, and mended where it is said', async () => {
    const { page, complaints } = await openOrganisation({}, backwards);
    await cell(page, leader, 'holding').click();
    await page
      .getByText(/Kari Moe går ut av plassen «Prosjektleder» 31\.08\.2007, før/)
      .filter({ visible: true })
      .waitFor();
    const dialog = await openHolders(page, leader);
    const said = dialog.getByText(/før vedkommende kommer inn 01\.09\.2007/);
    await said.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Til', exact: true }).first().fill('31.8.2009');
    await press(page, 'Tab');
    await said.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('a table of seats from Excel is pasted over and under, and new names become persons', async () => {
    const { page, readFile } = await openOrganisation({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await standOn(page, mayor, 'title');
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        'Ordfører V\tLeder\tSiri Lund\nVaraordfører\tNestleder\tOla Berg\n',
      ),
    );
    await press(page, 'Control+v');
    await fillFromHere(page);
    await page.getByRole('gridcell', { name: 'Varaordfører' }).waitFor();
    const plan = await readFile();
    const [table] = bodyTables(plan, today, ({ id }) => id === board);
    const seats = table?.rows.map((row) =>
      row.kind === 'seat' ? [row.seat.title, row.seat.role, row.holders[0]?.name] : [],
    );
    expect(seats).toEqual([
      ['Ordfører V', 'leader', 'Siri Lund'],
      ['Varaordfører', 'deputy-leader', 'Ola Berg'],
    ]);
  });

  test.each([
    ['body', board, board, 'title'],
    ['seatGroup', heading, heading, 'title'],
    ['seat', wing, wing, 'title'],
    ['holding', begun.rows.holding[0]?.id ?? '', begun.rows.holding[0]?.seatId ?? '', 'holding'],
    ['person', ola, ola, 'name'],
    ['organisation', unit, unit, 'name'],
  ])('an address of a %s leads to its part, row and cell', async (entity, id, row, column) => {
    const { page } = await openOrganisation();
    await page.evaluate((place) => {
      location.hash = `${location.hash}/${place}`;
    }, `${entity}/${id}`);
    await page.locator(`[data-row="${row}"][data-column="${column}"]:focus`).waitFor();
  });
});

describe('persons', () => {
  test('stand by name, equal names are noticed, and deleting one tells which seats are vacant', async () => {
    const { page, readFile } = await openOrganisation();
    await goToPart(page, 'Personer');
    await page.getByText('«Kari Moe» og «kari moe» ser ut til å være samme person.').waitFor();
    await standOn(page, ola, 'name');
    await press(page, 'Control+Delete');
    await page
      .getByText(
        '2 plasser er nå ubesatte: Tillitsvalgt, Prosjektgruppe; Verneombud, Prosjektgruppe',
      )
      .waitFor();
    await page.getByRole('presentation').getByRole('button', { name: 'Angre' }).click();
    await cell(page, ola, 'name').waitFor();
    await standOn(page, namesake, 'name');
    await press(page, 'Control+Delete');
    await page
      .getByText('«Kari Moe» og «kari moe» ser ut til å være samme person.')
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ny person' }).click();
    await page.keyboard.type('Anne Aas');
    await press(page, 'Tab');
    await page.keyboard.type('anne@verdal.no');
    await press(page, 'Enter');
    await page.getByRole('gridcell', { name: 'anne@verdal.no' }).waitFor();
    await expect
      .poll(() => page.locator('[data-column="name"]').allInnerTexts())
      .toEqual(['Anne Aas', 'Kari Moe', 'Ola Berg']);
    const plan = await readFile();
    expect(plan.rows.person.map(({ name, email }) => [name, email])).toEqual([
      ['Kari Moe', 'kari@verdal.no'],
      ['Ola Berg', null],
      ['Anne Aas', 'anne@verdal.no'],
    ]);
    expect(plan.rows.holding).toHaveLength(3);
  });

  test('the row’s menu leads to the seat, and back leads to the persons', async () => {
    const { page } = await openOrganisation();
    await goToPart(page, 'Personer');
    await standOn(page, ola, 'name');
    await press(page, 'Shift+F10');
    await page.getByRole('menuitem', { name: 'Gå til «Verneombud, Prosjektgruppe»' }).click();
    await page.locator(`[data-row="${wing}"][data-column="title"]:focus`).waitFor();
    await page.goBack();
    await page.getByRole('tabpanel', { name: 'Personer' }).waitFor();
  });
});

test('organisations stand under the one that they are part of, and never under a part of their own', async () => {
  const { page, readFile } = await openOrganisation();
  await goToPart(page, 'Kommuner, virksomheter og fagforeninger');
  await standOn(page, unit, 'name');
  await press(page, 'Control+Enter');
  await page.keyboard.type('Teknisk');
  await press(page, 'Enter');
  await page.getByRole('gridcell', { name: 'Teknisk', exact: true }).waitFor();
  await standOn(page, municipality, 'parentId');
  await press(page, 'Enter');
  await page.keyboard.type('Rådm');
  await page.getByText('Ingen treff').waitFor();
  await press(page, 'Escape');
  const plan = await readFile();
  expect(
    inOrder(plan.rows.organisation).map(({ name, parentId, kind }) => [name, parentId, kind]),
  ).toEqual(
    expect.arrayContaining([
      ['Verdal', null, 'municipality'],
      ['Rådmannen', municipality, 'unit'],
      ['Teknisk', municipality, 'unit'],
    ]),
  );
});

test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
  const { page } = await openOrganisation({ colorScheme });
  expect(await axeViolations(page)).toEqual([]);
  const dialog = await openHolders(page, leader);
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await dialog.waitFor({ state: 'detached' });
  await goToPart(page, 'Personer');
  await standOn(page, ola, 'name');
  await press(page, 'Control+Delete');
  await page.getByText('2 plasser er nå ubesatte').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await goToPart(page, 'Kommuner, virksomheter og fagforeninger');
  expect(await axeViolations(page)).toEqual([]);
});
