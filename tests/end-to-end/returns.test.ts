import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { handOut } from '../../src-main/exchange/hand-out.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { ProjectFile, readProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { jointIds, jointProject } from '../fixtures/joint-project.ts';
import { idOf } from '../fixtures/small-plan.ts';
import { goTo, press, tabTo } from './by-keyboard.ts';
import { goToPage, isSent, openCell, openProject } from './sample-project.ts';
import { axeViolationsInBoth, launchBrowser, openPage, startShell } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A project, and where the file of a sub-project that is handed out is to lie. */
async function projectFile() {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-returns-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (home: string) => ({
    ...realSurroundings(startChildProcess),
    home: join(folder, home),
  });
  const [path, copy] = [join(folder, 'felles.planverk'), join(folder, 'A - Kari Moe.planverk')];
  await (await ProjectFile.create(path, jointProject(2026), at('maker'))).close();
  return { path, copy, at };
}

/** A project of which a sub-project was handed out, and the file that was sent. */
async function handedOut() {
  const made = await projectFile();
  const maker = made.at('maker');
  const file = await ProjectFile.open(made.path, maker);
  const order = { subprojectId: jointIds.premises, note: '', wantedBackOn: null };
  await handOut(file, { ...order, recipient: 'Kari Moe' }, made.copy, 'Leverte ut', maker);
  await file.close();
  return made;
}

/** Hands the first sub-project out to whoever leads it. */
async function handOutOn(page: Page, copy: string): Promise<void> {
  await goToPage(page, 'Deling');
  await page.getByRole('button', { name: 'Lever ut …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lever ut et delprosjekt' });
  const recipient = dialog.getByRole('combobox', { name: 'Mottaker' });
  expect(await recipient.inputValue()).toBe('Kari Moe');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Lever ut', exact: true }).click();
  await (await downloading).saveAs(copy);
}

/** Somebody at a machine of their own who has a file open. */
async function at(file: string) {
  const shell = await startShell(file);
  onTestFinished(() => shell.stop());
  return { shell, ...(await openPage(browser, shell.address)) };
}

async function rewrite(page: Page, was: string, text: string): Promise<void> {
  await openCell(page, was);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: text, exact: true }).first().waitFor();
  await isSent(page);
}

/** Somebody works in the copy and sends it back. */
async function workInCopy(copy: string): Promise<void> {
  const { page, shell } = await at(copy);
  await goToPage(page, 'Milepælplan');
  await rewrite(page, 'Pusse opp venterommet', 'Pusse opp alt');
  await rewrite(page, 'Legevakta har flyttet inn', 'Legevakta er på plass');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Lagret i filen/).waitFor();
  await shell.end();
}

async function chooseFile(page: Page, file: string, ask: () => Promise<void>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await ask();
  await (await chooser).setFiles(file);
}

/** Holds a file over the page with the mouse; what comes back lets go of it. */
async function carry(page: Page, file: string): Promise<() => Promise<void>> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const carried = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      carried.items.add(new File([bytes], name));
      return carried;
    },
    { name: basename(file), base64: await readFile(file, 'base64') },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  return () => page.dispatchEvent('body', 'drop', { dataTransfer });
}

const review = (page: Page) => page.getByRole('dialog', { name: 'Retur fra Kari Moe: A. Lokaler' });

const cell = (page: Page, name: string) =>
  page.getByRole('gridcell', { name, exact: true }).first();

describe('a hand-out that comes back', () => {
  test('is looked through, taken in with what was chosen, taken back as a whole, and taken in again', async () => {
    const { path, copy } = await projectFile();
    const { page, complaints } = await at(path);
    await handOutOn(page, copy);
    await workInCopy(copy);
    const sent = await readFile(copy);
    await goToPage(page, 'Milepælplan');
    await rewrite(page, 'Pusse opp venterommet', 'Pusse opp gangen');

    await goToPage(page, 'Deling');
    const takeIn = page.getByRole('button', { name: 'Ta imot …' }).first();
    await chooseFile(page, copy, () => takeIn.click());
    await review(page)
      .getByText(/^Utlevert .* Filen er «A - Kari Moe\.planverk»\.$/)
      .waitFor();
    await review(page)
      .getByRole('checkbox', { name: /Legevakta er på plass/ })
      .waitFor();
    const question = review(page).getByRole('article', { name: /Pusse opp/ });
    await question.getByRole('columnheader', { name: 'Deres (Kari Moe)' }).waitFor();
    await review(page).getByText('1 ting vil vente på et valg på siden Deling.').waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);

    const theirs = question.getByRole('button', { name: /^Velg deres/ });
    await theirs.click();
    await expect.poll(() => theirs.getAttribute('aria-pressed')).toBe('true');
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await review(page).getByRole('button', { name: 'Ta imot 1 endring' }).click();
    await page.getByText('Retur fra Kari Moe: A. Lokaler er tatt imot.').waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await goToPage(page, 'Milepælplan');
    await cell(page, 'Pusse opp alt').waitFor();
    await cell(page, 'Legevakta er på plass').waitFor();

    await page.keyboard.press('Control+z');
    await cell(page, 'Pusse opp gangen').waitFor();
    await cell(page, 'Legevakta har flyttet inn').waitFor();

    await goToPage(page, 'Deling');
    await chooseFile(page, copy, () => takeIn.click());
    await review(page)
      .getByRole('checkbox', { name: /Legevakta er på plass/ })
      .uncheck();
    await review(page).getByRole('button', { name: 'Ta imot returen' }).click();
    await page.getByText('Én ting venter på et valg.').waitFor();
    await page.getByRole('button', { name: 'Angre', exact: true }).waitFor();
    await page
      .getByRole('article', { name: /Pusse opp/ })
      .getByRole('button', { name: /^Velg mitt/ })
      .waitFor();
    await goToPage(page, 'Milepælplan');
    await cell(page, 'Pusse opp gangen').waitFor();
    await cell(page, 'Legevakta har flyttet inn').waitFor();

    await goToPage(page, 'Deling');
    await chooseFile(page, copy, () => takeIn.click());
    const refusal = page.getByRole('alertdialog', { name: 'Filen kan ikke tas imot her' });
    await refusal.getByText('Alt i «A - Kari Moe.planverk» er tatt imot før.').waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await refusal.getByRole('button', { name: 'Lukk' }).click();
    await chooseFile(page, path, () => takeIn.click());
    await refusal.getByText(/^«felles\.planverk» er ikke en utlevering/).waitFor();

    expect((await readFile(copy)).equals(sent)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is taken in by the keyboard alone, with whoever is here already', async () => {
    const { path, copy, at: surroundingsOf } = await handedOut();
    const work = await ProjectFile.open(copy, surroundingsOf('kari'));
    const put = { id: idOf(950), name: 'Per Lian' };
    const person = jointProject(2026).rows.person.find(({ name }) => name === 'Per Lian');
    if (!person) throw new Error('Per Lian is gone');
    work.apply({
      label: 'x',
      changes: [{ kind: 'insert', entity: 'person', row: { ...person, ...put } }],
    });
    await work.close();
    const { page, shell } = await at(path);
    await goTo(page, 'Deling');
    await chooseFile(page, copy, () => press(page, /^button Ta imot …/));
    await review(page).waitFor();
    const same = review(page).getByRole('checkbox', { name: /^Per Lian .* Per Lian/ });
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await tabTo(page, /^checkbox Per Lian .* Per Lian/);
    if (!(await same.isChecked())) await page.keyboard.press('Space');
    await press(page, /^button Ta imot/);
    await page.getByText('Retur fra Kari Moe: A. Lokaler er tatt imot.').waitFor();
    await shell.end();
    const plan = await readProjectFile(path, surroundingsOf('reader'));
    expect(plan.rows.person.filter(({ name }) => name === 'Per Lian')).toHaveLength(1);
    expect(plan.rows.handoutReturn).toHaveLength(1);
  });

  test('is offered to the project that it belongs to where it is opened', async () => {
    const { path, copy } = await handedOut();
    await workInCopy(copy);
    const { page, complaints } = await at(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      window.location.hash = '/aapne';
    });
    await chooseFile(page, copy, () => page.getByRole('button', { name: 'Hent en fil …' }).click());
    const offer = page.getByRole('button', { name: 'Ta imot i «Felles legevakt»' });
    await offer.waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await offer.click();
    await review(page).getByRole('button', { name: 'Ta imot 2 endringer' }).click();
    await page.getByText('Retur fra Kari Moe: A. Lokaler er tatt imot.').waitFor();
    await goToPage(page, 'Milepælplan');
    await cell(page, 'Pusse opp alt').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is taken in where it is dropped on Deling, and left as it was by whoever thinks better of it', async () => {
    const { path, copy } = await handedOut();
    await workInCopy(copy);
    const { page, complaints } = await at(path);
    await goToPage(page, 'Deling');
    const drop = await carry(page, copy);
    await page.getByText('Slipp filen for å ta den imot').waitFor();
    await drop();
    await review(page).getByRole('button', { name: 'Ta imot 2 endringer' }).waitFor();
    await page.keyboard.press('Escape');
    await review(page).waitFor({ state: 'hidden' });
    await goToPage(page, 'Milepælplan');
    await cell(page, 'Pusse opp venterommet').waitFor();

    await goToPage(page, 'Deling');
    await (await carry(page, copy))();
    await review(page).getByRole('button', { name: 'Ta imot 2 endringer' }).click();
    await page.getByText('Retur fra Kari Moe: A. Lokaler er tatt imot.').waitFor();
    await goToPage(page, 'Milepælplan');
    await cell(page, 'Pusse opp alt').waitFor();
    expect(complaints).toEqual([]);
  });

  test('of another project is refused in words, and can be opened instead', async () => {
    const { copy } = await handedOut();
    const { page, complaints } = await openProject(browser, 'Deling');
    await (await carry(page, copy))();
    const refusal = page.getByRole('alertdialog', { name: 'Filen kan ikke tas imot her' });
    await refusal.getByText(/er utlevert fra et annet prosjekt/).waitFor();
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await refusal.getByRole('button', { name: 'Åpne filen i stedet' }).click();
    await page.getByText('«A. Lokaler» er utlevert til Kari Moe').first().waitFor();
    await goToPage(page, 'Milepælplan');
    await cell(page, 'Pusse opp venterommet').waitFor();
    expect(complaints).toEqual([]);
  });
});
