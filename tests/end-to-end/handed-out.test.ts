import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, openProject } from './sample-project.ts';
import { axeViolationsInBoth, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const handedOut = (wantedBackOn: string | null) =>
  planFrom({
    project: [{ name: 'Ny skole' }],
    subproject: [{ id: idOf(1), letter: 'A', name: 'Skolestruktur' }],
    handout: [
      {
        id: idOf(2),
        subprojectId: idOf(1),
        called: 'A. Skolestruktur',
        recipient: 'Kari Nordmann',
        note: 'Se særlig på tidene.',
        handedOutAt: '2008-03-03T11:00:00.000Z',
        handedOutBy: 'Solveig Rostad',
        wantedBackOn,
        isThisPlan: true,
      },
    ],
  });

describe('a copy that was handed out', () => {
  test('says on every page whose it is, and that it should have been back', async () => {
    const { page, complaints } = await openProject(browser, 'Oversikt', handedOut('2008-04-01'));
    for (const name of ['Delprosjekter', 'Milepælplan']) {
      await goToPage(page, name);
      const banner = page.getByRole('alert').filter({ hasText: 'utlevert til Kari Nordmann' });
      await expect
        .poll(() => banner.textContent())
        .toBe(
          '«A. Skolestruktur» er utlevert til Kari Nordmann av Solveig Rostad 3. mars 2008. Skulle ha vært tilbake 1. april 2008. Du kan arbeide i det som hører til «A. Skolestruktur». Resten er bare til lesing. Når du er ferdig, venter du til det står «Lagret i filen», og sender filen tilbake.Se særlig på tidene.',
        );
      expect(await axeViolationsInBoth(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test('has no pages of what stays with the project, and says by when it is wanted back', async () => {
    const { page } = await openProject(browser, 'Delprosjekter', handedOut('2999-04-01'));
    await page.getByText('Ønskes tilbake 1. april 2999.').waitFor();
    const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
    expect(await pages.getByRole('link', { name: /^(Versjoner|Utsendt)/ }).count()).toBe(0);
    await pages.getByRole('link', { name: 'Rapporter' }).waitFor();
  });
});
