import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { documentNames } from '../../../src-domain/document/document-names.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { languages } from '../../../src-domain/fields.ts';
import { type Plan, planFormat } from '../../../src-domain/plan.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import { ProjectFile, readProjectFile } from '../../../src-main/store/project-file.ts';
import { hostileTexts, planOfTexts } from '../../fixtures/hostile-texts.ts';
import { planWithCases } from '../../fixtures/made-case.ts';
import { madeReports } from '../../fixtures/made-reports.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { sdkErrors } from '../../main/documents/build.ts';
import { samplePlan } from '../../main/documents/plans.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';
import { calendarFault } from './calendar-fault.ts';
import { csvFault } from './csv-fault.ts';
import { pageFault } from './page-fault.ts';
import { cleaned, firstMissing, runTexts } from './texts-in.ts';
import { wordFault } from './word-fault.ts';

const now = new Date('2008-06-15T12:00:00Z');
const today = '2008-06-15';
/** A process of its own for each. */
const casesPerValidation = 25;

const kept = [samplePlan(), madeReports().plan, planWithCases];

/** Writes plans with hostile text in every field as documents, pages, calendars and CSV, and reads them as strangers do. */
export async function tortureHostileTexts(cases: number): Promise<readonly Tried[]> {
  const tried = Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { name, cases: 0, failures: [] as string[] }]),
  ) as Record<keyof typeof names, Tried & { cases: number; failures: string[] }>;
  const attempt = async (
    key: keyof typeof names,
    number: number,
    find: () => string | null | Promise<string | null>,
  ) => {
    const told = tried[key];
    told.cases += 1;
    const fault = await Promise.resolve()
      .then(find)
      .catch((error) => String(error));
    if (fault !== null) told.failures.push(`case ${number}: ${fault}`);
  };
  for (let number = 0; number < cases; number += 1) {
    const { plan, unstorable } = hostilePlans(number);
    const options = { ...orderOf(plan, number), pageNumbers: false };
    await attempt('word', number, async () => {
      const { document } = composeDocument(plan, options);
      const { bytes } = await buildDocument(plan, options);
      const fault = wordFault(bytes, document);
      if (fault !== null || number % casesPerValidation !== 0) return fault;
      const [error] = await sdkErrors(bytes);
      return error === undefined ? null : JSON.stringify(error);
    });
    await attempt('page', number, () => pageFault(composeDocument(plan, options).document));
    await attempt('said', number, () => unsaid(plan));
    await attempt('calendar', number, () => calendarFault(plan, now));
    await attempt('csv', number, () => csvFault(plan));
    if (number % casesPerValidation === 0)
      await attempt('file', number, () => fileFault(plan, unstorable));
  }
  return Object.values(tried);
}

const names = {
  word: 'Word: well-formed, sound, nothing runs, says what was written',
  page: 'HTML: well-formed, nothing runs, says what was written',
  said: 'Milestone plan: every measure and milestone, cleaned',
  calendar: 'iCalendar: read by another program, says what was written',
  csv: 'CSV: read strictly, no formulas, says what was written',
  file: 'Project file: refused at the door, or read back as it was',
} as const;

/** The plan of a case, and one that can't come through the door; the same whenever they are asked for. */
function hostilePlans(number: number): { readonly plan: Plan; readonly unstorable: Plan } {
  const [texts = []] = fc.sample(hostileTexts, { seed: number, numRuns: 1 });
  const own = kept[number % (kept.length + 1)];
  const [drawn = samplePlan()] = own
    ? [own]
    : fc.sample(randomPlan(), { seed: number, numRuns: 1 });
  const storable = texts.map((text) => text.toWellFormed().replaceAll('\u0000', ''));
  return {
    plan: planOfTexts(drawn, storable),
    unstorable: planOfTexts(drawn, [...texts, 'a\u0000b', 'a\ud800b']),
  };
}

function orderOf(plan: Plan, number: number) {
  const turn = Math.floor(number / (kept.length + 1));
  const name = documentNames[turn % documentNames.length] ?? 'prosjektplan';
  const order = usualOrder(name, languages[turn % languages.length] ?? 'nb');
  const frozenPlans = plan.rows.version.map(({ id }) => ({ versionId: id, plan }));
  return { order, today, frozenPlans };
}

/** What the milestone plan doesn't say of what was written. */
function unsaid(plan: Plan): string | null {
  const order = usualOrder('milepelplan', 'nb');
  const { document } = composeDocument(plan, { order, today });
  const whole = runTexts(document).join('');
  const wanted = [...cleaned(plan, 'milestone', 'title'), ...cleaned(plan, 'measure', 'text')];
  const missing = wanted.find((text) => firstMissing([text], whole) !== null);
  return missing === undefined ? null : `lacks ${JSON.stringify(missing)}`;
}

const fileFault = (plan: Plan, unstorable: Plan): Promise<string | null> =>
  inFolder(async (folder, person) => {
    const refused = readPlan({ format: planFormat, rows: unstorable.rows });
    if (refused.kind !== 'faulty') return 'what can’t be stored came through the door';
    const read = readPlan({ format: planFormat, rows: plan.rows });
    if (read.kind !== 'plan') return JSON.stringify(read);
    const path = join(folder, 'plan.planverk');
    const file = await ProjectFile.create(path, read.plan, person);
    await file.close();
    const again = await readProjectFile(path, person);
    return isDeepStrictEqual(again, read.plan) ? null : 'another plan was read';
  });
