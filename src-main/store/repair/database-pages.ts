import { readVarint } from './record.ts';

/** What a page of a b-tree is by its first byte. */
const pageKinds = {
  2: 'index-inner',
  5: 'table-inner',
  10: 'index-leaf',
  13: 'table-leaf',
} as const;

export type PageKind = (typeof pageKinds)[keyof typeof pageKinds];

/** A page of a b-tree, as far as it can be read. */
export interface TreePage {
  readonly kind: PageKind;
  /** The pages under it. */
  readonly children: readonly number[];
  /** What its cells hold. Those that can't be read are only counted. */
  readonly payloads: readonly Buffer[];
  readonly brokenCount: number;
}

/** Every file of ours has pages of this size, so that it need not be read from a header that may be damaged. */
const pageSize = 4096;
const fileHeaderLength = 100;

/**
 * The pages of a database file (https://sqlite.org/fileformat.html), read without SQLite, which gives up a
 * table at its first damaged page. Nothing that a page says is believed: whatever it says, it is read once, and no
 * byte of the file is taken for part of two cells.
 */
export class DatabasePages {
  readonly #file: Buffer;
  readonly #overflow = new Set<number>();

  constructor(file: Buffer) {
    this.#file = file;
  }

  /** Also a last one that is cut off. */
  get count(): number {
    return Math.ceil(this.#file.length / pageSize);
  }

  /** Whether a page holds the rest of a cell that was read. */
  isOverflow(number: number): boolean {
    return this.#overflow.has(number);
  }

  isEmpty(number: number): boolean {
    return this.#page(number).every((byte) => byte === 0);
  }

  /** The pages that held something once, and are kept for later. */
  unusedPages(): ReadonlySet<number> {
    const unused = new Set<number>();
    let trunk = this.#file.length < fileHeaderLength ? 0 : this.#file.readUInt32BE(32);
    while (trunk > 0 && trunk <= this.count && !unused.has(trunk)) {
      unused.add(trunk);
      const page = this.#page(trunk);
      if (page.length < 8) break;
      const leaves = Math.min(page.readUInt32BE(4), Math.floor((page.length - 8) / 4));
      for (let index = 0; index < leaves; index += 1) unused.add(page.readUInt32BE(8 + 4 * index));
      trunk = page.readUInt32BE(0);
    }
    return unused;
  }

  /** Reads a page of a b-tree; of one that was read before the cells' rests aren't found again. null: it is none. */
  readTreePage(number: number): TreePage | null {
    const page = this.#page(number);
    const start = number === 1 ? fileHeaderLength : 0;
    const kind = pageKinds[page[start] as keyof typeof pageKinds];
    if (kind === undefined || page.length < start + 12) return null;
    const isInner = kind.endsWith('inner');
    const pointers = start + (isInner ? 12 : 8);
    const cellCount = page.readUInt16BE(start + 3);
    const children: number[] = isInner ? [page.readUInt32BE(start + 8)] : [];
    const payloads: Buffer[] = [];
    let brokenCount = 0;
    let left = page.length;
    for (let index = 0; index < cellCount; index += 1) {
      const pointer = pointers + 2 * index;
      if (pointer + 2 > page.length || left <= 0) {
        brokenCount += 1;
        break;
      }
      const at = page.readUInt16BE(pointer);
      if (isInner && at + 4 <= page.length) children.push(page.readUInt32BE(at));
      if (kind === 'table-inner') continue;
      const cell = this.#readCell(page, isInner ? at + 4 : at, kind === 'table-leaf');
      left -= cell?.local ?? 0;
      if (cell) payloads.push(cell.payload);
      else brokenCount += 1;
    }
    const wanted = children.filter((child) => child > 0 && child <= this.count);
    return { kind, children: wanted, payloads, brokenCount };
  }

  #page(number: number): Buffer {
    return this.#file.subarray((number - 1) * pageSize, number * pageSize);
  }

  #readCell(page: Buffer, at: number, isTable: boolean) {
    const length = readVarint(page, at);
    if (!length || length.value > this.#file.length) return null;
    const key = isTable ? readVarint(page, length.end) : length;
    if (!key) return null;
    const local = this.#localLength(length.value, isTable);
    const begin = page.subarray(key.end, key.end + local);
    if (begin.length < local) return null;
    if (local === length.value) return { payload: begin, local };
    if (key.end + local + 4 > page.length) return null;
    const rest = this.#readOverflow(page.readUInt32BE(key.end + local), length.value - local);
    return rest && { payload: Buffer.concat([begin, ...rest]), local };
  }

  /** How much of a cell stands in its own page. */
  #localLength(length: number, isTable: boolean): number {
    const longest = isTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23;
    if (length <= longest) return length;
    const shortest = Math.floor(((pageSize - 12) * 32) / 255) - 23;
    const filling = shortest + ((length - shortest) % (pageSize - 4));
    return filling <= longest ? filling : shortest;
  }

  #readOverflow(first: number, length: number): readonly Buffer[] | null {
    const parts: Buffer[] = [];
    let left = length;
    let number = first;
    while (left > 0) {
      if (number < 2 || number > this.count || this.#overflow.has(number)) return null;
      const page = this.#page(number);
      const part = page.subarray(4, 4 + Math.min(left, pageSize - 4));
      if (part.length === 0) return null;
      this.#overflow.add(number);
      parts.push(part);
      left -= part.length;
      number = page.readUInt32BE(0);
    }
    return parts;
  }
}
