import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { DiskStep, NodeId, RecordedDisk } from './disk-steps.ts';
import type { SystemCall } from './strace.ts';

/** Calls that change a disk and aren't made. Where one is, the recording wouldn't be true. */
const unknownCalls = [
  'truncate',
  'link',
  'linkat',
  'symlink',
  'renameat',
  'renameat2',
  'unlinkat',
  'mkdirat',
  'fallocate',
  'copy_file_range',
  'sendfile',
  'pwritev',
  'pwritev2',
];

/** What strace is told so that nothing of a text is left out. */
export const wholeTexts = ['-xx', '-s', '100000000'] as const;

/** A system call with what the recorder needs of it. */
interface Call {
  readonly given: string;
  readonly texts: readonly Buffer[];
  readonly result: number;
  readonly descriptor: number;
  /** The open file that it is made on. */
  readonly file: { readonly node: NodeId; place: number } | undefined;
}

/** Reads a folder, and records what befalls it afterwards by the system calls of one process. */
export class DiskRecorder {
  readonly #root: string;
  readonly #folders = new Map<NodeId, Map<string, NodeId>>();
  readonly #files = new Map<NodeId, Buffer>();
  readonly #open = new Map<number, { readonly node: NodeId; place: number }>();
  readonly #steps: DiskStep[] = [];
  #nodes = 0;

  readonly #known: Readonly<Record<string, (call: Call) => void>> = {
    openat: (call) => this.#openFile(call),
    close: ({ descriptor }) => this.#open.delete(descriptor),
    write: ({ file, texts, result }) => {
      if (!file) return;
      this.#write(file.node, file.place, texts, result);
      file.place += result;
    },
    pwrite64: ({ file, given, texts, result }) => {
      if (file) this.#write(file.node, lastNumberIn(given), texts, result);
    },
    ftruncate: ({ file, given }) => {
      if (file) this.#cut(file.node, lastNumberIn(given));
    },
    fsync: ({ file }) => this.#synchronise(file),
    fdatasync: ({ file }) => this.#synchronise(file),
    rename: ({ texts: [from = '', to = ''] }) => {
      const node = this.#find(String(from));
      if (node !== undefined) this.#name([String(to), node], [String(from), null]);
    },
    unlink: ({ texts: [path = ''] }) => this.#name([String(path), null]),
    rmdir: ({ texts: [path = ''] }) => this.#name([String(path), null]),
    mkdir: ({ texts: [path = ''] }) => {
      const node = this.#newNode();
      this.#folders.set(node, new Map());
      this.#name([String(path), node]);
    },
    writev: ({ texts }) => {
      this.#steps.push({ kind: 'said', line: Buffer.concat(texts).toString().trimEnd() });
    },
  };

  constructor(root: string) {
    this.#root = root;
    this.#readFolder(root);
  }

  /** The calls that strace is to tell of. */
  get calls(): readonly string[] {
    return [...Object.keys(this.#known), ...unknownCalls];
  }

  /** What the calls did. Throws where one of them can't be recorded. */
  record(calls: readonly SystemCall[]): RecordedDisk {
    const before = structuredClone(this.#folders);
    for (const { name, given, result } of calls) {
      if (result === null || result < 0) continue;
      const descriptor = Number.parseInt(given, 10);
      const file = this.#open.get(descriptor);
      // What is said goes to no file.
      const take = name === 'writev' && file ? undefined : this.#known[name];
      if (take) take({ given, texts: textsIn(given), result, descriptor, file });
      else if (file || given.includes(hexOf(this.#root))) throw new Error(`${name} isn’t recorded`);
    }
    const later = [...this.#folders.keys()].filter((node) => !before.has(node));
    for (const node of later) before.set(node, new Map());
    return { root: 0, folders: before, files: this.#files, steps: this.#steps };
  }

  #openFile({ given, texts, result }: Call): void {
    const path = String(texts[0]);
    if (!this.#isHere(path)) return;
    let node = this.#find(path);
    if (node === undefined) {
      node = this.#newNode();
      this.#name([path, node]);
    } else if (given.includes('O_TRUNC')) this.#cut(node, 0);
    this.#open.set(result, { node, place: 0 });
  }

  #write(file: NodeId, at: number, [bytes]: readonly Buffer[], length: number): void {
    if (bytes) this.#steps.push({ kind: 'write', file, at, bytes: bytes.subarray(0, length) });
  }

  #cut(file: NodeId, sizeInBytes: number): void {
    this.#steps.push({ kind: 'cut', file, sizeInBytes });
  }

  #synchronise(file: Call['file']): void {
    if (file) this.#steps.push({ kind: 'sync', node: file.node });
  }

  #name(...named: readonly (readonly [string, NodeId | null])[]): void {
    const names = named
      .filter(([path]) => this.#isHere(path))
      .map(([path, node]) => {
        const [folder, name] = [this.#find(dirname(path)), basename(path)];
        if (folder === undefined) throw new Error(`No folder for ${path}`);
        if (node === null) this.#folders.get(folder)?.delete(name);
        else this.#folders.get(folder)?.set(name, node);
        return { folder, name, node };
      });
    if (names.length > 0) this.#steps.push({ kind: 'names', names });
  }

  #isHere(path: string): boolean {
    return path === this.#root || path.startsWith(`${this.#root}${sep}`);
  }

  #find(path: string): NodeId | undefined {
    if (!this.#isHere(path)) return undefined;
    let node: NodeId | undefined = 0;
    for (const name of relative(this.#root, path).split(sep)) {
      if (name !== '' && node !== undefined) node = this.#folders.get(node)?.get(name);
    }
    return node;
  }

  #newNode(): NodeId {
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  #readFolder(path: string): NodeId {
    const node = this.#newNode();
    const entries = new Map<string, NodeId>();
    this.#folders.set(node, entries);
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      const read = entry.isDirectory() ? this.#readFolder(inside) : this.#readFile(inside);
      entries.set(entry.name, read);
    }
    return node;
  }

  #readFile(path: string): NodeId {
    const node = this.#newNode();
    this.#files.set(node, readFileSync(path));
    return node;
  }
}

const lastNumberIn = (given: string) => Number(given.slice(given.lastIndexOf(',') + 1));

const hexOf = (text: string) =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

/** The texts between quotes, which strace was told to write as hexadecimal numbers. */
const textsIn = (given: string): readonly Buffer[] =>
  [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  );
