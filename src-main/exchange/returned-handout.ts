import type { Row } from '../../src-domain/entities/registry.ts';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import { type Counters, isContained, returnBase } from '../../src-domain/handout/return-base.ts';
import type { ReturnSides } from '../../src-domain/handout/return-merge.ts';
import { findRow, type Plan, projectOf } from '../../src-domain/plan.ts';
import { readFrozenText } from '../../src-domain/versions/frozen-plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { ProjectFile } from '../store/project-file.ts';
import type { ReceivedWhole } from '../store/received-whole.ts';

/** A file that came back, held against what was handed out. */
export interface ReturnedHandout {
  readonly sides: ReturnSides;
  /** The project's row; null where it doesn't know of the hand-out. */
  readonly handout: Row<'handout'> | null;
  /** What the copy says of itself. */
  readonly copy: Row<'handout'>;
  readonly counters: Counters;
}

/** What was kept at some time of a hand-out: when it was handed out, or when it was taken in. */
interface Kept {
  readonly hash: string;
  readonly counters: Counters;
}

/**
 * Finds what a returned file began with. Throws 'not-a-handout', 'not-a-whole-project' where the file that takes it in
 * is one itself, 'other-project', and 'nothing-new' where all that is in it was taken in before.
 */
export function readReturned(
  file: ProjectFile,
  { plan: theirs, log, counters }: ReceivedWhole,
  path: string,
): ReturnedHandout {
  const { plan: mine } = file;
  const copy = handoutOf(theirs);
  if (!copy) throw new PlanverkError('not-a-handout', { path });
  if (handoutOf(mine)) throw new PlanverkError('not-a-whole-project');
  if (projectOf(theirs).id !== projectOf(mine).id)
    throw new PlanverkError('other-project', { path });
  const handout = findRow(mine, 'handout', copy.id) ?? null;
  const returns = handout ? returnsOf(mine, handout) : [];
  if (returns.some((earlier) => isContained(counters, earlier.counters))) {
    throw new PlanverkError('nothing-new', { path });
  }
  const kept = [...returns, ...(handout?.hash ? [{ hash: handout.hash, counters: [] }] : [])];
  const known = kept.find((each) => isContained(each.counters, counters)) ?? null;
  const numbers = new Map((known?.counters ?? []).map((each) => [each.copyId, each.number]));
  const since = log.filter(({ copyId, number }) => number > (numbers.get(copyId) ?? 0));
  const base = returnBase(
    known && readKept(file, known.hash),
    theirs,
    since.flatMap(({ changes }) => changes),
  );
  return { sides: { base, mine, theirs }, handout, copy, counters };
}

/** What was taken in of a hand-out, the latest first. */
function returnsOf(plan: Plan, { id }: Row<'handout'>): readonly Kept[] {
  return plan.rows.handoutReturn
    .filter(({ handoutId }) => handoutId === id)
    .toSorted((a, b) => ((a.takenInAt ?? '') < (b.takenInAt ?? '') ? 1 : -1))
    .map(({ hash, counters }) => ({ hash, counters: JSON.parse(counters) as Counters }));
}

/** null: what was kept is of no use any more, and the returned file's own history has to do. */
function readKept(file: ProjectFile, hash: string): Plan | null {
  try {
    const read = readFrozenText(new TextDecoder().decode(file.readContent(hash)));
    return read.kind === 'plan' ? read.plan : null;
  } catch (error) {
    if (error instanceof PlanverkError && error.code === 'damaged') return null;
    throw error;
  }
}
