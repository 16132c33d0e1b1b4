import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MeasureRow } from './grid/measure-rows.ts';
import { type ServedPage, servePage } from './served-page.ts';
import { axeViolations, launchBrowser, openPage } from './shell-in-browser.ts';

const page = fileURLToPath(new URL('grid', import.meta.url));

let grid: ServedPage;
let browser: Browser;
beforeAll(async () => {
  [grid, browser] = await Promise.all([servePage(page), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await grid?.stop();
});

const open = (query = '', options: BrowserContextOptions = {}) =>
  openPage(browser, `${grid.address}${query}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });

const cell = (page: Page, row: string, column: string): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** The rows as the page that owns them has them. */
const rowsOf = async (page: Page): Promise<readonly MeasureRow[]> =>
  JSON.parse((await page.locator('#value').textContent()) ?? '[]');

const idsOf = async (page: Page): Promise<readonly string[]> =>
  (await rowsOf(page)).map(({ id }) => id);

const rowOf = async (page: Page, id: string): Promise<MeasureRow | undefined> =>
  (await rowsOf(page)).find((row) => row.id === id);

/** The note beside a cell that says this. */
const note = (page: Page, text: string): Locator =>
  page.locator('.grid-popups').getByText(text, { exact: true });

/** The address of the cell that has the focus, or of the one whose editor has it. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const found = document.activeElement?.closest<HTMLElement>('[data-row][data-column]');
    const { row = 'none', column = '' } = found?.dataset ?? {};
    return `${row} ${column}${found === document.activeElement ? '' : ' editing'}`;
  });

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const told = (page: Page): Promise<string> =>
  page
    .getByRole('status')
    .textContent()
    .then((text) => text?.trim() ?? '');

describe('moving about', () => {
  test('the table is one stop of the Tab key, and the arrows lead from cell to cell', async () => {
    const { page, complaints } = await open();
    await press(page, 'Tab');
    expect(await standing(page)).toBe('a text');
    const places: string[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Control+End', 'Home', 'Control+Home']) {
      await press(page, key);
      places.push(await standing(page));
    }
    expect(places).toEqual([
      'a1 text',
      'a1 time',
      'a1 responsible',
      'b2 responsible',
      'b2 text',
      'a text',
    ]);
    await press(page, 'Tab');
    expect(await page.locator(':focus').textContent()).toBe('Nytt tiltak');
    await press(page, 'Shift+Tab');
    expect(await standing(page)).toBe('a text');
    expect(complaints).toEqual([]);
  });

  test('a heading keeps the column that one came from', async () => {
    const { page } = await open();
    await cell(page, 'a3', 'time').click();
    await press(page, 'ArrowDown');
    expect(await standing(page)).toBe('b text');
    await press(page, 'ArrowDown');
    expect(await standing(page)).toBe('b1 time');
  });

  test('left and right fold and unfold on the first cell of a parent, and rows tell their place', async () => {
    const { page } = await open();
    await press(page, 'Tab', 'ArrowLeft');
    const row = page.getByRole('row', { name: 'A. Sykefraværet' });
    expect(await row.getAttribute('aria-expanded')).toBe('false');
    expect(await cell(page, 'a1', 'text').count()).toBe(0);
    expect(await told(page)).toBe('Radene under er skjult.');
    await press(page, 'ArrowDown');
    expect(await standing(page)).toBe('b text');
    await press(page, 'ArrowUp', 'ArrowRight', 'ArrowDown');
    expect(await standing(page)).toBe('a1 text');
    await press(page, 'ArrowLeft');
    expect(await standing(page)).toBe('a text');
    expect(await row.getAttribute('aria-level')).toBe('1');
    await page.locator('[data-fold="b"]').click();
    expect(await cell(page, 'b1', 'text').count()).toBe(0);
  });

  test('a link leads to its cell', async () => {
    const { page } = await open('?row=b2');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === 'b2');
    expect(await standing(page)).toBe('b2 time');
  });
});

describe('editing', () => {
  test('typing replaces, Enter keeps and goes down, F2 goes on with what stands there', async () => {
    const { page, complaints } = await open();
    await cell(page, 'a2', 'time').click();
    await page.keyboard.type('Høst 08');
    await page.getByText('Forstått: Høst 08').waitFor();
    const field = page.getByRole('textbox', { name: 'Tid' });
    const described = await field.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Forstått: Høst 08');
    await press(page, 'Enter');
    expect(await standing(page)).toBe('a3 time');
    expect((await rowOf(page, 'a2'))?.time).toBe('Høst 08');
    await press(page, 'F2');
    await page.keyboard.type(' ut 2008');
    await press(page, 'Tab');
    expect(await standing(page)).toBe('a3 cost');
    expect((await rowOf(page, 'a3'))?.time).toBe('Kontinuerlig ut 2008');
    expect(complaints).toEqual([]);
  });

  test('Escape gives back what stood there, and leaving the cell keeps what was written', async () => {
    const { page } = await open();
    await cell(page, 'a2', 'text').click();
    await page.keyboard.type('Borte');
    await press(page, 'Escape');
    expect(await standing(page)).toBe('a2 text');
    expect((await rowOf(page, 'a2'))?.text).toBe('Lage rutiner');
    await page.keyboard.type('Nytt navn');
    await cell(page, 'b1', 'cost').click();
    expect(await standing(page)).toBe('b1 cost');
    expect((await rowOf(page, 'a2'))?.text).toBe('Nytt navn');
    await page.keyboard.type('7');
    await page.getByRole('button', { name: 'Etter tabellen' }).click();
    expect((await rowOf(page, 'b1'))?.cost).toBe(7);
    expect(await page.locator(':focus').textContent()).toBe('Etter tabellen');
  });

  test('a refusal is told beside the cell, and what was typed stays', async () => {
    const { page } = await open();
    await cell(page, 'a2', 'text').click();
    await page.keyboard.type('feil');
    await press(page, 'Enter');
    const field = page.getByRole('textbox', { name: 'Tiltak' });
    expect(await field.inputValue()).toBe('feil');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const error = await field.getAttribute('aria-errormessage');
    expect(await page.locator(`[id="${error}"]`).textContent()).toBe('Dette kan ikke stå her.');
    expect(await told(page)).toBe('Ikke gjort: Dette kan ikke stå her.');
    expect(await axeViolations(page)).toEqual([]);
    await cell(page, 'b1', 'text').click();
    expect(await standing(page)).toBe('b1 text');
    await page.getByRole('button', { name: 'Skriv videre' }).click();
    expect(await standing(page)).toBe('a2 text editing');
    await page.keyboard.type(' er det ikke');
    await press(page, 'Enter');
    expect((await rowOf(page, 'a2'))?.text).toBe('feil er det ikke');
  });

  test('a long text takes lines, and only there', async () => {
    const { page } = await open();
    await cell(page, 'a3', 'text').click();
    await press(page, 'Enter', 'Shift+Enter');
    await page.keyboard.type('annen linje');
    await press(page, 'Enter');
    expect((await rowOf(page, 'a3'))?.text).toBe('Opplæring\nannen linje');
  });

  test('a number has a decimal comma, and what is none is refused', async () => {
    const { page } = await open();
    await cell(page, 'a3', 'cost').click();
    await page.keyboard.type('1 250,75');
    await press(page, 'Enter');
    expect((await rowOf(page, 'a3'))?.cost).toBe(1250.75);
    await cell(page, 'b1', 'cost').click();
    await page.keyboard.type('mye');
    await press(page, 'Enter');
    await page
      .getByText('«mye» er ikke et tall. Skriv for eksempel 12 eller 12,5.')
      .first()
      .waitFor();
    await press(page, 'Escape');
    expect((await rowOf(page, 'b1'))?.cost).toBe(null);
  });

  test('a day is written as one writes days, or chosen in the calendar', async () => {
    const { page, complaints } = await open();
    await cell(page, 'a2', 'day').click();
    await page.keyboard.type('1.8.07');
    await page.getByText('1. august 2007').waitFor();
    await press(page, 'Enter');
    expect((await rowOf(page, 'a2'))?.day).toBe('2007-08-01');
    await cell(page, 'a2', 'day').dblclick();
    await page.getByRole('button', { name: 'Velg dag i kalender' }).click();
    const calendar = page.getByRole('dialog', { name: 'Velg dag' });
    await calendar.getByRole('gridcell', { name: '17' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await calendar.getByRole('gridcell', { name: '17' }).click();
    await calendar.waitFor({ state: 'detached' });
    expect((await rowOf(page, 'a2'))?.day).toBe('2007-08-17');
    expect(await standing(page)).toBe('a2 day');
    expect(complaints).toEqual([]);
  });

  test('a yes or no is turned over by Space and by a click', async () => {
    const { page } = await open();
    await cell(page, 'a3', 'isDone').click();
    expect((await rowOf(page, 'a3'))?.isDone).toBe(false);
    await press(page, 'Space');
    expect((await rowOf(page, 'a3'))?.isDone).toBe(true);
    expect(await told(page)).toBe('Ja');
    await cell(page, 'a3', 'isDone').locator('[data-check]').click();
    expect((await rowOf(page, 'a3'))?.isDone).toBe(false);
  });

  test('a choice is found by typing, by the arrows and by the mouse', async () => {
    const { page, complaints } = await open();
    await cell(page, 'a2', 'place').click();
    await page.keyboard.type('ver');
    await page.getByRole('option', { name: 'Verdal' }).waitFor();
    await press(page, 'Enter');
    expect((await rowOf(page, 'a2'))?.place).toBe('verdal');
    expect(await standing(page)).toBe('a3 place');
    await press(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    expect((await rowOf(page, 'a3'))?.place).not.toBe(null);
    await cell(page, 'b2', 'place').dblclick();
    await page.getByRole('option', { name: 'Frosta' }).click();
    expect((await rowOf(page, 'b2'))?.place).toBe('frosta');
    expect(await standing(page)).toBe('b2 place');
    await page.keyboard.type('Trondheim');
    await press(page, 'Tab');
    await page.getByText('«Trondheim» er ikke blant valgene.').first().waitFor();
    await press(page, 'Escape', 'Delete');
    expect((await rowOf(page, 'b2'))?.place).toBe(null);
    expect(complaints).toEqual([]);
  });

  test('several are chosen one after the other, with texts of one’s own', async () => {
    const { page, complaints } = await open();
    await cell(page, 'a3', 'responsible').click();
    await page.keyboard.type('kari');
    await page.getByRole('option', { name: 'Kari Lian' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Enter');
    await page.keyboard.type('Alle ledere');
    await press(page, 'Tab');
    expect((await rowOf(page, 'a3'))?.responsible).toEqual(['ola', 'kari', 'Alle ledere']);
    await cell(page, 'a3', 'responsible').click();
    await press(page, 'Enter', 'Backspace', 'Enter');
    expect((await rowOf(page, 'a3'))?.responsible).toEqual(['ola', 'kari']);
    expect(complaints).toEqual([]);
  });

  test('typing draws the editor alone, and keeping it the row alone', async () => {
    const { page } = await open();
    const drawn = () => page.evaluate(() => [...new Set(window.drawnRows.splice(0))]);
    await cell(page, 'b1', 'time').click();
    await press(page, 'F2');
    await drawn();
    await page.keyboard.type(' eller så');
    expect(await drawn()).toEqual([]);
    await press(page, 'Tab');
    expect(await drawn()).toEqual(['b1']);
  });

  test('what cannot be edited is not, and says so', async () => {
    const { page } = await open('?read-only');
    await press(page, 'Tab', 'ArrowDown', 'Enter');
    expect(await standing(page)).toBe('a1 text');
    await page.keyboard.type('Nei');
    expect((await rowOf(page, 'a1'))?.text).toContain('Kartlegge');
    expect(await page.getByRole('treegrid').getAttribute('aria-readonly')).toBe('true');
  });
});

describe('rows', () => {
  test('a row is added under this one and can be written in at once', async () => {
    const { page } = await open();
    await cell(page, 'a2', 'cost').click();
    await press(page, 'Control+Enter');
    await page.getByRole('textbox', { name: 'Tiltak' }).waitFor();
    await page.keyboard.type('Ny oppgave');
    await press(page, 'Enter');
    expect((await rowsOf(page)).map(({ text }) => text)[3]).toBe('Ny oppgave');
    await page.getByRole('button', { name: 'Nytt tiltak' }).click();
    await page.keyboard.type('Rett under');
    await press(page, 'Enter');
    expect((await rowsOf(page)).map(({ text }) => text)[5]).toBe('Rett under');
  });

  test('what is deleted leaves the focus with its neighbour, the last with the button', async () => {
    const { page } = await open();
    await cell(page, 'a2', 'time').click();
    await press(page, 'Control+Delete');
    expect(await standing(page)).toBe('a3 time');
    expect(await told(page)).toBe('Raden er slettet.');
    await cell(page, 'b2', 'time').click();
    await press(page, 'Control+Delete');
    expect(await standing(page)).toBe('b1 time');
    await press(page, 'Control+-');
    expect(await idsOf(page)).toEqual(['a', 'a1', 'a3', 'b', 'b1']);
    await press(page, 'Shift+Space', 'Control+-');
    expect(await idsOf(page)).toEqual(['a', 'a1', 'a3', 'b']);
    await cell(page, 'b', 'text').click();
    await press(page, 'Control+Delete');
    await note(page, 'Milepælen er vedtatt og kan ikke slettes.').waitFor();
    expect(await cell(page, 'b', 'text').getAttribute('aria-invalid')).toBe('true');
    expect(await standing(page)).toBe('b text');
  });

  test('where no row is left, the empty state says so and takes the focus', async () => {
    const { page } = await open('?rows=2');
    await press(page, 'Tab', 'Control+a', 'Control+Delete');
    await page.getByText('Planen har ingen tiltak ennå.').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Nytt tiltak');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Enter');
    await page.getByRole('textbox', { name: 'Tiltak' }).waitFor();
  });

  test('Control and D duplicates, Alt and the arrows move, and the focus follows', async () => {
    const { page } = await open();
    await cell(page, 'b2', 'time').click();
    await press(page, 'Alt+ArrowUp');
    expect(await idsOf(page)).toEqual(['a', 'a1', 'a2', 'a3', 'b', 'b2', 'b1']);
    expect(await standing(page)).toBe('b2 time');
    expect(await told(page)).toBe('«Dialogmøter» er flyttet opp.');
    await press(page, 'Alt+ArrowDown');
    expect(await standing(page)).toBe('b2 time');
    await press(page, 'Alt+ArrowDown');
    expect(await told(page)).toBe('Ikke gjort: Raden står alt ytterst.');
    await press(page, 'Control+d');
    expect((await rowsOf(page)).filter(({ text }) => text === 'Dialogmøter')).toHaveLength(2);
  });

  test('the menu of a row offers all of it, with its keys', async () => {
    const { page, complaints } = await open();
    await cell(page, 'a2', 'text').click();
    await press(page, 'Shift+F10');
    const menu = page.getByRole('menu', { name: 'Handlinger for «Lage rutiner»' });
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
      'RedigerF2',
      'Ny rad underCtrl+Enter',
      'Dupliser radenCtrl+D',
      'Flytt oppAlt+↑',
      'Flytt nedAlt+↓',
      'KopierCtrl+C',
      'Klipp utCtrl+X',
      'Lim innCtrl+V',
      'Slett radenCtrl+Delete',
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await menu.getByRole('menuitem', { name: 'Flytt ned' }).click();
    expect(await idsOf(page)).toEqual(['a', 'a1', 'a3', 'a2', 'b', 'b1', 'b2']);
    expect(await standing(page)).toBe('a2 text');
    await page.getByRole('row', { name: 'Brukerundersøkelse' }).hover();
    await page
      .getByRole('row', { name: 'Brukerundersøkelse' })
      .getByRole('button', { name: 'Handlinger for raden' })
      .click();
    await page.getByRole('menuitem', { name: 'Rediger' }).click();
    expect(await standing(page)).toMatch(/^b1 .* editing$/);
    expect(complaints).toEqual([]);
  });

  test('a row is dragged by its handle to where the line shows', async () => {
    const { page } = await open();
    const handle = (row: string) =>
      page.getByRole('row', { name: row }).getByRole('button', { name: 'Handlinger for raden' });
    await page.getByRole('row', { name: 'Opplæring' }).hover();
    const from = await handle('Opplæring').boundingBox();
    const to = await cell(page, 'a1', 'text').boundingBox();
    if (!from || !to) throw new Error('No rows');
    await page.mouse.move(from.x + 8, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 12, { steps: 6 });
    await page.mouse.move(to.x + 60, to.y + 3, { steps: 3 });
    await page.locator('[data-drop="before"]').waitFor({ state: 'attached' });
    await page.mouse.up();
    await page.locator('[data-drop]').waitFor({ state: 'detached' });
    expect(await idsOf(page)).toEqual(['a', 'a3', 'a1', 'a2', 'b', 'b1', 'b2']);
    expect(await told(page)).toBe('«Opplæring» er flyttet.');
  });
});

describe('columns', () => {
  const width = (page: Page, column: string): Promise<number> =>
    page.locator(`[data-heading=${column}]`).evaluate((heading) => heading.clientWidth);

  test('are made wider by keys and by their edges, stay so, and draw no row anew', async () => {
    const { page, complaints } = await open();
    await cell(page, 'a2', 'time').click();
    await page.evaluate(() => window.drawnRows.splice(0));
    await press(page, 'Alt+Shift+ArrowRight');
    expect(await width(page, 'time')).toBe(140);
    expect(await told(page)).toBe('Kolonnen «Tid» er 140 piksler bred.');
    const edge = await page.locator('[data-heading=time] .grid-edge').boundingBox();
    if (!edge) throw new Error('No edge');
    await page.mouse.move(edge.x + 5, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 65, edge.y + 8, { steps: 4 });
    await page.mouse.up();
    expect(await width(page, 'time')).toBe(200);
    expect(await standing(page)).toBe('a2 time');
    expect(await page.evaluate(() => window.drawnRows)).toEqual([]);
    await page.reload();
    await cell(page, 'a2', 'time').waitFor();
    expect(await width(page, 'time')).toBe(200);
    await page.locator('[data-heading=time] .grid-edge').dblclick();
    expect(await width(page, 'time')).toBe(120);
    expect(complaints).toEqual([]);
  });
});

describe('several cells', () => {
  test('a block is copied as a table and pasted as one, cut takes it along, Delete empties it', async () => {
    const { page } = await open();
    await cell(page, 'a1', 'time').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    expect(await told(page)).toBe('4 celler er kopiert.');
    const [item] = await page.evaluate(async () => {
      const items = await navigator.clipboard.read();
      return Promise.all(
        items.map(async (one) => ({
          plain: await (await one.getType('text/plain')).text(),
          html: await (await one.getType('text/html')).text(),
        })),
      );
    });
    expect(item?.plain.trimEnd().replaceAll('\u00a0', ' ')).toBe(
      'Høst 07\t12,5\r\nJanuar 08\t4 000'.replaceAll(
        '\r\n',
        item?.plain.includes('\r') ? '\r\n' : '\n',
      ),
    );
    expect(item?.html).toContain('<table');
    await cell(page, 'b1', 'time').click();
    await press(page, 'Control+v');
    expect([(await rowOf(page, 'b1'))?.time, (await rowOf(page, 'b2'))?.time]).toEqual([
      'Høst 07',
      'Januar 08',
    ]);
    await cell(page, 'a1', 'time').click();
    await cell(page, 'a3', 'time').click({ modifiers: ['Shift'] });
    await press(page, 'Control+x');
    expect(await told(page)).toBe('3 celler er tømt.');
    expect((await rowsOf(page)).slice(1, 4).map(({ time }) => time)).toEqual(['', '', '']);
    await cell(page, 'b1', 'responsible').click();
    await press(page, 'Shift+Home', 'Delete');
    expect(await rowOf(page, 'b1')).toMatchObject({ text: '', time: '', place: null, cost: null });
  });

  test('the keys of the page are left to the page', async () => {
    const { page } = await open();
    await cell(page, 'a1', 'time').click();
    await page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(window, { kept });
      document.addEventListener('keydown', (event) => {
        if (!event.defaultPrevented) kept.push(event.key);
        event.preventDefault();
      });
    });
    await press(page, 'Control+z', 'Control+y', 'Control+k', 'Control+s', 'Control+-', 'F1');
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toEqual([
      'Control',
      'z',
      'Control',
      'y',
      'Control',
      'k',
      'Control',
      's',
      'Control',
      '-',
      'F1',
    ]);
  });
});

describe('5,000 rows', () => {
  test('only those in sight are on the page, and the focus is kept far out of sight', async () => {
    const { page, complaints } = await open('?rows=5000');
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001');
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await press(page, 'Tab', 'Control+End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === 'm4999');
    await expect.poll(() => isInSight(page)).toBe(true);
    await press(page, 'Home', 'PageUp', 'PageUp');
    await expect.poll(() => isInSight(page)).toBe(true);
    const stood = await standing(page);
    await page.locator('.grid-scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await cell(page, 'm0', 'text').waitFor();
    expect(await standing(page)).toBe(stood);
    await press(page, 'ArrowDown');
    await expect.poll(() => isInSight(page)).toBe(true);
    await page.keyboard.type('Skrevet langt nede');
    await press(page, 'Enter');
    expect((await rowsOf(page)).filter(({ text }) => text === 'Skrevet langt nede')).toHaveLength(
      1,
    );
    expect(complaints).toEqual([]);
  });
});

const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const cell = document.activeElement?.getBoundingClientRect();
    const scroller = document.querySelector('.grid-scroller')?.getBoundingClientRect();
    const header = document.querySelector('.grid-header')?.getBoundingClientRect();
    if (!cell || !scroller || !header) return false;
    return cell.top >= header.bottom - 1 && cell.bottom <= scroller.bottom + 1;
  });

describe('for everybody', () => {
  test.each(['light', 'dark'] as const)('axe has nothing to say, %s', async (colorScheme) => {
    const { page } = await open('', { colorScheme });
    await cell(page, 'a2', 'responsible').click();
    await note(page, 'Tiltaket har ingen ansvarlig.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tastatur' }).click();
    await page.getByRole('dialog', { name: 'Tastene i tabellen' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a finding is described to who stands on its cell, and Escape takes the note away', async () => {
    const { page } = await open();
    const described = await cell(page, 'b1', 'time').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe(
      'Tiden er etter milepælen.',
    );
    await cell(page, 'b1', 'time').click();
    await note(page, 'Tiden er etter milepælen.').waitFor();
    await press(page, 'Escape');
    await note(page, 'Tiden er etter milepælen.').waitFor({ state: 'detached' });
    await cell(page, 'b2', 'text').locator('[data-mark]').hover();
    await note(page, 'Tiden kan leses på to måter.').waitFor();
  });

  test('in half the width all of it is still there', async () => {
    const { page } = await open('', { viewport: { width: 640, height: 480 } });
    await press(page, 'Tab', 'ArrowDown', 'End');
    const box = await cell(page, 'a1', 'responsible').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 640).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      640,
    );
  });
});
