import type { ReadingColumn } from '../../src-domain/clipboard/match-columns.ts';
import type { PasteChoice } from '../../src-domain/clipboard/pasted-rows.ts';
import { readDay } from '../../src-domain/clipboard/read-day.ts';
import { readName } from '../../src-domain/clipboard/read-name.ts';
import { readNames } from '../../src-domain/clipboard/read-names.ts';
import { isReadTwoWays, readNumber } from '../../src-domain/clipboard/read-number.ts';
import { readYesNo } from '../../src-domain/clipboard/read-yes-no.ts';
import {
  type PastedReading,
  type Reading,
  readable,
  type UnreadableReason,
} from '../../src-domain/clipboard/reading.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { numberAsTyped } from '../grid/editors/read-number.ts';
import type { CellEditor, CellValue, Choice, GridColumn, GridRow } from '../grid/grid-model.ts';
import { hasCell } from '../grid/row-cells.ts';
import { whyNot } from '../grid/why-not.ts';

/** A column that texts can be pasted into; the reason that a text can't be read is in words. */
export type PasteColumn = ReadingColumn<CellValue>;

/** The columns as the rows that are there take them, and as the rows that would be added do. */
export type PasteColumns = Readonly<Record<PasteChoice['mode'], readonly PasteColumn[]>>;

/** What is pasted: values by the columns' ids, over the cells from the active one or as new rows. */
export interface PasteResult {
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  readonly mode: 'over' | 'add';
}

/** The columns of a table that can be edited, in order; the choices are those of the row given. */
export function pasteColumnsOf<Row extends GridRow>(
  columns: readonly (GridColumn<Row> & { readonly synonyms?: readonly string[] })[],
  row: Row,
  translate: Translate,
): readonly PasteColumn[] {
  return columns.flatMap((column) => {
    const { id, heading, editor, synonyms } = column;
    if (!editor) return [];
    const read = (text: string): PastedReading<CellValue> =>
      hasCell(row, column)
        ? readCell(text, editor, row, translate)
        : readAbsent(text, whyNot(row, column, translate) ?? '');
    return [{ id, heading, read, ...(synonyms && { synonyms }) }];
  });
}

/** Where the row hasn't the cell, only nothing goes without saying. */
const readAbsent = (text: string, reason: string): PastedReading<CellValue> =>
  text.trim() === '' ? readable(null) : { kind: 'left-out', reason };

/** Reads a text as the value that an editor holds. */
function readCell<Row>(
  text: string,
  editor: CellEditor<Row>,
  row: Row,
  translate: Translate,
): Reading<CellValue> {
  const reading = inWords(readWith(text, editor, row), translate);
  if (editor.kind !== 'text' || reading.kind !== 'value') return reading;
  const reason = editor.refused?.(String(reading.value)) ?? null;
  return reason === null ? reading : { kind: 'unreadable', reason };
}

function readWith<Row>(
  text: string,
  editor: CellEditor<Row>,
  row: Row,
): Reading<CellValue, UnreadableReason> {
  switch (editor.kind) {
    case 'long-text':
      return readable(text.trim());
    case 'text':
    case 'time':
      return readable(text.replace(/\s*\n\s*/g, ' ').trim());
    case 'number':
      return readFigure(text);
    case 'day':
      return readDay(text);
    case 'yes-no':
      return readYesNo(text);
    case 'choice':
      return readChoice(text, editor.choices(row), editor.takesText ?? false);
    case 'choices':
      return readNames(text, editor.choices(row), { takesText: editor.takesText ?? false });
  }
}

/** One full stop before three digits ('4.567') groups thousands as Norwegians write it, which a person is to see. */
function readFigure(text: string): Reading<number | null, UnreadableReason> {
  const reading = readNumber(text);
  const isUnclear = isReadTwoWays(text) && text.includes('.');
  if (!isUnclear || reading.kind !== 'value') return reading;
  const { value } = reading;
  return {
    kind: 'unreadable',
    reason: { rule: 'number-two-ways' },
    instead: { value, text: numberAsTyped(value) },
  };
}

/** A name that no choice has is kept where the column takes texts of the user's own. */
function readChoice(
  text: string,
  choices: readonly Choice[],
  takesText: boolean,
): Reading<CellValue, UnreadableReason> {
  const reading = readName(text, choices);
  const isNew = reading.kind === 'unreadable' && reading.reason.rule === 'unknown-names';
  return takesText && isNew ? readable(text.replace(/\s+/g, ' ').trim()) : reading;
}

/** The same reading, with its reason said in the user's language. */
export function inWords<Value>(
  reading: Reading<Value, UnreadableReason>,
  translate: Translate,
): Reading<Value> {
  return reading.kind === 'value'
    ? reading
    : { ...reading, reason: reasonText(reading.reason, translate) };
}

function reasonText(reason: UnreadableReason, translate: Translate): string {
  if (reason.rule !== 'unknown-names' && reason.rule !== 'equal-names') {
    return translate(`clipboard:${reason.rule}`);
  }
  const names = reason.names.map((name) => `«${name}»`).join(', ');
  return translate(`clipboard:${reason.rule}`, { names, count: reason.names.length });
}
