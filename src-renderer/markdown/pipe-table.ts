/** A table as Markdown writes it: each cell is Markdown of its own. */
export interface PipeTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a paragraph whose lines are '| a | b |' with '|---|---|' below the first; undefined for any other. */
export function findPipeTable(paragraph: string): PipeTable | undefined {
  const [head, line, ...rows] = paragraph.split('\n').map(cellsOf);
  if (!head?.length || !line?.length || !line.every((cell) => /^:?-+:?$/.test(cell)))
    return undefined;
  return { head, rows };
}

function cellsOf(line: string): readonly string[] {
  const [, inside] = /^\s*\|(.*)\|\s*$/.exec(line) ?? [];
  return inside?.split('|').map((cell) => cell.trim()) ?? [];
}
