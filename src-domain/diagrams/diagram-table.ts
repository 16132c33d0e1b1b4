import type { Language } from '../fields.ts';
import type { Diagram } from './diagram.ts';
import { placeNames } from './diagram-place.ts';
import { axisTitle, valueText } from './diagram-value.ts';

/** What a diagram draws, as a table: a row for each place on the x axis, a column for each series. */
export interface DiagramTable {
  /** The diagram's title and what is measured. */
  readonly caption: string;
  /** The first one stands over the rows' names. */
  readonly heads: readonly string[];
  readonly rows: readonly DiagramRow[];
}

export interface DiagramRow {
  readonly name: string;
  /** As many as there are series; null where there is no value. */
  readonly cells: readonly (string | null)[];
}

export function diagramTable(diagram: Diagram, language: Language): DiagramTable {
  const { title, x, y, series } = diagram;
  const measured = axisTitle(y);
  return {
    caption: y.title === title ? measured : measured === '' ? title : `${title}: ${measured}`,
    heads: [x.title, ...series.map(({ name }) => name)],
    rows: placeNames(diagram).map((name, index) => ({
      name,
      cells: series.map(({ values }) => {
        const value = values[index] ?? null;
        return value === null ? null : valueText(value, y, language);
      }),
    })),
  };
}
