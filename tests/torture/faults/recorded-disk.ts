import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { SystemCall } from './strace.ts';

/** The system calls that a disk is recorded by, and what strace is told so that nothing is left out. */
export const recordedCalls = [
  'openat',
  'close',
  'write',
  'pwrite64',
  'ftruncate',
  'fsync',
  'fdatasync',
  'rename',
  'unlink',
  'mkdir',
  'rmdir',
  'writev',
] as const;

/** Others that change a disk. Where one is made the recording wouldn't be true. */
export const unknownCalls = [
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
] as const;

export const wholeTexts = ['-xx', '-s', '100000000'] as const;

/** A file or a folder, whatever it is called. */
export type NodeId = number;

export interface NamedNode {
  readonly folder: NodeId;
  readonly name: string;
  /** null: the name is taken away. */
  readonly node: NodeId | null;
}

/** What befell a disk. Names that change together do so or don't. */
export type DiskStep =
  | { readonly kind: 'write'; readonly file: NodeId; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: NodeId; readonly sizeInBytes: number }
  | { readonly kind: 'names'; readonly names: readonly NamedNode[] }
  | { readonly kind: 'sync'; readonly node: NodeId }
  | { readonly kind: 'said'; readonly line: string };

/** A folder as it was, and what befell it since. */
export interface RecordedDisk {
  readonly root: NodeId;
  readonly folders: ReadonlyMap<NodeId, ReadonlyMap<string, NodeId>>;
  readonly files: ReadonlyMap<NodeId, Buffer>;
  readonly steps: readonly DiskStep[];
}

/** Reads a folder, so that what befalls it afterwards can be recorded by the system calls of one process. */
export class DiskRecorder {
  readonly #root: string;
  readonly #folders = new Map<NodeId, Map<string, NodeId>>();
  readonly #files = new Map<NodeId, Buffer>();
  #nodes = 0;

  constructor(root: string) {
    this.#root = root;
    this.#readFolder(root);
  }

  /** What the calls did. Throws where one changes the folder in a way that isn't known here. */
  record(calls: readonly SystemCall[]): RecordedDisk {
    const folders = structuredClone(this.#folders);
    const steps: DiskStep[] = [];
    const open = new Map<number, { readonly node: NodeId; place: number }>();
    const live = this.#folders;
    const find = (path: string) => this.#find(path);
    const name = (...names: readonly { readonly path: string; readonly node: NodeId | null }[]) => {
      const changed = names.map(({ path, node }) => {
        const folder = find(dirname(path));
        if (folder === undefined) throw new Error(`No folder for ${path}`);
        const entries = live.get(folder);
        if (node === null) entries?.delete(basename(path));
        else entries?.set(basename(path), node);
        return { folder, name: basename(path), node };
      });
      steps.push({ kind: 'names', names: changed });
    };
    for (const { name: call, given, result } of calls) {
      if (result === null || result < 0) continue;
      const [path = '', other = ''] = textsIn(given).map(String);
      const descriptor = Number.parseInt(given, 10);
      const file = open.get(descriptor);
      const isHere = path.startsWith(`${this.#root}${sep}`) || path === this.#root;
      switch (call) {
        case 'openat': {
          if (!isHere) break;
          let node = find(path);
          if (node === undefined) {
            node = this.#newNode();
            name({ path, node });
          } else if (given.includes('O_TRUNC')) {
            steps.push({ kind: 'cut', file: node, sizeInBytes: 0 });
          }
          open.set(result, { node, place: 0 });
          break;
        }
        case 'close':
          open.delete(descriptor);
          break;
        case 'write':
        case 'pwrite64': {
          if (!file) break;
          const bytes = (textsIn(given)[0] ?? Buffer.alloc(0)).subarray(0, result);
          const at =
            call === 'write' ? file.place : Number(given.slice(given.lastIndexOf(',') + 1));
          if (call === 'write') file.place += result;
          steps.push({ kind: 'write', file: file.node, at, bytes });
          break;
        }
        case 'ftruncate': {
          const sizeInBytes = Number(given.slice(given.lastIndexOf(',') + 1));
          if (file) steps.push({ kind: 'cut', file: file.node, sizeInBytes });
          break;
        }
        case 'fsync':
        case 'fdatasync':
          if (file) steps.push({ kind: 'sync', node: file.node });
          break;
        case 'rename': {
          const node = isHere ? find(path) : undefined;
          if (node !== undefined) name({ path: other, node }, { path, node: null });
          break;
        }
        case 'unlink':
        case 'rmdir':
          if (isHere) name({ path, node: null });
          break;
        case 'mkdir': {
          if (!isHere) break;
          const node = this.#newNode();
          live.set(node, new Map());
          folders.set(node, new Map());
          name({ path, node });
          break;
        }
        case 'writev':
          if (file) throw new Error('writev isn’t recorded');
          steps.push({ kind: 'said', line: Buffer.concat(textsIn(given)).toString().trimEnd() });
          break;
        default:
          if (file || given.includes(hexOf(this.#root))) throw new Error(`${call} isn’t recorded`);
      }
    }
    return { root: 0, folders, files: this.#files, steps };
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
      entries.set(
        entry.name,
        entry.isDirectory() ? this.#readFolder(inside) : this.#readFile(inside),
      );
    }
    return node;
  }

  #readFile(path: string): NodeId {
    const node = this.#newNode();
    this.#files.set(node, readFileSync(path));
    return node;
  }

  #find(path: string): NodeId | undefined {
    const names = relative(this.#root, path)
      .split(sep)
      .filter((part) => part !== '');
    let node: NodeId | undefined = 0;
    for (const part of names)
      node = node === undefined ? undefined : this.#folders.get(node)?.get(part);
    return node;
  }
}

const hexOf = (text: string) =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

/** The texts between quotes, which strace was told to write as hexadecimal numbers. */
const textsIn = (given: string): readonly Buffer[] =>
  [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  );
