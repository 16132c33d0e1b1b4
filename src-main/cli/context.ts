import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { noticeText } from '../../src-domain/messages/notice-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { emptyPlan, type Plan } from '../../src-domain/plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import { ProjectFile, type Surroundings } from '../store/project-file.ts';
import { fromSystemError } from '../system-errors.ts';

/** What every command works with. */
export interface Context {
  readonly translate: Translate;
  readonly surroundings: Surroundings;
  /** Where the program's own folders lie: resources/ and, once it is built, out/. */
  readonly programFolder: string;
}

// A file from somebody else may hold text that a terminal takes for commands.
const controls = /[\p{Cc}--[\n\t]]/gv;

/** Text as a terminal may show it: control characters become U+FFFD. */
const shownText = (text: string): string => text.replace(controls, '\ufffd');

/** Writes lines for people to standard output. */
export function print(text: string): void {
  process.stdout.write(`${shownText(text)}\n`);
}

/** Writes lines for people to standard error. */
export function complain(text: string): void {
  process.stderr.write(`${shownText(text)}\n`);
}

/** Writes a value as one line of JSON, in which no control character stands but the last. */
export function printJson(value: unknown): void {
  const line = JSON.stringify(value).replace(
    controls,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  printData(`${line}\n`);
}

/** Writes data for programs as it is. */
export function printData(data: string): void {
  process.stdout.write(data);
}

/** What went wrong with a project, and then with closing it; with the plan by which a person knows its rows. */
export class WorkFailed extends AggregateError {
  readonly plan: Plan;

  constructor(errors: readonly unknown[], plan: Plan) {
    super(errors);
    this.plan = plan;
  }
}

/**
 * Opens a project, does something with it, and closes it again. A command that only reads leaves the
 * shared file as it is; one that writes publishes before it ends.
 */
export async function withProject<Result>(
  path: string,
  { surroundings, translate }: Context,
  intent: 'reads' | 'writes',
  work: (file: ProjectFile) => Result | Promise<Result>,
): Promise<Result> {
  const file = await ProjectFile.open(path, surroundings);
  const publish = intent === 'writes';
  const told = new Set<string>();
  const tell = () => {
    for (const text of file.status.notices.map((notice) => noticeText(notice, translate))) {
      if (!told.has(text)) complain(text);
      told.add(text);
    }
  };
  let result: Result;
  try {
    tell();
    result = await work(file);
  } catch (error) {
    // Read while the file is open; what fails on the disk may have left none in memory.
    const plan = error instanceof PlanverkError && error.code === 'refused' ? file.plan : emptyPlan;
    const errors = await file.close({ publish }).then(
      () => [error],
      (second) => [error, second],
    );
    throw new WorkFailed(errors, plan);
  }
  try {
    if (publish) await file.publish();
    tell();
  } finally {
    await file.close({ publish: false });
  }
  return result;
}

/** Reads JSON from a file, or from standard input where the path is '-'. */
export async function readJson(path: string): Promise<unknown> {
  const content =
    path === '-'
      ? await text(process.stdin)
      : await readFile(path, 'utf8').catch((error) => {
          throw fromSystemError(error, path);
        });
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new PlanverkError('not-json', { path }, error);
  }
}
