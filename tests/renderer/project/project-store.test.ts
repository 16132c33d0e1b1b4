import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import { type Plan, projectOf, rowsOf } from '../../../src-domain/plan.ts';
import { Office } from '../../../src-main/office.ts';
import { type Followed, followProject } from '../../../src-renderer/project/follow-project.ts';
import type { Mishap, ProjectStore } from '../../../src-renderer/project/project-store.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { UnsteadyLine } from './unsteady-line.ts';

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole', client: 'Nordvik' }] });

/** Promises that are due, and nothing that waits for a clock. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

afterEach(() => vi.useRealTimers());

/** A real program; its pages' and its own clocks stand until a test turns them. */
async function program() {
  const folder = await temporaryFolder();
  const office = await Office.start(personIn(folder));
  const project = await office.create(join(folder, 'skole.planverk'), plan);
  onTestFinished(async () => {
    vi.useRealTimers();
    await office.close(project, { publish: false });
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return { office, project };
}

class Page {
  readonly line: UnsteadyLine;
  readonly told: Mishap[] = [];
  store: ProjectStore | null = null;
  followed: Followed;

  constructor(office: Office, project: string) {
    this.line = new UnsteadyLine(office);
    this.followed = this.#open(project);
  }

  #open(project: string): Followed {
    const followed = followProject(project, this.line);
    followed.opened.then(
      (store) => {
        this.store = store;
        store.state.subscribe(({ mishap }, before) => {
          if (mishap && mishap !== before.mishap) this.told.push(mishap);
        });
      },
      () => {
        // A page that couldn't be opened is opened again when the program is back.
        setTimeout(() => {
          this.followed = this.#open(project);
        }, 1000);
      },
    );
    return followed;
  }

  /** Everything gets through from now on, until nothing is left to be told. */
  async heal(): Promise<void> {
    this.line.join();
    for (let still = 0; still < 3; ) {
      await this.line.deliver();
      this.line.answer();
      this.line.hear();
      await settle();
      if (this.line.isQuiet) {
        vi.advanceTimersByTime(20_000);
        await settle();
        still += 1;
      } else still = 0;
    }
  }

  close(): void {
    this.followed.close();
    this.line.close();
  }
}

async function opened(office: Office, project: string) {
  const page = new Page(office, project);
  onTestFinished(() => page.close());
  await page.heal();
  if (!page.store) throw new Error('The page has not opened');
  return { page, line: page.line, store: page.store };
}

const called = (plan: Plan, name: string) => [updateOf('project', projectOf(plan), { name })];
const nameIn = (plan: Plan) => projectOf(plan).name;
const planIn = (office: Office, project: string) => office.desk(project).read().plan;
const logOf = (office: Office, project: string) =>
  office
    .desk(project)
    .history(null)
    .entries.map(({ kind, label }) => `${kind} ${label}`);

test('a request that was lost is made again after a while, though the connection stood', async () => {
  const { office, project } = await program();
  const { page, line, store } = await opened(office, project);
  store.change('Kalt A', called(store.plan, 'A'));
  line.loseRequest();
  await settle();
  expect([line.isQuiet, store.isWaiting]).toEqual([true, true]);
  vi.advanceTimersByTime(500);
  await page.heal();
  expect([nameIn(planIn(office, project)), store.isWaiting, page.told]).toEqual(['A', false, []]);
});

test('what was done is being saved until the program has taken in all of it', async () => {
  const { office, project } = await program();
  const { page, store } = await opened(office, project);
  const isSending = () => store.state.getState().isSending;
  expect(isSending()).toBe(false);
  store.change('Kalt A', called(store.plan, 'A'));
  store.undo();
  expect(isSending()).toBe(true);
  await page.line.deliver();
  page.line.answer();
  await settle();
  expect([isSending(), page.line.isQuiet]).toEqual([true, false]);
  await page.heal();
  expect([isSending(), nameIn(planIn(office, project))]).toEqual([false, 'Ny skole']);
});

test('what is tried again is tried less and less often', async () => {
  const { office, project } = await program();
  const { line, store } = await opened(office, project);
  store.change('Kalt A', called(store.plan, 'A'));
  const waited: number[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    line.loseRequest();
    await settle();
    let milliseconds = 0;
    for (; line.isQuiet && milliseconds < 60_000; milliseconds += 250) {
      vi.advanceTimersByTime(250);
    }
    waited.push(milliseconds);
  }
  expect(waited).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
});

test('a change, an undo and a redo whose answers were lost are made once and not told as lost', async () => {
  const { office, project } = await program();
  const { page, line, store } = await opened(office, project);
  const withoutAnswer = async () => {
    await line.deliver();
    line.loseAnswer();
    await settle();
    vi.advanceTimersByTime(20_000);
    await page.heal();
  };
  store.change('Kalt A', called(store.plan, 'A'));
  await withoutAnswer();
  store.undo();
  await withoutAnswer();
  store.redo();
  await withoutAnswer();
  expect(logOf(office, project).toReversed().slice(1)).toEqual([
    'edit Kalt A',
    'undo Kalt A',
    'redo Kalt A',
  ]);
  expect([nameIn(store.plan), page.told]).toEqual(['A', []]);
});

test('an undo that is refused says what is in its way', async () => {
  const { office, project } = await program();
  const page = new Page(office, project);
  await page.heal();
  const hash = 'a'.repeat(64);
  const row = { id: idOf(9), hash, metadataHash: hash, sizeInBytes: 1 };
  page.store?.change('Sendt', [{ kind: 'insert', entity: 'issuedDocument', row }]);
  await page.heal();
  page.store?.undo();
  await page.heal();
  expect(page.told).toMatchObject([
    {
      kind: 'failed',
      failure: { code: 'refused', values: { problems: [{ kind: 'locked', id: row.id }] } },
    },
  ]);
});

test('a change whose answer was lost isn’t told as lost where somebody has gone on from it', async () => {
  const { office, project } = await program();
  const { page, line, store } = await opened(office, project);
  store.change('Kalt A', called(store.plan, 'A'));
  await line.deliver();
  line.cut();
  const changes = called(planIn(office, project), 'B');
  office.desk(project).apply({ label: 'Kalt B', changes }, 'another');
  await page.heal();
  expect([nameIn(store.plan), page.told]).toEqual(['B', []]);
});

test('what is told while the plan is read isn’t missed', async () => {
  const { office, project } = await program();
  const page = new Page(office, project);
  onTestFinished(() => page.close());
  await page.line.deliver();
  const changes = called(planIn(office, project), 'B');
  office.desk(project).apply({ label: 'Kalt B', changes }, 'another');
  page.line.hear();
  page.line.answer();
  await settle();
  expect(page.store && nameIn(page.store.plan)).toBe('B');
});

test('a page that is left while it reads stops listening; one with unsent changes goes on until they are sent', async () => {
  const { office, project } = await program();
  const early = new Page(office, project);
  early.followed.close();
  await early.heal();
  expect(early.line.isListenedTo).toBe(false);
  const { page, line, store } = await opened(office, project);
  line.cut();
  page.followed.close();
  // Fields that go away with the page save what stands in them a moment later.
  store.change('Kalt A', called(store.plan, 'A'));
  await settle();
  expect(line.isListenedTo).toBe(true);
  await page.heal();
  expect([line.isListenedTo, nameIn(planIn(office, project))]).toEqual([false, 'A']);
});

test('a gap in what is told is closed by reading again, also while it is being read', async () => {
  const { office, project } = await program();
  const { page, line, store } = await opened(office, project);
  const rename = (name: string) => {
    const changes = called(planIn(office, project), name);
    office.desk(project).apply({ label: `Kalt ${name}`, changes }, name);
  };
  line.cut();
  rename('A');
  line.join();
  await line.deliver();
  line.cut();
  rename('B');
  line.join();
  await page.heal();
  expect(nameIn(store.plan)).toBe('B');
});

test('a project that was closed elsewhere says so, keeps what is written, and sends it when it is opened again', async () => {
  const { office, project } = await program();
  const { page, store } = await opened(office, project);
  await office.close(project, { publish: false });
  await page.heal();
  store.change('Kalt A', called(store.plan, 'A'));
  await page.heal();
  expect([store.state.getState().isClosed, nameIn(store.plan)]).toEqual([true, 'A']);
  vi.useRealTimers();
  const reopening = store.reopen();
  await page.line.deliver();
  page.line.answer();
  await reopening;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await page.heal();
  expect(store.state.getState()).toMatchObject({ isClosed: false, mishap: null });
  expect(nameIn(planIn(office, project))).toBe('A');
});

test('a program that was started again knows nothing of a lost answer: what is there already isn’t told as lost', async () => {
  const { office, project } = await program();
  const { page, line, store } = await opened(office, project);
  store.change('Kalt A', called(store.plan, 'A'));
  await line.deliver();
  line.cut();
  store.change('Kalt B', called(store.plan, 'B'));
  vi.useRealTimers();
  await office.close(project, { publish: false });
  await office.calls['read-project']({ project });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await page.heal();
  expect([nameIn(planIn(office, project)), nameIn(store.plan), page.told]).toEqual(['B', 'B', []]);
});

test('a page that goes away sends all it has at once, and finds it made when it comes back', async () => {
  const { office, project } = await program();
  const { page, line, store } = await opened(office, project);
  store.change('Kalt A', called(store.plan, 'A'));
  store.change('Kalt B', called(store.plan, 'B'));
  store.leave();
  store.change('Kalt C', called(store.plan, 'C'));
  for (let requests = 0; requests < 3; requests += 1) await line.deliver();
  expect(nameIn(planIn(office, project))).toBe('C');
  line.cut();
  store.comeBack();
  await page.heal();
  expect([nameIn(store.plan), page.told, logOf(office, project).length]).toEqual(['C', [], 4]);
});

/** What happens in one page or on its way to the program. */
const happenings = [
  'rename',
  'rename',
  'hire',
  'dismiss',
  'undo',
  'redo',
  'deliver',
  'deliver',
  'deliver',
  'answer',
  'answer',
  'hear',
  'hear',
  'lose-request',
  'lose-answer',
  'cut',
  'join',
  'wait',
] as const;
type Happening = (typeof happenings)[number];

/** Values that nobody else writes, so that what is there can only be this. */
function changesFor(happening: Happening, plan: Plan, label: string): readonly Change[] {
  if (happening === 'rename') return called(plan, label);
  if (happening === 'hire') {
    const row = { id: crypto.randomUUID(), name: label };
    return [{ kind: 'insert', entity: 'person', row }];
  }
  const [person] = rowsOf(plan, 'person');
  return happening === 'dismiss' && person
    ? [{ kind: 'delete', entity: 'person', row: person }]
    : [];
}

async function happen(page: Page, happening: Happening, which: number, label: string) {
  const { line, store } = page;
  if (happening === 'undo' || happening === 'redo') store?.[happening]();
  if (happening === 'deliver') await line.deliver();
  if (happening === 'answer') line.answer(which);
  if (happening === 'hear') line.hear();
  if (happening === 'lose-request') line.loseRequest();
  if (happening === 'lose-answer') line.loseAnswer();
  if (happening === 'cut') line.cut();
  if (happening === 'join') line.join();
  if (happening === 'wait') vi.advanceTimersByTime(1000);
  const changes = store ? changesFor(happening, store.plan, label) : [];
  const isMade = changes.length > 0 && store?.change(label, changes).length === 0;
  await settle();
  // Who dismisses somebody that is gone already loses nothing.
  return isMade && happening !== 'dismiss' ? [label] : [];
}

test('whatever is lost, doubled or overtaken on the way, two pages end with the program’s plan, and each change is in the log once or told as lost', async () => {
  const { office, project } = await program();
  const step = fc.record({
    who: fc.nat({ max: 1 }),
    happening: fc.constantFrom(...happenings),
    which: fc.nat({ max: 5 }),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 50 }), async (steps) => {
      run += 1;
      const [{ id: last } = { id: '' }] = office.desk(project).history(null).entries;
      const pages = [new Page(office, project), new Page(office, project)] as const;
      const made: string[] = [];
      for (const [number, { who, happening, which }] of steps.entries()) {
        const page = pages[who] as Page;
        made.push(...(await happen(page, happening, which, `${run}-${number}`)));
      }
      for (const page of [...pages, ...pages]) await page.heal();
      const there = planIn(office, project);
      expect(pages.map(({ store }) => store?.plan)).toEqual([there, there]);
      const entries = office.desk(project).history(null).entries;
      const since = entries.slice(
        0,
        entries.findIndex(({ id }) => id === last),
      );
      const lost = pages.flatMap(({ told }) =>
        told.flatMap((mishap) =>
          mishap.kind === 'dropped' ? mishap.dropped.map(({ label }) => label) : [],
        ),
      );
      const edits = since.filter(({ kind }) => kind === 'edit').map(({ label }) => label);
      expect(new Set(edits).size).toBe(edits.length);
      expect(made.filter((label) => !edits.includes(label) && !lost.includes(label))).toEqual([]);
      const back = since.filter(({ kind }) => kind !== 'edit').length;
      const backDone = pages.flatMap(({ line }) =>
        [...line.done.values()].filter((name) => name !== 'apply-changes'),
      );
      expect(back).toBe(backDone.length);
      for (const page of pages) page.close();
    }),
    { numRuns: 150, endOnFailure: true },
  );
});
