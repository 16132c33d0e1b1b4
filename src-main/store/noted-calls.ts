import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isMissing } from './file-state.ts';

/** A call by its token, and the log entry that was about to be made for it. */
export interface NotedCall {
  readonly token: string;
  readonly entryId: string;
}

const mostKept = 1000;

const nameFor = (copy: string) => `${copy}-calls`;

/**
 * Notes beside a working copy, just before an entry is made, which call it is for. Whether the entry was
 * made, the log tells. It needn't be on the disk: what takes the machine down takes the page along that
 * would ask again.
 */
export function noteCall(copy: string, { token, entryId }: NotedCall): void {
  appendFileSync(nameFor(copy), `${JSON.stringify([entryId, token])}\n`);
}

/** The calls that were noted last beside a working copy, the oldest first; older ones are let go of. */
export function readCalls(copy: string): readonly NotedCall[] {
  const lines = readLines(nameFor(copy));
  const kept = lines.slice(-mostKept);
  if (kept.length < lines.length) {
    const temporary = `${nameFor(copy)}.tmp`;
    writeFileSync(temporary, kept.map((line) => `${line}\n`).join(''));
    renameSync(temporary, nameFor(copy));
  }
  return kept.flatMap(callIn);
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A line that was cut off, or that isn't ours, tells of no call. */
function callIn(line: string): readonly NotedCall[] {
  const [, entryId, token] = /^\["([0-9a-f-]{36})",("(?:[^"\\]|\\.)*")\]$/.exec(line) ?? [];
  return entryId === undefined || token === undefined
    ? []
    : [{ entryId, token: JSON.parse(token) }];
}
