import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionState } from '../../src-domain/versions/version-states.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { isSent, isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const version = idOf(20);

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  organisation: [{ id: idOf(1), name: 'Levanger', kind: 'municipality' }],
  body: [
    { id: idOf(2), name: 'Formannskapet', organisationId: idOf(1), papersDueInDays: 7 },
    { id: idOf(3), name: 'Styringsgruppe' },
  ],
  version: [
    {
      ...{ id: version, label: 'Versjon 1', frozenAt: '2026-01-05T10:00:00Z' },
      ...{ hash: 'a'.repeat(64), sizeInBytes: 10, format: 'planverk/1' },
    },
  ],
});

const card = (page: Page) =>
  page
    .getByRole('list', { name: 'Versjoner' })
    .getByRole('listitem', { name: 'Versjon 1', exact: true });

async function sendToBoth(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send til behandling: «Versjon 1»' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send «Versjon 1» til behandling' });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.getByText('Velg minst ett organ.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Formannskapet' }).check();
  const levanger = dialog.getByRole('group', { name: 'Formannskapet' });
  await levanger.getByRole('textbox', { name: 'Møtedato' }).fill('18.11.2026');
  await levanger.getByRole('textbox', { name: 'Saksnummer' }).fill('PS 117/26');
  await levanger.getByText('Sakspapirer innen 11. november 2026').waitFor();
  await dialog.getByRole('checkbox', { name: 'Styringsgruppe' }).check();
  await dialog
    .getByRole('group', { name: 'Styringsgruppe' })
    .getByRole('combobox', { name: 'Rolle' })
    .click();
  await page.getByRole('option', { name: 'Til uttalelse' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function record(page: Page, about: string, outcome: string): Promise<void> {
  await page.getByRole('button', { name: `Fyll ut vedtaket: ${about}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Vedtak om «Versjon 1»' });
  await page.getByRole('combobox', { name: 'Utfall' }).click();
  await page.getByRole('option', { name: outcome, exact: true }).click();
  await dialog.getByRole('button', { name: 'Registrer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('cases', () => {
  test('a version is sent to two bodies, put off by one, set up again and approved', async () => {
    const { shell, page, complaints } = await openProject(browser, 'Versjoner', begun);
    await sendToBoth(page);
    await card(page).getByText('Til behandling', { exact: true }).waitFor();
    await card(page).getByText('Sakspapirer innen 11.11.2026').waitFor();
    await record(page, 'PS 117/26, Formannskapet', 'utsatt');
    await card(page).getByText('Utsatt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Nytt møte: PS 117/26, Formannskapet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nytt møte for saken' });
    await dialog.getByRole('textbox', { name: 'Møtedato' }).fill('2.12.2026');
    await dialog.getByRole('textbox', { name: 'Saksnummer' }).fill('PS 120/26');
    await dialog.getByRole('button', { name: 'Sett opp møtet' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card(page).getByText('Til behandling', { exact: true }).waitFor();
    await record(page, 'PS 120/26, Formannskapet', 'vedtatt');
    await card(page).getByText('Vedtatt', { exact: true }).waitFor();
    await isSent(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const plan = await shell.planInFile();
    expect(versionState(plan, version)).toBe('approved');
    expect(plan.rows.decision.map(({ outcome }) => outcome).toSorted()).toEqual(
      [null, 'approved', 'postponed'].toSorted(),
    );
  });

  test('a case is written under the municipality’s own headings and leads to its paper', async () => {
    const { shell, page, complaints } = await openProject(browser, 'Versjoner', begun);
    await sendToBoth(page);
    await page.getByRole('link', { name: 'Saksframlegg: PS 117/26, Formannskapet' }).click();
    await page.getByRole('heading', { name: 'Sak for Formannskapet' }).waitFor();
    await page.getByRole('textbox', { name: 'Sakstittel' }).fill('Prosjektplan for ny skole');
    await page.getByRole('button', { name: 'Overskrifter', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Overskrifter i saker til Levanger' });
    await dialog.getByRole('button', { name: 'Begynn med «Levanger 2007–17»' }).click();
    await dialog
      .getByRole('textbox', { name: 'Overskrift for Vurdering' })
      .fill('Rådmannens vurdering');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Lukk', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Rådmannens vurdering' }).waitFor();
    await page
      .getByRole('textbox', { name: 'Tekst: Rådmannens forslag til vedtak' })
      .fill('Planen vedtas.');
    await page
      .getByRole('textbox', { name: 'Tekst: Rådmannens vurdering' })
      .fill('Planen er klok.');
    await page
      .getByRole('button', { name: 'Unnta fra offentlighet: Rådmannens forslag til vedtak' })
      .click();
    await page
      .getByRole('textbox', { name: 'Unntatt offentlighet etter: Rådmannens forslag til vedtak' })
      .fill('offl. § 23');
    await page.keyboard.press('Tab');
    await page
      .getByRole('button', { name: 'Unnta fra offentlighet: Rådmannens vurdering' })
      .click();
    const ground = page.getByRole('textbox', {
      name: 'Unntatt offentlighet etter: Rådmannens vurdering',
    });
    await ground.fill('offl. § 14');
    await page.keyboard.press('Tab');
    await isTakenIn(page, 'Skrev saken: Vurdering');
    await isSent(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Lag saksframlegg' }).click();
    await page.getByRole('heading', { name: 'Rådmannens forslag til vedtak' }).waitFor();
    expect(complaints).toEqual([]);
    const { rows } = await shell.planInFile();
    expect(rows.decision.find(({ bodyId }) => bodyId === idOf(2))).toMatchObject({
      title: 'Prosjektplan for ny skole',
      proposal: 'Planen vedtas.',
      proposalExemptUnder: 'offl. § 23',
    });
    expect(rows.caseText).toMatchObject([
      { part: 'assessment', body: 'Planen er klok.', exemptUnder: 'offl. § 14' },
    ]);
  });
});
