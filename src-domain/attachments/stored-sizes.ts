import type { Plan } from '../plan.ts';

/** From this size on the program says that a project file is large, and what makes it so. */
export const largeFileInBytes = 50_000_000;

/** How much each kind of content takes that a plan names; what is kept once counts once. */
export interface StoredSizes {
  readonly attachmentsInBytes: number;
  readonly versionsInBytes: number;
  readonly issuedInBytes: number;
}

/** What is stored beside the rows. What was deleted is stored too, but the plan no longer knows of it. */
export const storedSizes = ({ rows }: Plan): StoredSizes => ({
  attachmentsInBytes: sumOf(rows.attachment),
  versionsInBytes: sumOf(rows.version),
  issuedInBytes: sumOf(rows.issuedDocument),
});

const sumOf = (
  rows: readonly { readonly hash: string; readonly sizeInBytes: number }[],
): number => {
  const sizes = new Map(rows.map(({ hash, sizeInBytes }) => [hash, sizeInBytes]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
};
