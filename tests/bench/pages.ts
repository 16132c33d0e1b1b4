import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';
import { launchBrowser, startShellWith } from '../end-to-end/shell-in-browser.ts';
import { madePlan } from '../fixtures/made-plan.ts';
import { MeasuredPage } from './measured-page.ts';
import { type Contender, inTurn, report, reportGrowth, Timing } from './paired.ts';

const textarea = 'a textarea on a plain page';
const few = 'Planverk, 60 measures';
const many = 'Planverk, 5,000 measures';
const slowedBy = 4;

/** By then the plan check has answered and the program has told of the change, also on a slow machine. */
const restInMilliseconds = 1500;

/** Frames come when they are ready, so that waiting for the screen's next one isn't taken for work. */
const framesAtOnce = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

interface Places {
  readonly plain: string;
  readonly few: string;
  readonly many: string;
}

/** The same three pages, one after the other: a textarea alone, few measures, many. */
interface Pages {
  readonly plain: MeasuredPage;
  readonly few: MeasuredPage;
  readonly many: MeasuredPage;
}

/** What a person waits for at the screen, in a real browser, against the same with few rows and a textarea. */
export async function benchPages(): Promise<void> {
  if (findBrowser() === undefined) {
    console.log('\nPages: not measured, there is no browser on this machine');
    return;
  }
  const plain = await servePlainPage();
  const small = await startShellWith(madePlan({ measures: 60 }));
  const large = await startShellWith(madePlan({ measures: 5000 }));
  try {
    const places = { plain: plain.address, few: small.address, many: large.address };
    await inBrowser(framesAtOnce, async (browser) => {
      await compareOpening(browser, places);
      const pages = await openAll(browser, places);
      await compareKeys(pages, 'One key press in an open cell, until it is painted');
      await compareRows(pages, 'One row changed, until it is painted');
      await compareWork(pages);
      await comparePageChange(pages);
      await compareSearch(pages);
      await compareTimeline(pages);
      for (const page of Object.values(pages)) await page.slowDown(slowedBy);
      const slowed = `the processor slowed ${slowedBy} times`;
      await compareKeys(pages, `One key press in an open cell, ${slowed}`);
      await compareRows(pages, `One row changed, ${slowed}`);
    });
    await inBrowser([], async (browser) => {
      const pages = await openAll(browser, places);
      await compareScroll(pages);
      await compareTimelineFrames(pages);
    });
  } finally {
    await Promise.all([plain.stop(), small.stop(), large.stop()]);
  }
}

async function inBrowser(
  switches: readonly string[],
  run: (browser: Browser) => Promise<void>,
): Promise<void> {
  const browser = await launchBrowser(switches);
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}

async function servePlainPage() {
  const text = Array.from({ length: 5000 }, (_, index) => `Tiltak ${index + 1}`).join('\n');
  const html = `<!doctype html><title>Plain</title><h1>Plain</h1><textarea id="empty"></textarea><textarea id="full" rows="30">${text}</textarea>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function newPage(browser: Browser): Promise<MeasuredPage> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1280, height: 800 },
  });
  return MeasuredPage.of(await context.newPage());
}

async function openAll(browser: Browser, places: Places): Promise<Pages> {
  const plain = await newPage(browser);
  await plain.page.goto(places.plain);
  const pages = { plain, few: await newPage(browser), many: await newPage(browser) };
  for (const size of ['few', 'many'] as const) {
    const { page } = pages[size];
    await page.goto(places[size]);
    await page.getByRole('link', { name: 'Milepælplan' }).first().click();
    await page.getByRole('treegrid').waitFor();
  }
  return pages;
}

/** Figures of the textarea and of both sizes, and how the second size compares with the first. */
async function compare(
  title: string,
  contenders: readonly [Contender, Contender, Contender],
  rounds: number,
  bound?: number,
): Promise<void> {
  const measured = await inTurn(contenders, rounds);
  report(title, measured, bound === undefined ? [] : [{ name: many, ratio: bound }]);
  reportGrowth(measured, many, few);
}

async function compareOpening(browser: Browser, { plain, few: small, many: large }: Places) {
  const opening = (address: string, sign: { readonly selector: string }) => async () => {
    const opened = await newPage(browser);
    const time = await opened.open(address, sign);
    await opened.page.context().close();
    return new Timing(time);
  };
  await compare(
    'Opened in a new window, until the first page is painted; against the plain page',
    [
      { name: textarea, run: opening(plain, { selector: 'textarea' }) },
      { name: few, run: opening(small, { selector: 'h1' }) },
      { name: many, run: opening(large, { selector: 'h1' }) },
    ],
    5,
  );
}

/** The three contenders of one thing that is done on each of the three pages. */
const onEach = (
  pages: Pages,
  onPlain: (page: MeasuredPage) => Promise<number>,
  onTable: (page: MeasuredPage) => Promise<number>,
): readonly [Contender, Contender, Contender] => {
  const run = (page: MeasuredPage, act: (page: MeasuredPage) => Promise<number>) => async () => {
    await page.page.bringToFront();
    return new Timing(await act(page));
  };
  return [
    { name: textarea, run: run(pages.plain, onPlain) },
    { name: few, run: run(pages.few, onTable) },
    { name: many, run: run(pages.many, onTable) },
  ];
};

const pressInTextarea = async (plain: MeasuredPage): Promise<number> => {
  await plain.page.locator('#empty').focus();
  return press(plain, 'x', { selector: '#empty' });
};

const press = (measured: MeasuredPage, key: string, sign: { readonly selector: string }) =>
  measured.wait('keydown', sign, () => measured.page.keyboard.press(key));

/** A cell that holds the text of a measure in sight. */
const measureCell = ({ page }: MeasuredPage) =>
  page.getByRole('gridcell', { name: /^Tiltak|x/ }).nth(2);

async function compareKeys(pages: Pages, title: string): Promise<void> {
  for (const measured of [pages.few, pages.many]) {
    await measured.page.bringToFront();
    await measureCell(measured).click();
    await measured.page.keyboard.press('Enter');
  }
  const contenders = onEach(pages, pressInTextarea, (measured) =>
    press(measured, 'x', { selector: '[role=gridcell] textarea' }),
  );
  await compare(title, contenders, 30, 2);
  for (const measured of [pages.few, pages.many]) await measured.page.keyboard.press('Escape');
}

/** Enter in the open editor keeps the text; the row stands there with it when it is over. */
async function keepText(measured: MeasuredPage, text: string): Promise<number> {
  const { page } = measured;
  await measureCell(measured).click();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(text);
  const selector = '[role=gridcell]:not(:has(textarea))';
  return measured.wait('keydown', { selector, text }, () => page.keyboard.press('Enter'));
}

async function compareRows(pages: Pages, title: string): Promise<void> {
  await compare(
    `${title}; against a key press`,
    onEach(pages, pressInTextarea, (measured) => keepText(measured, `x${crypto.randomUUID()}`)),
    11,
  );
}

/** What a change costs in all: what follows once the row is painted holds up whoever goes on typing. */
async function compareWork(pages: Pages): Promise<void> {
  const untilRest =
    (act: (measured: MeasuredPage) => Promise<unknown>) => (measured: MeasuredPage) =>
      measured.work(async () => {
        await act(measured);
        await measured.page.waitForTimeout(restInMilliseconds);
      });
  await compare(
    'One row changed: all that the page’s main thread does until it is at rest; against a key press',
    onEach(
      pages,
      untilRest(pressInTextarea),
      untilRest((measured) => keepText(measured, `x${crypto.randomUUID()}`)),
    ),
    3,
  );
}

async function comparePageChange(pages: Pages): Promise<void> {
  const goTo = (measured: MeasuredPage, name: string, selector: string) =>
    measured.wait('click', { selector }, () =>
      measured.page.getByRole('link', { name, exact: false }).first().click(),
    );
  const toOverview = (measured: MeasuredPage) =>
    goTo(measured, 'Oversikt', 'a[aria-current][href$="/oversikt"]');
  const toPlan = (measured: MeasuredPage) => goTo(measured, 'Milepælplan', '[role=gridcell]');
  await compare(
    'From the overview to the milestone plan, until its rows are painted; against a key press',
    onEach(pages, pressInTextarea, async (measured) => {
      await toOverview(measured);
      await measured.page.locator('h1').waitFor();
      return toPlan(measured);
    }),
    9,
  );
  await compare(
    'From the milestone plan to the overview, until it is painted; against a key press',
    onEach(pages, pressInTextarea, async (measured) => {
      const time = await toOverview(measured);
      await toPlan(measured);
      return time;
    }),
    9,
  );
}

async function compareSearch(pages: Pages): Promise<void> {
  await compare(
    'A query in the search, until its hits are painted; against a key press',
    onEach(pages, pressInTextarea, async (measured) => {
      const { page } = measured;
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      const sign = { selector: '[role=option]', text: 'Tiltak 59' };
      const time = await measured.wait('input', sign, () => page.keyboard.insertText('tiltak 59'));
      await page.keyboard.press('Escape');
      await page.getByRole('combobox').waitFor({ state: 'detached' });
      return time;
    }),
    9,
  );
}

async function compareScroll(pages: Pages): Promise<void> {
  const frames = 120;
  const measured = await inTurn(
    onEach(
      pages,
      (plain) => plain.scroll('#full', frames),
      (table) => table.scroll('.grid-scroller', frames),
    ),
    5,
  );
  report('A frame while the table is scrolled, at the screen’s own rate of 60 a second', measured);
  reportGrowth(measured, many, few);
}

const timeline = 'Planverk, 5,000 measures on the timeline';

const openView = ({ page }: MeasuredPage, name: string) =>
  page.getByRole('tab', { name, exact: true }).click();

/** Going from one view to another: the table is what the timeline is held against. */
async function compareTimeline({ many: measured }: Pages): Promise<void> {
  const opening = (from: string, name: string, selector: string) => async () => {
    await measured.page.bringToFront();
    await openView(measured, from);
    await measured.page.locator('[role=tabpanel] [role=gridcell]').first().waitFor();
    return new Timing(await measured.wait('click', { selector }, () => openView(measured, name)));
  };
  const opened = await inTurn(
    [
      { name: many, run: opening('Tidslinje', 'Tabell', '.grid-canvas [role=gridcell]') },
      { name: timeline, run: opening('Tabell', 'Tidslinje', '.timeline-bar') },
    ],
    9,
  );
  report(
    'The timeline opened from the table, until it is painted; against the table opened from it',
    opened,
    [{ name: timeline, ratio: 2 }],
  );
  await openView(measured, 'Tabell');
}

/** At 50 frames a second one takes 20 ms. */
async function compareTimelineFrames({ plain, many: measured }: Pages): Promise<void> {
  const frames = 120;
  const bound = { name: timeline, milliseconds: 20 };
  await openView(measured, 'Tidslinje');
  await measured.page.locator('.timeline-bar').first().waitFor();
  const scrolled = await inTurn(
    [
      { name: textarea, run: framesOf(plain, () => plain.scroll('#full', frames)) },
      {
        name: timeline,
        run: framesOf(measured, () => measured.scroll('.timeline-scroller', frames)),
      },
    ],
    5,
  );
  report('A frame while the timeline is scrolled', scrolled, [bound]);
  const zoomed = await inTurn(
    [
      { name: textarea, run: framesOf(plain, () => plain.scroll('#full', frames)) },
      {
        name: timeline,
        run: framesOf(measured, () => measured.zoom('.timeline-scroller', frames)),
      },
    ],
    5,
  );
  report('A frame while the timeline is zoomed; against the textarea scrolled', zoomed, [bound]);
}

const framesOf = (measured: MeasuredPage, act: () => Promise<number>) => async () => {
  await measured.page.bringToFront();
  return new Timing(await act());
};
