/** How wide people have made columns, in pixels, by their ids; the others are as wide as they were made. */
export type ColumnWidths = Readonly<Record<string, number>>;

const narrowest = 40;
const widest = 1200;

/** The width that a column gets where this one is asked for. */
export const widthWithin = (asked: number): number =>
  Math.round(Math.min(Math.max(asked, narrowest), widest));

const keyOf = (table: string, column: string): string => `planverk:column-width:${table}:${column}`;

/** The widths that are remembered on this machine for those columns of a table that it has. */
export function rememberedWidths(table: string, columns: readonly { readonly id: string }[]) {
  const kept = columns.flatMap(({ id }): readonly (readonly [string, number])[] => {
    const width = Number(localStorage.getItem(keyOf(table, id)));
    return width > 0 ? [[id, widthWithin(width)]] : [];
  });
  return Object.fromEntries(kept) satisfies ColumnWidths;
}

/** Remembers a width; null forgets it. */
export function rememberWidth(table: string, column: string, width: number | null): void {
  if (width === null) localStorage.removeItem(keyOf(table, column));
  else localStorage.setItem(keyOf(table, column), String(width));
}
