import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { PlanverkError } from '../planverk-error.ts';
import { ProjectFile, type Surroundings } from '../store/project-file.ts';
import { fromSystemError } from '../system-errors.ts';

/** What every command works with. */
export interface Context {
  readonly translate: Translate;
  readonly surroundings: Surroundings;
}

/** Writes text to standard output. */
export function print(output: string): void {
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
}

/** Writes a value as one line of JSON. */
export const printJson = (value: unknown): void => print(JSON.stringify(value));

/**
 * Opens a project, does something with it, and closes it again. A command that only reads leaves the
 * shared file as it is; one that writes publishes before it ends.
 */
export async function withProject<Result>(
  path: string,
  { surroundings }: Context,
  intent: 'reads' | 'writes',
  work: (file: ProjectFile) => Result | Promise<Result>,
): Promise<Result> {
  const file = await ProjectFile.open(path, surroundings);
  let result: Result;
  try {
    result = await work(file);
  } catch (error) {
    await file.close({ publish: intent === 'writes' });
    throw error;
  }
  await file.close({ publish: intent === 'writes' });
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
    throw new PlanverkError('not-json', { path, reason: String(error) }, error);
  }
}
