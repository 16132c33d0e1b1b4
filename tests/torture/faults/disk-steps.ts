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

/** A folder as it was, and what befell it since. Folders that came later are empty. */
export interface RecordedDisk {
  readonly root: NodeId;
  readonly folders: ReadonlyMap<NodeId, ReadonlyMap<string, NodeId>>;
  readonly files: ReadonlyMap<NodeId, Buffer>;
  readonly steps: readonly DiskStep[];
}
