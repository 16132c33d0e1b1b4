import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert, updateOf } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { madeId, madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const start = madePlan({ measures: 4 });

/** What a project file must be equal to: a plan, and two stacks of changes. */
interface Model {
  plan: Plan;
  done: (readonly Change[])[];
  undone: (readonly Change[])[];
}

type Command =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'update'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'undo' | 'redo' | 'publish' | 'reopen' | 'close-and-publish' };

const at = fc.nat({ max: 9 });
const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((made) => !made.includes('\0'));
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at, text }),
  fc.record({ kind: fc.constant('update' as const), at, text }),
  fc.record({ kind: fc.constant('delete' as const), at }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  fc.record({
    kind: fc.constantFrom('publish' as const, 'reopen' as const, 'close-and-publish' as const),
  }),
);

function changesOf(plan: Plan, made: Command): readonly Change[] {
  const { measure, responsible, milestone } = plan.rows;
  if (made.kind === 'insert') {
    const id = madeId(5, 100 + made.at);
    const milestoneId = milestone[0]?.id;
    const row = { id, milestoneId, position: 'a', text: made.text, time: { text: made.text } };
    return [{ kind: 'insert', entity: 'measure', row }];
  }
  if (made.kind !== 'update' && made.kind !== 'delete') return [];
  const row = measure[made.at];
  if (!row) return [];
  if (made.kind === 'update') return [updateOf('measure', row, { text: made.text })];
  const parts = responsible.filter(({ measureId }) => measureId === row.id);
  return [
    { kind: 'delete', entity: 'measure', row },
    ...parts.map((part): Change => ({ kind: 'delete', entity: 'responsible', row: part })),
  ];
}

/** The code that the model refuses with, or null. */
function moveModel(model: Model, made: Command): string | null {
  const isBack = made.kind === 'undo';
  if (isBack || made.kind === 'redo') {
    const [from, to] = isBack ? [model.done, model.undone] : [model.undone, model.done];
    const last = from.at(-1);
    if (!last) return isBack ? 'nothing-to-undo' : 'nothing-to-redo';
    const applied = applyChanges(model.plan, invert(last));
    if (applied.kind === 'refused') return 'refused';
    from.pop();
    to.push(applied.changes);
    model.plan = applied.plan;
    return null;
  }
  const applied = applyChanges(model.plan, changesOf(model.plan, made));
  if (applied.kind === 'refused') return 'refused';
  if (applied.changes.length > 0) {
    model.plan = applied.plan;
    model.done.push(applied.changes);
    model.undone = [];
  }
  return null;
}

function moveFile(file: ProjectFile, made: Command): string | null {
  try {
    if (made.kind === 'undo') file.undo();
    else if (made.kind === 'redo') file.redo();
    else file.apply({ label: made.kind, changes: changesOf(file.plan, made) });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('Any sequence of changes, undo, redo, publishing and restarts leaves what a plain model says', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (commands) => {
      count += 1;
      const path = join(folder, `${count}.planverk`);
      const model: Model = { plan: start, done: [], undone: [] };
      let file = await ProjectFile.create(path, start, person);
      for (const made of commands) {
        if (made.kind === 'publish') await file.publish();
        else if (made.kind === 'reopen' || made.kind === 'close-and-publish') {
          await file.close({ publish: made.kind === 'close-and-publish' });
          file = await ProjectFile.open(path, person);
        } else expect(moveFile(file, made)).toBe(moveModel(model, made));
        expect(file.plan).toEqual(model.plan);
      }
      await file.close();
      const again = await ProjectFile.open(path, person);
      expect(again.plan).toEqual(model.plan);
      await again.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);
