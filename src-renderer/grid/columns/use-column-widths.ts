import { type RefObject, useState } from 'react';
import { useLanguage } from '../../language.ts';
import type { GridColumn, GridRow } from '../grid-model.ts';
import { type ColumnTemplate, columnTemplate } from './column-template.ts';
import {
  type ColumnWidths,
  rememberedWidths,
  rememberWidth,
  widthWithin,
} from './column-widths.ts';

interface Surroundings<Row extends GridRow> {
  /** Where the table stands. */
  readonly root: RefObject<HTMLElement | null>;
  /** What its widths are remembered by. */
  readonly table: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly hasHandle: boolean;
  readonly say: (text: string) => void;
}

export interface ColumnSizing {
  readonly template: ColumnTemplate;
  /** The width of a column as it stands on the page. */
  readonly widthOf: (column: string) => number;
  /** Shows a column so wide, and draws no row anew for it. */
  readonly preview: (column: string, width: number) => void;
  /** Makes a column so wide and remembers it; null gives it back the width that it was made with. */
  readonly keep: (column: string, width: number | null) => void;
  /** Makes a column a step narrower or wider. */
  readonly step: (column: string, step: -1 | 1) => void;
  readonly isChosen: (column: string) => boolean;
}

const stepWidth = 20;

/** The widths of the columns, which a person can change. */
export function useColumnWidths<Row extends GridRow>(given: Surroundings<Row>): ColumnSizing {
  const { root, table, columns, hasHandle, say } = given;
  const { translate } = useLanguage();
  const [widths, setWidths] = useState<ColumnWidths>(() => rememberedWidths(table, columns));
  const widthOf = (column: string) =>
    root.current?.querySelector<HTMLElement>(`[data-heading="${CSS.escape(column)}"]`)
      ?.offsetWidth ?? 0;

  function keep(column: string, asked: number | null): void {
    const { [column]: _, ...others } = widths;
    const width = asked === null ? null : widthWithin(asked);
    setWidths(width === null ? others : { ...others, [column]: width });
    rememberWidth(table, column, width);
    const name = columns.find(({ id }) => id === column)?.heading ?? '';
    say(
      width === null
        ? translate('grid:width-reset', { name })
        : translate('grid:width-now', { name, width }),
    );
  }

  return {
    template: columnTemplate(columns, hasHandle, widths),
    widthOf,
    preview: (column, asked) => {
      const shown = { ...widths, [column]: widthWithin(asked) };
      const { template, minWidth } = columnTemplate(columns, hasHandle, shown);
      const canvas = root.current?.querySelector<HTMLElement>('.grid-canvas');
      canvas?.style.setProperty('--grid-columns', template);
      canvas?.style.setProperty('min-width', `${minWidth}px`);
    },
    keep,
    step: (column, step) => keep(column, widthOf(column) + step * stepWidth),
    isChosen: (column) => widths[column] !== undefined,
  };
}
