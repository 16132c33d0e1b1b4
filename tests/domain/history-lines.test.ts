import { describe, expect, test } from 'vitest';
import { type Change, invert } from '../../src-domain/change.ts';
import { historyLines } from '../../src-domain/history-lines.ts';
import { idOf } from '../fixtures/small-plan.ts';

const inserted = (number: number): Change => ({
  kind: 'insert',
  entity: 'measure',
  row: { id: idOf(number), text: '' },
});
const wrote = (number: number, from: string, to: string): Change => ({
  kind: 'update',
  entity: 'measure',
  id: idOf(number),
  from: { text: from },
  to: { text: to },
});
const entry = (
  label: string,
  changes: readonly Change[],
  { who = 'Kari', kind = 'edit' as 'edit' | 'undo' | 'redo' } = {},
) => ({ label, changes, who, kind });

const added = entry('La til', [inserted(1)]);
const named = entry('Endret tekst', [wrote(1, '', 'Kurs')]);
const renamed = entry('Endret tekst', [wrote(1, 'Kurs', 'Seminar')]);
const back = { ...renamed, label: 'Satte tilbake', changes: invert(renamed.changes) };

describe('a row that is put in and named at once is one line', () => {
  test('with the changes of both, in their order', () => {
    expect(historyLines([renamed, named, added])).toEqual([
      { ...renamed, isPutBack: false },
      { ...named, label: 'La til', changes: [inserted(1), wrote(1, '', 'Kurs')], isPutBack: false },
    ]);
  });

  test.each([
    ['something was done between', [named, entry('Annet', [wrote(2, '', 'b')]), added]],
    ['somebody else named it', [{ ...named, who: 'Ola' }, added]],
    ['another row was written in', [entry('Endret', [wrote(2, '', 'b')]), added]],
    ['what was written stood there', [renamed, added]],
    ['it was undone', [{ ...named, kind: 'undo' as const }, added]],
    ['several were put in', [named, entry('Limte inn', [inserted(1), inserted(2)])]],
  ])('not where %s', (_name, entries) => {
    expect(historyLines(entries)).toHaveLength(entries.length);
  });
});

describe('a line is marked as put back', () => {
  test.each([
    ['where nothing has led back', [renamed], [false]],
    ['where it was put back later', [back, renamed], [false, true]],
    ['where it was undone', [{ ...back, kind: 'undo' as const }, renamed], [false, true]],
    ['no more once it was done again', [renamed, back, renamed], [false, true, false]],
  ])('%s', (_name, entries, marks) => {
    expect(historyLines(entries).map(({ isPutBack }) => isPutBack)).toEqual(marks);
  });
});
