import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityGroups } from '../../src-domain/activity-groups.ts';
import {
  type MilestoneLine,
  milestoneTables,
} from '../../src-domain/milestone-plan/milestone-table.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { isTakenIn, openProject, sample } from './sample-project.ts';
import { launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name }).first();

/** The row that has this cell, and nothing else that has the same words in it. */
const rowOf = (page: Page, name: string | RegExp) =>
  page.locator('.grid-row', { has: page.getByRole('gridcell', { name }) }).first();

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('Not on the page');
  return box;
}

type Side = 'before' | 'after' | 'into';

const parts: Readonly<Record<Side, number>> = { before: 0.15, into: 0.5, after: 0.9 };

/** Drags a row by its handle and lets go where the line shows. */
async function drag(
  page: Page,
  name: string | RegExp,
  side: Side,
  at: string | RegExp,
): Promise<void> {
  const target = rowOf(page, at);
  await rowOf(page, name).hover();
  const handle = await boxOf(rowOf(page, name).locator('.grid-handle'));
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  const { x, y, height } = await boxOf(target);
  await page.mouse.move(x + 90, y + height / 2, { steps: 8 });
  await page.mouse.move(x + 90, y + height * parts[side], { steps: 4 });
  await target.locator(`[data-drop=${side}]`).waitFor({ state: 'attached' });
  await page.mouse.up();
  await page.locator('[data-drop]').waitFor({ state: 'detached' });
}

/** The first words of a text, by which it is known. */
const known = (text: string) => text.split(' ', 2).join(' ');

const lineText = (line: MilestoneLine) =>
  known(line.kind === 'measure' ? line.measure.text : line.note.text);

/** What stands in each milestone: directly under it, then group by group. */
const milestones = (plan: Plan) =>
  Object.fromEntries(
    milestoneTables(plan, '2026-01-01').map(({ milestone, lines, groups }) => [
      milestone.letter,
      [lines.map(lineText), ...groups.map((group) => group.lines.map(lineText))],
    ]),
  );

/** The activities of each sub-project. */
const activities = (plan: Plan) =>
  Object.fromEntries(
    activityGroups(plan).map((group) => [
      group.subproject?.name ?? '',
      group.activities.map(({ text }) => known(text)),
    ]),
  );

/** The effect goals in their order, each with its points. */
const goals = (plan: Plan) =>
  inOrder(plan.rows.effectGoal).map(({ id, letter }) => [
    letter,
    ...inOrder(plan.rows.goalPoint, ({ effectGoalId }) => effectGoalId === id).map(({ text }) =>
      text.slice(0, 24),
    ),
  ]);

interface Move {
  readonly name: string;
  readonly page: string;
  readonly move: (page: Page) => Promise<void>;
  /** What the file shows of where things stand. */
  readonly shown: (plan: Plan) => unknown;
  readonly wanted: unknown;
}

const byKeys = (name: string | RegExp, keys: string) => async (page: Page) => {
  await cell(page, name).click();
  await page.keyboard.press(keys);
};
const byMouse = (name: string | RegExp, side: Side, at: string | RegExp) => (page: Page) =>
  drag(page, name, side, at);

const [a, b, c, d, e] = goals(sample);

const moves: readonly Move[] = [
  {
    name: 'a measure from a group to between those of another milestone, by mouse',
    page: 'Milepælplan',
    move: byMouse('Høring', 'before', /^Underveisevaluering/),
    shown: milestones,
    wanted: {
      ...milestones(sample),
      B: [['Prosjekt «Etter', '30 småprosjekter', 'Høring', 'Underveisevaluering i']],
      C: [
        [],
        ['Prosjektplan godkjennes', 'Rapportering og', 'Politisk behandling'],
        ['Egen tiltaksplan'],
      ],
    },
  },
  {
    name: 'a measure from a group to the head of another milestone, by mouse',
    page: 'Milepælplan',
    move: byMouse('Egen tiltaksplan er utarbeidet.', 'into', /^Gjennomføring av Medarbeiderskap/),
    shown: milestones,
    wanted: {
      ...milestones(sample),
      B: [['Egen tiltaksplan', 'Prosjekt «Etter', '30 småprosjekter', 'Underveisevaluering i']],
      C: [[], ['Prosjektplan godkjennes', 'Rapportering og', 'Høring', 'Politisk behandling'], []],
    },
  },
  {
    name: 'a measure past the last of its milestone, by keyboard',
    page: 'Milepælplan',
    move: byKeys(/^Underveisevaluering/, 'Alt+ArrowDown'),
    shown: milestones,
    wanted: {
      ...milestones(sample),
      B: [['Prosjekt «Etter', '30 småprosjekter']],
      C: [['Underveisevaluering i'], ...(milestones(sample)['C'] ?? []).slice(1)],
    },
  },
  {
    name: 'an activity to another sub-project, by mouse',
    page: 'Hovedtiltak',
    move: byMouse('Mål og tiltak blir utarbeidet.', 'after', /^Ansatte går tre dager/),
    shown: activities,
    wanted: {
      ...activities(sample),
      Kvalitetsvurderingssystem: [],
      'Medarbeiderskap 2007–2009': ['Ansatte går', 'Mål og', 'Ansatte i'],
    },
  },
  {
    name: 'an activity past the first of its sub-project, by keyboard',
    page: 'Hovedtiltak',
    move: byKeys(/^Ansatte går tre dager/, 'Alt+ArrowUp'),
    shown: activities,
    wanted: {
      ...activities(sample),
      Igalo: ['Prosjekt «Igalo»', 'Ansatte går'],
      'Medarbeiderskap 2007–2009': ['Ansatte i'],
    },
  },
  {
    name: 'an effect goal with its points, by mouse',
    page: 'Mål',
    move: byMouse(/^Medarbeiderskap/, 'before', /^Redusert sykefravær/),
    shown: goals,
    wanted: [b, a, ...goals(sample).slice(2)],
  },
  {
    name: 'a point of an effect goal past the last of them, by keyboard',
    page: 'Mål',
    move: byKeys(/^Bidra til at flere er på jobb/, 'Alt+ArrowDown'),
    shown: goals,
    wanted: [['A'], ['B', a?.[1], ...(b?.slice(1) ?? [])], c, d, e, ...goals(sample).slice(5)],
  },
];

/** Opens a page so high that both ends of a drag are in sight. */
const open = (page: string) =>
  openProject(browser, page, sample, { viewport: { width: 1280, height: 1500 } });

describe.each(moves)('$name', ({ page: pageName, move, shown, wanted }) => {
  test('lands there in the file', async () => {
    const { shell, page, complaints } = await open(pageName);
    await move(page);
    await isTakenIn(page, 'Flyttet');
    expect(complaints).toEqual([]);
    expect(shown(await shell.planInFile())).toEqual(wanted);
  });

  test('is taken back by one undo', async () => {
    const { shell, page } = await open(pageName);
    await move(page);
    await isTakenIn(page, 'Flyttet');
    await page.keyboard.press('Control+Z');
    await page.getByRole('button', { name: /^Gjør om: Flyttet/ }).waitFor();
    expect((await shell.planInFile()).rows).toEqual(sample.rows);
  });
});

test('a measure that is moved under a folded milestone unfolds it and stays where one stands', async () => {
  const { page } = await open('Milepælplan');
  await cell(page, /^Kvalitetsarbeid/).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await cell(page, 'Høring').waitFor({ state: 'detached' });
  await cell(page, /^Underveisevaluering/).click();
  await page.keyboard.press('Alt+ArrowDown');
  await cell(page, 'Høring').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Underveisevaluering');
});
