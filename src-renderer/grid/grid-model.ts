import type { ReactNode } from 'react';
import type { Severity } from '../../src-domain/finding.ts';
import type { WrittenTime } from '../../src-domain/timing/timing.ts';

/** One row of a table. A tree is a list in the order shown, each row with its level. */
export interface GridRow {
  readonly id: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Whether other rows may stand under it, so that it can be folded. */
  readonly isParent?: boolean;
  /** A row that heads others is drawn as a heading over the whole width. */
  readonly isHeading?: boolean;
}

/** What a person can choose between; `detail` tells equal names apart. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  /** Other words that mean it. */
  readonly synonyms?: readonly string[];
}

/**
 * How a cell is edited, and with it the kind of value that it holds: 'text', 'long-text' and 'time' a
 * string, 'number' a number or null, 'day' an ISO day or null, 'yes-no' a boolean, 'choice' the id of a
 * choice or null, 'choices' ids. With `takesText` both may hold texts of the user's own too. A 'time'
 * whose days a person sets is given as a written time.
 */
export type CellEditor<Row> =
  | {
      readonly kind: 'text' | 'long-text';
      /** Why a text can't be kept, in words; null where it can. */
      readonly refused?: (text: string) => Refusal;
    }
  | {
      readonly kind: 'time';
      /** How the program understands what is typed, as it is typed. */
      readonly understood: (text: string) => string;
      /** The time as the row keeps it. With it a person can set the days. */
      readonly written?: (row: Row) => WrittenTime | null;
    }
  | { readonly kind: 'number' | 'day' | 'yes-no' }
  | {
      readonly kind: 'choice';
      readonly choices: (row: Row) => readonly Choice[];
      readonly takesText?: boolean;
      /** Whether such a text becomes something that others can choose too. */
      readonly addsNew?: boolean;
    }
  | {
      readonly kind: 'choices';
      readonly choices: (row: Row) => readonly Choice[];
      readonly takesText?: boolean;
      /** Whether such a text becomes something that others can choose too. */
      readonly addsNew?: boolean;
    };

export type CellValue = string | number | boolean | null | readonly string[] | WrittenTime;

export interface GridColumn<Row extends GridRow> {
  /** The name of the field: findings and addresses of cells use it. */
  readonly id: string;
  readonly heading: string;
  /** In pixels, at the least. */
  readonly width: number;
  /** How much of the room that is left over the column takes; none without it. */
  readonly grow?: number;
  readonly align?: 'right';
  /** The value as the editor holds it. */
  readonly value: (row: Row) => CellValue;
  /** The value in words: what stands in the cell, is copied and is read aloud. */
  readonly text: (row: Row) => string;
  /** How the cell looks, where the text alone isn't enough. */
  readonly show?: (row: Row) => ReactNode;
  /** Whether a new row begins to be written here, and not in its first cell. */
  readonly isName?: boolean;
  /** Without one the column can't be edited. */
  readonly editor?: CellEditor<Row>;
  /** Whether this row has the cell at all; all have where it isn't given. */
  readonly has?: (row: Row) => boolean;
  /** Which rows have the cell, in words ('milepæler og grupper'); told where one hasn't. */
  readonly rowsWithIt?: string;
  /** Whether the cell can be edited in this row; all can where it isn't given and there is an editor. */
  readonly canEdit?: (row: Row) => boolean;
  /** Where the cell is written, in a sentence, where it isn't here. */
  readonly writtenWhere?: string;
}

/** Where in the table something is. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** A finding of the plan check about one cell. */
export interface CellFinding extends CellPlace {
  readonly severity: Severity;
  readonly text: string;
}

/** Why something was refused, in words; null where it was done. */
export type Refusal = string | null;

/** Whether the table has a row, folded away or not; what a filter leaves out it hasn't. */
export type IsShown = (id: string) => boolean;

/** What can be done with the rows. What is missing can't be done, and isn't offered. */
export interface GridActions<Row extends GridRow> {
  /** Keeps what was typed or chosen. A refusal is shown beside the cell, which stays open. */
  readonly edit?: (row: Row, column: string, value: CellValue) => Refusal;
  /** Empties several cells as one step; without it each is an edit of its own. */
  readonly editAll?: (edits: readonly CellEdit<Row>[]) => Refusal;
  /** Adds a row under this one, in the group that it heads or is among (null: at the end), and gives its id. */
  readonly add?: (under: Row | null) => string | null;
  /** Rows of other kinds that can be added, each in words ('Ny milepæl'). */
  readonly addOthers?: readonly OtherRow<Row>[];
  /** What else can be done with a row; the menu of the row offers it. */
  readonly commands?: (row: Row) => readonly RowCommand[];
  /** What else can be done with several rows that are selected. */
  readonly commandsOfSeveral?: (rows: readonly Row[]) => readonly RowCommand[];
  /** Whether a row is only to be read: it is neither written in, moved, copied nor deleted. */
  readonly isFixed?: (row: Row) => boolean;
  /** Takes away a row that was just added and in which nothing has been written. */
  readonly takeBack?: (row: Row) => Refusal;
  readonly duplicate?: (rows: readonly Row[]) => Refusal;
  readonly remove?: (rows: readonly Row[]) => Refusal;
  /** Moves a row one place up (-1) or down (1) among those of its equals that are in the table, past all others. */
  readonly moveBy?: (row: Row, step: -1 | 1, isShown: IsShown) => Refusal;
  /** Moves a row a level in (1), under the one before it, or out (-1), after the one that it stands under. */
  readonly moveLevel?: (row: Row, step: -1 | 1) => Refusal;
  /** Whether, and then that, a row is dropped before, after or into another. */
  readonly canDrop?: (row: Row, where: DropPlace<Row>) => boolean;
  readonly drop?: (row: Row, where: DropPlace<Row>) => Refusal;
  /** Takes a table of texts that was pasted at a cell: one list per row, headings not among them. */
  readonly paste?: (
    at: { readonly row: Row | null; readonly column: string },
    table: PastedTable,
  ) => void;
}

export interface OtherRow<Row> {
  readonly id: string;
  readonly label: string;
  /** Why none can be added where the person stands, in words; null where one can. */
  readonly whyNot?: (under: Row | null) => Refusal;
  /** Adds one under the row where the person stands (at the end where null) and gives its id. */
  readonly add: (under: Row | null) => string | null;
}

/** Something that is done with one row, in words ('Innehavere …'). */
export interface RowCommand {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

export interface CellEdit<Row> {
  readonly row: Row;
  readonly column: string;
  readonly value: CellValue;
}

export interface DropPlace<Row> {
  readonly row: Row;
  readonly side: 'before' | 'after' | 'into';
}

/** A table from the clipboard, as texts. */
export type PastedTable = readonly (readonly string[])[];
