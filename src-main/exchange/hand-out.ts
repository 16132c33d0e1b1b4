import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type HandoutOrder, handedOutPlan } from '../../src-domain/handout/handed-out-plan.ts';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import { keptPlan } from '../../src-domain/handout/kept-handout.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { sameValue } from '../../src-domain/same-value.ts';
import { frozenText } from '../../src-domain/versions/frozen-plan.ts';
import { fileNameFrom } from '../file-names.ts';
import { PlanverkError } from '../planverk-error.ts';
import { putContent } from '../store/contents.ts';
import { openWorkingDatabase } from '../store/database.ts';
import { buildImage } from '../store/image.ts';
import { insertEntry } from '../store/log.ts';
import { makeDatabase } from '../store/new-database.ts';
import type { LogEntry, ProjectFile, Surroundings } from '../store/project-file.ts';
import { readProjectFile } from '../store/project-file.ts';
import { receiveAside } from '../store/receive.ts';
import { canonicalPath, putNewFile } from '../store/target.ts';
import { inWorld } from '../store/world-error.ts';
import { type HandoutWhole, withContents } from './handed-out-contents.ts';

/**
 * Writes a hand-out as a new file, made of an empty schema and only the rows that go along, and notes it in the
 * project, with the plan that its return is to be held against. It is noted when the file is there and reads as it
 * should; a file that isn't noted can still be returned. `called` is what the history calls it. Throws
 * 'unknown-subproject', 'not-a-whole-project' for a hand-out of a hand-out, 'already-exists', and what is wrong with the place.
 */
export async function handOut(
  file: ProjectFile,
  order: HandoutOrder,
  out: string,
  called: string,
  surroundings: Surroundings,
  token: string | null = null,
): Promise<LogEntry> {
  checkOrder(file.plan, order);
  const { newId, now, who } = surroundings;
  const stamp = { id: newId(), at: now().toISOString(), who };
  const whole = withContents(handedOutPlan(file.plan, order, stamp), (name) =>
    file.readContent(name),
  );
  const { plan: copy } = whole;
  const path = await canonicalPath(out);
  await writeHandout(path, whole, surroundings);
  try {
    if (!sameValue(await readProjectFile(path, surroundings), copy)) {
      throw new PlanverkError('damaged', { path, detail: 'handout' });
    }
    return noteHandout(file, copy, called, token);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** What the file of a hand-out is called, without its ending: the sub-project and whom it is for. */
export const handoutName = (plan: Plan, { subprojectId, recipient }: HandoutOrder): string => {
  const parts = [rowName(plan, 'subproject', subprojectId) ?? '', recipient];
  return fileNameFrom(parts.filter((part) => part.trim() !== '').join(' - ')) || 'Delprosjekt';
};

function checkOrder(plan: Plan, { subprojectId }: HandoutOrder): void {
  if (handoutOf(plan)) throw new PlanverkError('not-a-whole-project');
  if (!findRow(plan, 'subproject', subprojectId)) {
    throw new PlanverkError('unknown-subproject', { name: subprojectId });
  }
}

const writeHandout = (
  path: string,
  whole: HandoutWhole,
  surroundings: Surroundings,
): Promise<void> =>
  receiveAside(surroundings, async (aside) => {
    const image = join(aside, 'handout.planverk');
    await inWorld(image, () => makeImage(image, whole, surroundings));
    await putNewFile(image, path, surroundings.newId());
  });

async function makeImage(
  path: string,
  { plan, contents }: HandoutWhole,
  { newId, now, who }: Surroundings,
): Promise<void> {
  const working = `${path}.sqlite`;
  makeDatabase(working, newId(), plan, (database) => {
    for (const bytes of contents) putContent(database, bytes);
    insertEntry(database, {
      id: newId(),
      copyId: newId(),
      number: 1,
      at: now().toISOString(),
      who,
      label: '',
      kind: 'created',
      undoes: null,
      changes: [],
    });
  });
  const database = openWorkingDatabase(working, false);
  try {
    await buildImage(database, plan, path);
  } finally {
    database.close();
  }
}

/** The project's own row of the hand-out, with what was handed out beside it. */
function noteHandout(
  file: ProjectFile,
  copy: Plan,
  called: string,
  token: string | null,
): LogEntry {
  const handout = handoutOf(copy);
  if (!handout) throw new Error('A hand-out says that it is one');
  const kept = Buffer.from(frozenText(keptPlan(copy)));
  const row = {
    ...handout,
    hash: hash('sha256', kept, 'hex'),
    isThisPlan: false,
    alongIds: [],
  };
  const changes = [{ kind: 'insert', entity: 'handout', row } as const];
  return file.applyWithContents({ label: called, changes }, [kept], token);
}
