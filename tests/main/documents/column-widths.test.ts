import { describe, expect, it } from 'vitest';
import { cell, textRuns } from '../../../src-main/documents/runs.ts';
import { columnWidths } from '../../../src-main/documents/word/column-widths.ts';

const column = (at: number | null, text: string, isBold = false) => ({
  cell: cell(textRuns(text)),
  isBold,
  column: at,
});

const widthsFor = (...cells: readonly ReturnType<typeof column>[]) =>
  columnWidths([1, 1, 2], cells, 8000);

describe('a table’s columns', () => {
  it('have the shares that were asked for where every word has room', () => {
    expect(widthsFor(column(0, 'Rolle'), column(1, 'et langt svar i mange korte ord'))).toEqual([
      2000, 2000, 4000,
    ]);
  });

  it('give room to a word that is longer than its column, each from what it can spare', () => {
    const [first = 0, second = 0, third = 0] = widthsFor(
      column(0, 'Foreldrerepresentant (FAU)'),
      column(1, 'Rektor'),
    );
    expect(first).toBeGreaterThan(2000);
    expect(second).toBeLessThan(2000);
    expect(third).toBeLessThan(4000);
    expect(first + second + third).toBe(8000);
  });

  it('ask for more room for bold words, and for a word with a hyphen only for its longer part', () => {
    const [plain = 0] = widthsFor(column(0, 'Virksomhet/fagforening'));
    const [bold = 0] = widthsFor(column(0, 'Virksomhet/fagforening', true));
    const [parted = 0] = widthsFor(column(0, 'kvalitets-forbedringsarbeid'));
    expect(bold).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(2000);
    expect(parted).toBeLessThan(widthsFor(column(0, 'kvalitetsforbedringsarbeid'))[0] ?? 0);
  });

  it('keep their shares where no widths would do, and for what stands over several', () => {
    const long = 'x'.repeat(90);
    expect(widthsFor(column(0, long))).toEqual([2000, 2000, 4000]);
    expect(widthsFor(column(null, long))).toEqual([2000, 2000, 4000]);
  });
});
