import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { applyChanges } from '../../src-domain/apply.ts';
import type { Change } from '../../src-domain/change.ts';
import { contentNames } from '../../src-domain/content-names.ts';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import { keptPlan } from '../../src-domain/handout/kept-handout.ts';
import { mergeReturn } from '../../src-domain/handout/return-merge.ts';
import { collisionKey, type ReturnOrder } from '../../src-domain/handout/return-order.ts';
import { type ReturnReview, reviewReturn } from '../../src-domain/handout/return-review.ts';
import { collisionRow } from '../../src-domain/merge/open-collisions.ts';
import { type Merged, resolve } from '../../src-domain/merge.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { frozenText } from '../../src-domain/versions/frozen-plan.ts';
import type { LogEntry, ProjectFile, Surroundings } from '../store/project-file.ts';
import { type ReceivedWhole, withReceived } from '../store/received-whole.ts';
import { removeWhomTheyRemoved } from './removed-there.ts';
import { type ReturnedHandout, readReturned } from './returned-handout.ts';

/** Looks through a returned file; nothing is taken, and the file is only read. Throws what `readReturned` does. */
export const reviewReturned = (
  file: ProjectFile,
  path: string,
  surroundings: Surroundings,
): Promise<ReturnReview> =>
  withReceived(path, surroundings, (received) => {
    const { sides, handout, copy } = readReturned(file, received, path);
    return reviewReturn(sides, handout, copy);
  });

/** What came of taking a return. */
export interface TakenReturn {
  readonly entry: LogEntry;
  /** What was made before it, of those who were removed there. */
  readonly removals: readonly LogEntry[];
  readonly merged: Merged;
  /** How many changes of theirs are in the project by it. */
  readonly takenCount: number;
  /** How many collisions the project has more by it, for somebody to settle. */
  readonly waitingCount: number;
}

/**
 * Takes a return into the project as one change, which can be taken back as a whole: what goes together by itself, what
 * was chosen, the questions that are left, and what was returned, for the merges to come. `called` is what the
 * history calls it. Throws what `readReturned` does, and 'refused'.
 */
export const takeReturn = (
  file: ProjectFile,
  path: string,
  order: ReturnOrder,
  called: string,
  surroundings: Surroundings,
  token: string | null = null,
): Promise<TakenReturn> =>
  withReceived(path, surroundings, (received) => {
    const returned = readReturned(file, received, path);
    const removals = removeWhomTheyRemoved(file, received.plan);
    const sides = { ...returned.sides, mine: file.plan };
    const merged = mergeReturn(sides, order);
    const made = [...merged.changes, ...changesOf(merged, order, returned, surroundings)];
    const kept = keptReturn(returned, basename(path), surroundings);
    const contents = [...neededContents(file, received, merged.plan), kept.bytes];
    const changes = [...made, ...adopted(returned, merged.plan), kept.note];
    const entry = file.applyWithContents({ label: called, changes }, contents, token);
    const waitingCount = made.filter(isNewCollision).length;
    const takenCount = made.length - waitingCount;
    return { entry, removals, merged, takenCount, waitingCount };
  });

/** Also one that was found in the copy and that nobody has settled there. */
const isNewCollision = ({ kind, entity }: Change) => kind === 'insert' && entity === 'collision';

/** What leads from the merged plan to what was chosen, and asks what wasn't. */
function changesOf(
  merged: Merged,
  { collisions }: ReturnOrder,
  { handout, copy }: ReturnedHandout,
  { newId, now, who }: Surroundings,
): readonly Change[] {
  let plan: Plan = merged.plan;
  const changes: Change[] = [];
  for (const collision of merged.collisions) {
    const choice = collisions[collisionKey(collision)];
    const resolved = choice ? applyChanges(plan, resolve(plan, collision, choice)) : null;
    if (resolved?.kind === 'applied') {
      plan = resolved.plan;
      changes.push(...resolved.changes);
    } else {
      const sides = { mineBy: who, theirsBy: handout?.recipient ?? copy.recipient };
      const row = collisionRow(collision, sides, { id: newId(), at: now().toISOString() });
      changes.push({ kind: 'insert', entity: 'collision', row });
    }
  }
  return changes;
}

/** The row of a hand-out that the project doesn't know of (any more), so that it knows the next return of it. */
function adopted({ handout, copy }: ReturnedHandout, plan: Plan): readonly Change[] {
  if (handout) return [];
  const { id: subprojectId } = findRow(plan, 'subproject', copy.subprojectId ?? '') ?? { id: null };
  const row = { ...copy, subprojectId, isThisPlan: false, alongIds: [] };
  return [{ kind: 'insert', entity: 'handout', row }];
}

/** What is kept of a return, and the row that says so. */
function keptReturn(
  { copy, counters, sides }: ReturnedHandout,
  fileName: string,
  { newId, now }: Surroundings,
): { readonly note: Change; readonly bytes: Uint8Array } {
  const bytes = Buffer.from(frozenText(keptPlan(sides.theirs, handoutOf(sides.base))));
  const row = {
    id: newId(),
    handoutId: copy.id,
    takenInAt: now().toISOString(),
    fileName,
    counters: JSON.stringify(counters),
    hash: hash('sha256', bytes, 'hex'),
    sizeInBytes: bytes.byteLength,
  };
  return { note: { kind: 'insert', entity: 'handoutReturn', row }, bytes };
}

/** The bytes that the merged plan names and the project lacks. */
function* neededContents(
  file: ProjectFile,
  received: ReceivedWhole,
  merged: Plan,
): Generator<Uint8Array> {
  const here = contentNames(file.plan);
  const wanted = new Set([...contentNames(merged).keys()].filter((name) => !here.has(name)));
  if (wanted.size === 0) return;
  for (const bytes of received.contents()) {
    if (wanted.has(hash('sha256', bytes, 'hex'))) yield bytes;
  }
}
