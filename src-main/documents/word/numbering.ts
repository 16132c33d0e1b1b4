import type { ILevelsOptions, INumberingOptions } from 'docx';

type OrderedList = { readonly start: number; readonly depth: number };

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The lists of one document. All bullet lists share a definition; each ordered list has one of its own, for
 * lists that share one go on counting where the last left off.
 */
export class Numbering {
  readonly #ordered: OrderedList[] = [];

  bulletList(isInCell: boolean): string {
    return isInCell ? 'cell-bullets' : 'bullets';
  }

  orderedList(start: number, depth: number): string {
    this.#ordered.push({ start, depth });
    return `ordered-${this.#ordered.length}`;
  }

  /** To be asked for when the whole document is written. */
  options(): INumberingOptions {
    return {
      config: [
        { reference: 'bullets', levels: bulletLevels(false) },
        { reference: 'cell-bullets', levels: bulletLevels(true) },
        ...this.#ordered.map((list, index) => ({
          reference: `ordered-${index + 1}`,
          levels: orderedLevels(list),
        })),
      ],
    };
  }
}

function bulletLevels(isInCell: boolean): ILevelsOptions[] {
  return depths.map((level) => ({
    level,
    format: 'bullet',
    text: level % 2 === 0 ? '•' : '–',
    alignment: 'left',
    style: { paragraph: { indent: indentOf(level, isInCell) } },
  }));
}

function orderedLevels({ start, depth }: OrderedList): ILevelsOptions[] {
  const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;
  return depths.map((level) => ({
    level,
    format: formats[level % 3] ?? 'decimal',
    text: `%${level + 1}.`,
    alignment: 'left',
    start: level === depth ? start : 1,
    style: { paragraph: { indent: indentOf(level, false) } },
  }));
}

/** How far in the text of a list stands. */
export function listIndent(depth: number, isInCell: boolean): number {
  return (isInCell ? 200 : 357) * (depth + 1);
}

function indentOf(level: number, isInCell: boolean) {
  return { left: listIndent(level, isInCell), hanging: listIndent(0, isInCell) };
}
