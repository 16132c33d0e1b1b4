import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import type { Change } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { documentNames } from '../../../src-domain/document/document-names.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { copies } from '../../../src-domain/entities/decisions.ts';
import { allItems } from '../../../src-domain/milestone-plan/item-filter.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import { calendarFile } from '../../../src-main/exchange/calendar-file.ts';
import { documentPage } from '../../../src-main/pdf/document-page.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { planOfTexts } from '../../fixtures/hostile-texts.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { goingOut, withheldPlan } from '../../fixtures/withheld-plan.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';
import { placesUnder, plantedIn, Secrets } from './planted.ts';
import { saidOf } from './said-by-program.ts';

/**
 * Plants words that stand nowhere else in persons who are then removed, in rows that are then deleted and in texts that
 * are withheld, a third in each, and searches for them in the bytes of all that is left or goes out.
 */
export async function torturePlantedSecrets(words: number): Promise<readonly Tried[]> {
  const third = Math.ceil(words / 3);
  return [...(await removedPersons(third)), ...(await deletedRows(third)), await withheld(third)];
}

const bareProject = madePlan({ measures: 1 });

/** Persons with names, earlier names, addresses and numbers, in the plan, its history, backups and file. */
const removedPersons = (words: number): Promise<readonly Tried[]> =>
  inFolder(async (folder, person) => {
    const secrets = new Secrets();
    const path = join(folder, 'plan.planverk');
    const file = await ProjectFile.create(path, bareProject, person);
    const ids: string[] = [];
    while (secrets.count < words) {
      ids.push(addPerson(file, person, secrets));
      if (ids.length % 20 === 0) await file.publish();
    }
    await file.publish();
    const before = (await placesUnder(folder)).length;
    for (const id of ids) file.removePerson(id);
    await file.publish();
    await file.forgetRemoved();
    const open = await placesUnder(folder);
    await file.close();
    const closed = await placesUnder(folder);
    const said = await saidOf(folder, person.home, path);
    const failures = before > secrets.count ? [] : ['they weren’t there before'];
    const cases = secrets.count;
    return [
      { name: 'Of removed persons, in the working copy and beside it', cases, failures: open },
      {
        name: 'The same in file, backups and working copy when it is closed',
        cases,
        failures: [...failures, ...closed],
      },
      { name: 'The same in what the program says', cases, failures: said },
    ];
  });

function addPerson(file: ProjectFile, { newId }: Surroundings, secrets: Secrets): string {
  const id = newId();
  const [formerName, name] = [secrets.next(), secrets.next()];
  const row = { id, name: formerName, email: null, telephone: null, removedOn: null };
  const email = `${secrets.next()}@nordvik.example`;
  const telephone = secrets.next();
  const apply = (label: string, change: Change) => file.apply({ label, changes: [change] });
  apply(`La til «${formerName}»`, { kind: 'insert', entity: 'person', row });
  const known = { name, email, telephone };
  const from = { name: formerName, email: null, telephone: null };
  apply(`Endret ${formerName}`, { kind: 'update', entity: 'person', id, from, to: known });
  return id;
}

/** Whole plans that come, are published, and go: the history alone remembers them. */
const deletedRows = (words: number): Promise<readonly Tried[]> =>
  inFolder(async (folder, person) => {
    const secrets = new Secrets();
    const path = join(folder, 'plan.planverk');
    const file = await ProjectFile.create(path, bareProject, person);
    const remembered = () => plantedIn(Buffer.from(JSON.stringify(file.history()))).size;
    let cases = 0;
    for (let seed = 1; cases < words; seed += 1) {
      const [drawn = bareProject] = fc.sample(randomPlan({ mayLock: false }), { seed, numRuns: 1 });
      const texts = Array.from({ length: 200 }, () => secrets.next());
      const [project] = bareProject.rows.project;
      const full = planOfTexts(drawn, texts);
      // In a hand-out most rows can only be read.
      const handout = full.rows.handout.map((row) => ({ ...row, isThisPlan: false }));
      const rows = { ...full.rows, handout, project: project ? [project] : [] };
      file.apply({ label: 'Inn', changes: diff(bareProject, { ...full, rows }) });
      await file.publish();
      file.apply({ label: 'Ut', changes: diff(file.plan, bareProject) });
      await file.publish();
      cases = remembered();
    }
    const { plan } = file;
    await file.close();
    const said = await saidOf(folder, person.home, path);
    return [
      {
        name: 'Of deleted rows, in the project file beyond its history',
        cases,
        failures: await wordsBeyondHistory(path),
      },
      { name: 'The same in what the program says', cases, failures: said },
      {
        name: 'The same in documents, pages and calendars',
        cases,
        failures: await wordsOut(plan),
      },
    ];
  });

/** What stands on a page of the file that isn't the history's, be it in a row or in what a row has left. */
async function wordsBeyondHistory(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path);
  const database = new Database(path, { readonly: true });
  try {
    for (const { offset, size } of database.prepare<[], Page>(pagesOfHistory).all()) {
      bytes.fill(0, offset, offset + size);
    }
  } finally {
    database.close();
  }
  return [...plantedIn(bytes)];
}

interface Page {
  readonly offset: number;
  readonly size: number;
}

const pagesOfHistory =
  "SELECT pgoffset AS offset, pgsize AS size FROM dbstat WHERE name = 'log_entry'";

async function wordsOut(plan: ProjectFile['plan']): Promise<readonly string[]> {
  const failures: string[] = [];
  const search = (name: string, bytes: Uint8Array) => {
    for (const word of plantedIn(bytes)) failures.push(`${word} in ${name}`);
  };
  for (const name of documentNames) {
    const options = { order: usualOrder(name, 'nb'), today: '2008-06-15', pageNumbers: false };
    search(name, (await buildDocument(plan, options)).bytes);
    const { document } = composeDocument(plan, options);
    search(name, Buffer.from(documentPage(document, {})));
  }
  const calendar = calendarFile(plan, allItems, { language: 'nb', now: new Date(0) });
  search('calendar', calendar.bytes);
  return failures;
}

/** What is withheld, in every document's public copies: Word, page, names and metadata. */
async function withheld(words: number): Promise<Tried> {
  const secrets = new Secrets();
  const failures: string[] = [];
  while (secrets.count < words) {
    const plan = withheldPlan((said) => `${secrets.next()} ${said}`, 'Avsender');
    for (const name of documentNames) {
      for (const copy of copies) {
        const { bytes, said } = await goingOut(plan, name, copy);
        const found = [bytes, Buffer.from(said)].flatMap((each) => [...plantedIn(each)]);
        if (copy === 'whole') continue;
        failures.push(...found.map((word) => `${word} in ${name} (${copy})`));
      }
    }
  }
  const name = 'Of what is withheld, in every document’s public copies';
  return { name, cases: secrets.count, failures };
}
