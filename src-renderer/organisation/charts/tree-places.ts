import type { ContentBox } from '../../../src-domain/org-chart/chart-content.ts';

/** Where a box stands in the tree, as a screen reader tells it. */
export interface TreePlace {
  readonly id: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly number: number;
  readonly of: number;
  readonly isParent: boolean;
}

/** The boxes of a chart from top to bottom, each before those under it. */
export const treePlaces = (boxes: readonly ContentBox[], level = 1): readonly TreePlace[] =>
  boxes.flatMap(({ id, boxes: below }, index) => [
    { id, level, number: index + 1, of: boxes.length, isParent: below.length > 0 },
    ...treePlaces(below, level + 1),
  ]);
