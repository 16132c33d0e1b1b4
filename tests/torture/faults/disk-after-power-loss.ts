import type { DiskStep, NamedNode, NodeId, RecordedDisk } from './disk-steps.ts';

const sectorSize = 512;

/** What of a disk's unsynchronised steps is on it when the power is gone, by chance. */
interface Chance {
  readonly next: () => number;
  /** How likely a step is to be on the disk. */
  readonly share: number;
  /** Whether names have changed in their order, as a journal of the file system keeps it. */
  readonly isOrdered: boolean;
}

type FileStep = Extract<DiskStep, { kind: 'write' | 'cut' }>;

type Files = Map<NodeId, Buffer>;
type Folders = Map<NodeId, Map<string, NodeId>>;

/**
 * A disk whose power may go: what was synchronised is there, and of what wasn't whatever chance leaves: writes whole
 * or torn at sectors, a file's size, new names, names that were taken away, in any order.
 */
export class FailingDisk {
  readonly #root: NodeId;
  readonly #files: Files;
  readonly #folders: Folders;
  readonly #written = new Map<NodeId, FileStep[]>();
  #named: (readonly NamedNode[])[] = [];

  constructor({ root, files, folders }: RecordedDisk) {
    this.#root = root;
    this.#files = new Map(files);
    this.#folders = copyOf(folders);
  }

  take(step: DiskStep): void {
    if (step.kind === 'names') this.#named.push(step.names);
    else if (step.kind === 'sync') this.#synchronise(step.node);
    else if (step.kind !== 'said') {
      const steps = this.#written.get(step.file) ?? [];
      this.#written.set(step.file, [...steps, step]);
    }
  }

  /** The files and folders that are found when the power is back, by their paths. Files have bytes. */
  afterPowerLoss(next: () => number): ReadonlyMap<string, Buffer | null> {
    const share = [0, 0.2, 0.5, 0.8, 1][Math.floor(next() * 5)] ?? 1;
    const chance: Chance = { next, share, isOrdered: next() < 0.5 };
    const files: Files = new Map(this.#files);
    for (const steps of this.#written.values()) {
      for (const step of steps) if (next() < share) apply(files, step, chance);
    }
    const folders = copyOf(this.#folders);
    for (const names of leftOf(this.#named, chance)) rename(folders, names);
    return pathsIn(this.#root, files, folders);
  }

  /** The files and folders that are found when the disk has had the time to write all. */
  afterShutdown(): ReadonlyMap<string, Buffer | null> {
    for (const node of [...this.#written.keys(), ...this.#folders.keys()]) this.#synchronise(node);
    return pathsIn(this.#root, this.#files, this.#folders);
  }

  #synchronise(node: NodeId): void {
    for (const step of this.#written.get(node) ?? []) apply(this.#files, step, null);
    this.#written.delete(node);
    const isOf = (names: readonly NamedNode[]) => names.some(({ folder }) => folder === node);
    for (const names of this.#named.filter(isOf)) rename(this.#folders, names);
    this.#named = this.#named.filter((names) => !isOf(names));
  }
}

function leftOf<Each>(steps: readonly Each[], { next, share, isOrdered }: Chance): readonly Each[] {
  if (isOrdered) return steps.slice(0, Math.floor(next() * (steps.length + 1)));
  return steps.filter(() => next() < share);
}

const copyOf = (folders: RecordedDisk['folders']): Folders =>
  new Map([...folders].map(([node, names]) => [node, new Map(names)]));

function rename(folders: Folders, names: readonly NamedNode[]): void {
  for (const { folder, name, node } of names) {
    if (node === null) folders.get(folder)?.delete(name);
    else folders.get(folder)?.set(name, node);
  }
}

/** Makes a step in new bytes: the old ones stay as they are. Without chance all of it. */
function apply(files: Files, step: FileStep, chance: Chance | null): void {
  const before = files.get(step.file) ?? Buffer.alloc(0);
  if (step.kind === 'cut') {
    files.set(step.file, enlarged(before.subarray(0, step.sizeInBytes), step.sizeInBytes));
    return;
  }
  const { at, bytes } = step;
  const after = enlarged(before, at + bytes.length);
  const isTorn = chance !== null && chance.next() < 0.5;
  for (let from = at; from < at + bytes.length; ) {
    const to = Math.min(at + bytes.length, (Math.floor(from / sectorSize) + 1) * sectorSize);
    if (!isTorn || chance.next() < 0.5) bytes.copy(after, from, from - at, to - at);
    from = to;
  }
  files.set(step.file, after);
}

function enlarged(bytes: Buffer, sizeInBytes: number): Buffer {
  const made = Buffer.alloc(Math.max(bytes.length, sizeInBytes));
  bytes.copy(made);
  return made;
}

function pathsIn(
  folder: NodeId,
  files: Files,
  folders: Folders,
  path = '',
  found = new Map<string, Buffer | null>(),
): ReadonlyMap<string, Buffer | null> {
  for (const [name, node] of folders.get(folder) ?? []) {
    const inside = path === '' ? name : `${path}/${name}`;
    if (folders.has(node)) {
      found.set(inside, null);
      pathsIn(node, files, folders, inside, found);
    } else found.set(inside, files.get(node) ?? Buffer.alloc(0));
  }
  return found;
}
