import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import { entityNamed, entityNames } from '../../../src-domain/entities/registry.ts';
import { rowsOf } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const hash = 'a'.repeat(64);
const content = { hash, sizeInBytes: 1 };

const plan = planFrom({
  body: [{ id: idOf(1), name: 'Formannskapet' }],
  report: [
    { id: idOf(10), state: 'draft', summary: 'Kladd' },
    { id: idOf(11), state: 'submitted', summary: 'Levert' },
    { id: idOf(12), state: 'accepted', summary: 'Godtatt' },
    { id: idOf(13), state: 'returned', kind: 'evaluation', summary: 'Tilbake' },
  ],
  light: [10, 11, 12, 13].map((report) => ({ id: idOf(report + 10), reportId: idOf(report) })),
  deviation: [{ id: idOf(31), reportId: idOf(11), text: 'Forsinket' }],
  version: [
    { id: idOf(40), label: '1.0', ...content },
    { id: idOf(41), label: '1.1', ...content },
  ],
  decision: [
    { id: idOf(50), versionId: idOf(40), bodyId: idOf(1), proposal: 'Planen godkjennes.' },
    { id: idOf(51), versionId: idOf(40), bodyId: idOf(1), outcome: 'approved' },
  ],
  attachment: [
    { id: idOf(60), ...content, reportId: idOf(11) },
    { id: idOf(61), ...content, decisionId: idOf(51) },
    { id: idOf(62), ...content },
  ],
  issuedDocument: [{ id: idOf(70), kind: 'prosjektplan', metadataHash: hash, ...content }],
});

const row = (entity: EntityName, number: number) => {
  const found = rowsOf(plan, entity).find(({ id }) => id === idOf(number));
  if (!found) throw new Error(`No ${entity} ${number}`);
  return found;
};

const set = (entity: EntityName, number: number, to: Readonly<Record<string, unknown>>): Change => {
  const standing = row(entity, number);
  const from = Object.fromEntries(Object.keys(to).map((field) => [field, standing[field]]));
  return { kind: 'update', entity, id: idOf(number), from, to };
};
const remove = (entity: EntityName, number: number): Change => ({
  kind: 'delete',
  entity,
  row: row(entity, number),
});
const insert = (entity: EntityName, number: number, fields: object): Change => ({
  kind: 'insert',
  entity,
  row: { id: idOf(number), ...fields },
});

/** The rows that were locked against the changes; null where the changes were made. */
function lockedRows(...changes: readonly Change[]) {
  const result = applyChanges(plan, changes);
  if (result.kind === 'applied') return null;
  expect(new Set(result.problems.map(({ kind }) => kind))).toEqual(new Set(['locked']));
  return result.problems.map(({ entity, id }) => `${entity} ${Number(id.slice(-12))}`);
}

test('the entities that can be locked are these', () => {
  const lockable = entityNames.filter((name) => {
    const { isLocked } = entityNamed(name);
    return rowsOf(plan, name).some(isLocked);
  });
  expect(lockable).toEqual(['report', 'version', 'decision', 'issuedDocument']);
});

describe('refused', () => {
  test.for([
    ['the text of a submitted report', 'report 11', set('report', 11, { summary: 'Ny' })],
    ['the text of an accepted report', 'report 12', set('report', 12, { summary: 'Ny' })],
    ['the text of a report that was sent back', 'report 13', set('report', 13, { summary: 'Ny' })],
    [
      'text and state of a submitted report together',
      'report 11',
      set('report', 11, { summary: 'Ny', state: 'accepted' }),
    ],
    [
      'remarks on a submitted report that stays where it is',
      'report 11',
      set('report', 11, { remarks: 'Utdyp kostnaden.' }),
    ],
    [
      'other remarks on a report that was sent back',
      'report 13',
      set('report', 13, { remarks: 'Likevel godt nok.' }),
    ],
    ['taking back what was submitted', 'report 11', set('report', 11, { state: 'draft' })],
    ['a submitted report as a whole', 'report 11', remove('report', 11)],
    ['a light in a submitted report', 'light 21', set('light', 21, { colour: 'green' })],
    ['taking a light out of a submitted report', 'light 21', remove('light', 21)],
    [
      'putting a light into a submitted report',
      'light 90',
      insert('light', 90, { reportId: idOf(11), aspect: 'cost' }),
    ],
    [
      'moving a light into a submitted report',
      'light 20',
      set('light', 20, { reportId: idOf(11), aspect: 'cost' }),
    ],
    [
      'moving a light out of a submitted report',
      'light 21',
      set('light', 21, { reportId: idOf(10), aspect: 'cost' }),
    ],
    ['a deviation in a submitted report', 'deviation 31', set('deviation', 31, { text: 'I rute' })],
    [
      'an attachment of a submitted report',
      'attachment 60',
      set('attachment', 60, { name: 'a.pdf' }),
    ],
    ['a version', 'version 40', set('version', 40, { label: '1.1' })],
    ['a recorded decision', 'decision 51', set('decision', 51, { wording: 'Annet' })],
    ['taking back what was decided', 'decision 51', set('decision', 51, { outcome: null })],
    ['a recorded decision as a whole', 'decision 51', remove('decision', 51)],
    [
      'putting an attachment to a recorded decision',
      'attachment 62',
      set('attachment', 62, { decisionId: idOf(51) }),
    ],
    ['taking an attachment from a recorded decision', 'attachment 61', remove('attachment', 61)],
    ['an issued document', 'issuedDocument 70', set('issuedDocument', 70, { recipient: 'Verdal' })],
    ['an issued document as a whole', 'issuedDocument 70', remove('issuedDocument', 70)],
  ] as const)('%s', ([, locked, change]) => {
    // What still points at a deleted row is told as well; only the lock is of interest here.
    const result = applyChanges(plan, [change]);
    const problems = result.kind === 'refused' ? result.problems : [];
    const found = problems.filter(({ kind }) => kind === 'locked');
    expect(found.map(({ entity, id }) => `${entity} ${Number(id.slice(-12))}`)).toEqual([locked]);
  });

  test('a report sent back and mended in one go, in any order', () => {
    const back = set('report', 11, { state: 'returned' });
    const change = set('light', 21, { colour: 'red' });
    expect(lockedRows(back, change)).toEqual(['light 21']);
    expect(lockedRows(change, back)).toEqual(['light 21']);
  });
});

describe('made', () => {
  test.for([
    [
      'anything in a draft',
      [set('report', 10, { summary: 'Ny' }), set('light', 20, { colour: 'red' })],
    ],
    ['a draft deleted with its light', [remove('report', 10), remove('light', 20)]],
    ['a submitted report accepted', [set('report', 11, { state: 'accepted' })]],
    [
      'a submitted report sent back with remarks',
      [set('report', 11, { state: 'returned', remarks: 'Utdyp kostnaden.' })],
    ],
    [
      'a new draft instead of one that was sent back',
      [insert('report', 90, { kind: 'evaluation', replacesId: idOf(13) })],
    ],
    [
      'the last light and the submission together',
      [set('report', 10, { state: 'submitted' }), set('light', 20, { colour: 'green' })],
    ],
    [
      'a submitted report put in with its lights',
      [insert('report', 90, { state: 'submitted' }), insert('light', 91, { reportId: idOf(90) })],
    ],
    [
      'the outcome of a decision that has none',
      [set('decision', 50, { outcome: 'approved', wording: 'Godkjent.' })],
    ],
    ['a decision that has no outcome, deleted', [remove('decision', 50)]],
    ['a version taken back that nothing refers to', [remove('version', 41)]],
    ['a version put in', [insert('version', 90, { position: 'a9', ...content })]],
    ['an attachment that belongs to nothing locked', [remove('attachment', 62)]],
  ] as const)('%s', ([, changes]) => {
    expect(lockedRows(...changes)).toBeNull();
    expect(lockedRows(...changes.toReversed())).toBeNull();
  });
});
