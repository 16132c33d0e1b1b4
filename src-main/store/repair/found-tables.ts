import { DatabasePages, type PageKind } from './database-pages.ts';
import { type RecordValue, readRecord } from './record.ts';

export type FoundRecord = readonly RecordValue[];

/** The records of one page, and the table that the file's own trees say they stand in. */
export interface FoundPage {
  readonly kind: PageKind;
  /** null: no tree leads here. */
  readonly table: string | null;
  readonly records: readonly FoundRecord[];
}

/** What can be read of a database file. */
export interface FoundPages {
  readonly pages: readonly FoundPage[];
  /** Records and whole pages that are there and can't be read. */
  readonly brokenCount: number;
}

const schemaRoot = 1;

/**
 * Reads all records of a database file, first those that its trees lead to, then those on pages that none does:
 * where an inner page is damaged, all under it is still there. Pages that were let go of hold what somebody has
 * deleted; they aren't looked at.
 */
export function findPages(file: Buffer): FoundPages {
  const source = new DatabasePages(file);
  const passed = new Set<number>();
  const pages: FoundPage[] = [];
  let brokenCount = 0;

  const take = (number: number, table: string | null): readonly number[] => {
    if (passed.has(number)) return [];
    const page = source.readTreePage(number);
    if (!page) return [];
    passed.add(number);
    const records = page.payloads.map(readRecord);
    const whole = records.filter((record) => record !== null);
    brokenCount += page.brokenCount + records.length - whole.length;
    pages.push({ kind: page.kind, table, records: whole });
    return page.children;
  };
  const walk = (root: number, table: string) => {
    const waiting = [root];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      waiting.push(...take(number, table));
    }
  };

  walk(schemaRoot, 'sqlite_schema');
  for (const { root, name } of pages.flatMap(({ records }) => records.flatMap(rootIn))) {
    walk(root, name);
  }
  const unused = source.unusedPages();
  const isLeft = (number: number) =>
    !passed.has(number) && !unused.has(number) && !source.isOverflow(number);
  for (let number = 2; number <= source.count; number += 1) {
    if (isLeft(number)) take(number, null);
  }
  for (let number = 1; number <= source.count; number += 1) {
    if (isLeft(number)) brokenCount += 1;
  }
  return { pages, brokenCount };
}

/** Where a tree begins, as a record of the schema says (https://sqlite.org/schematab.html). */
function rootIn(record: FoundRecord): readonly { readonly root: number; readonly name: string }[] {
  const [, name, , root] = record;
  if (record.length !== 5 || typeof root !== 'number' || typeof name !== 'string') return [];
  return root > schemaRoot ? [{ root, name }] : [];
}
