import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder, type Plan, planOf } from '../../src-domain/plan.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

const template = await readStartingPlan('template-nb');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The sections of a project with this plan. */
const openDescription = (plan: Plan = sample, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Beskrivelse', plan, options);

const sections = (page: Page) => page.getByRole('navigation', { name: 'Avsnitt' });
const heading = (page: Page) => page.getByRole('textbox', { name: 'Overskrift', exact: true });
const text = (page: Page) => page.getByRole('textbox', { name: /^Teksten i / });
const headings = ({ rows }: Plan) => inOrder(rows.textSection).map((section) => section.heading);

describe('the sections of the plan', () => {
  test('are opened from the list or by address, and written where they stand', async () => {
    const { shell, page, complaints } = await openDescription();
    await sections(page).getByRole('link', { name: 'Effektmål' }).click();
    await expect.poll(() => heading(page).inputValue()).toBe('Effektmål');
    const [, address] = new URL(page.url()).hash.split('/beskrivelse/');
    const section = sample.rows.textSection.find((each) => each.heading === 'Effektmål');
    expect(address).toBe(`textSection/${section?.id}`);
    await text(page).fill('Ett ord til');
    await text(page).blur();
    await sections(page).getByRole('link', { name: 'Effektmål 3 ord' }).waitFor();
    await isTakenIn(page, 'Endret tekst');
    await page.reload();
    await expect.poll(() => text(page).textContent()).toBe('Ett ord til');
    await page.goBack();
    await expect.poll(() => heading(page).inputValue()).toBe('Prosjektgruppe og styringsgruppe');
    expect(complaints).toEqual([]);
    const { rows } = await shell.planInFile();
    expect(rows.textSection.find(({ id }) => id === section?.id)?.body.trim()).toBe('Ett ord til');
  });

  test('show what the plan check finds until it is mended', async () => {
    const { page } = await openDescription(template);
    await sections(page)
      .getByRole('link', { name: /^Avgrensninger/ })
      .click();
    const finding = page.getByText('Avsnittet «Avgrensninger og forutsetninger» er tomt.');
    await finding.waitFor();
    await sections(page)
      .getByRole('link', { name: /^Avgrensninger og forutsetninger.*merknad/ })
      .waitFor();
    await page.getByText('Skriv hva prosjektet ikke skal gjøre').waitFor();
    await page.getByRole('button', { name: 'Skjul hjelpeteksten' }).click();
    await page.getByText('Skriv hva prosjektet ikke skal gjøre').waitFor({ state: 'detached' });
    await text(page).fill('Gruppa møtes på torsdager.');
    await finding.waitFor({ state: 'detached' });
  });

  test('are added, named, moved, copied and deleted with a way back, by keyboard', async () => {
    const { shell, page } = await openDescription();
    const link = sections(page).getByRole('link', { name: /^Fra nasjonalt/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).inputValue()).toContain('Fra nasjonalt');
    await link.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await isTakenIn(page, 'Flyttet avsnittet «Fra nasjonalt');
    await sections(page).getByRole('button', { name: 'Nytt avsnitt' }).press('Enter');
    await expect
      .poll(() => heading(page).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type('Avgrensning');
    await page.keyboard.press('Enter');
    await sections(page).getByRole('link', { name: 'Avgrensning tomt' }).waitFor();
    await page.getByRole('button', { name: 'Lag en kopi av «Avgrensning»' }).press('Enter');
    const copies = sections(page).getByRole('link', { name: /^Avgren/ });
    await expect.poll(() => copies.count()).toBe(2);
    await page.getByRole('button', { name: 'Slett «Avgrensning»' }).press('Enter');
    await expect.poll(() => copies.count()).toBe(1);
    await sections(page)
      .getByRole('link', { name: /^Effektmål/ })
      .press('Enter');
    await page.getByRole('button', { name: 'Slett «Effektmål»' }).press('Enter');
    const notice = page.getByRole('alert').filter({ hasText: 'Slettet avsnittet «Effektmål»' });
    await notice.getByRole('button', { name: 'Angre' }).press('Enter');
    await sections(page)
      .getByRole('link', { name: /^Effektmål/ })
      .waitFor();
    expect(headings(await shell.planInFile())).toEqual([
      'Prosjektgruppe og styringsgruppe',
      'Fra nasjonalt program til lokal innsats',
      'Avgrensning',
      'Bakgrunn for prosjektet – problembeskrivelse',
      'Effektmål',
      'Objektmål/resultatmål/prosjektmål',
      'Hovedtiltak/hovedaktiviteter',
      'Tiltaksplan/milepælplan',
    ]);
  });

  test('are shown where they are written, also under the list on a narrow window', async () => {
    const { page } = await openDescription();
    await sections(page)
      .getByRole('link', { name: /^Objektmål.* hentes fra Mål/ })
      .waitFor();
    await page.setViewportSize({ width: 700, height: 600 });
    await sections(page)
      .getByRole('link', { name: /^Bakgrunn/ })
      .click();
    const panel = page.getByRole('region', { name: /^Avsnittet «Bakgrunn/ });
    await expect.poll(() => panel.evaluate((it) => it === document.activeElement)).toBe(true);
    expect((await panel.boundingBox())?.y).toBeLessThan(300);
  });

  test('are moved with the mouse', async () => {
    const { page } = await openDescription();
    const link = (name: RegExp) => sections(page).getByRole('link', { name });
    await link(/^Effektmål/).dragTo(link(/^Bakgrunn/), { targetPosition: { x: 40, y: 2 } });
    await page.getByRole('button', { name: 'Angre: Flyttet avsnittet «Effektmål»' }).click();
    await expect
      .poll(async () => (await sections(page).getByRole('link').allTextContents())[3])
      .toContain('Effektmål');
  });

  test('can begin from nothing', async () => {
    const { page } = await openDescription(planOf({ ...sample.rows, textSection: [] }));
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skriv det første avsnittet' }).click();
    await sections(page).getByRole('link', { name: 'Uten overskrift tomt' }).waitFor();
  });

  test('of a sub-project’s own plan stand under a heading of their own', async () => {
    const [section] = sample.rows.textSection;
    const [subproject] = sample.rows.subproject;
    if (!section || !subproject) throw new Error('The sample has no section');
    const own = { ...section, subprojectId: subproject.id, inOwnPlan: true };
    const { page } = await openDescription(
      planOf({
        ...sample.rows,
        textSection: sample.rows.textSection.map((each) => (each.id === own.id ? own : each)),
      }),
    );
    await sections(page)
      .getByRole('heading', { name: /^Egen plan: / })
      .waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page, complaints } = await openDescription(template, { colorScheme });
    await sections(page)
      .getByRole('link', { name: /^Avgrensninger/ })
      .click();
    await text(page).waitFor();
    await page.getByText('er tomt.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
