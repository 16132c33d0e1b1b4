/** Sizes and distances of a chart, in CSS pixels. */
export const look = {
  title: { sizeInPixels: 14, isBold: true, lineHeight: 18 },
  text: { sizeInPixels: 12.5, isBold: false, lineHeight: 16 },
  /** Between a box's frame and its text. */
  padding: { x: 12, y: 9 },
  narrowestBox: 112,
  widestText: 176,
  betweenTitleAndText: 3,
  /** Boxes that stand beside each other below one box, and rows of boxes. */
  gap: { x: 26, y: 32 },
  /** Boxes beside the box that they belong to. */
  sideGap: 36,
  /** Boxes listed under each other. */
  listGap: 12,
  listIndent: 24,
  /** Boxes within a box. */
  insideGap: 18,
  insideInRow: 4,
  /** A cross link's distance from boxes that it passes. */
  clearance: 9,
  margin: 20,
  band: { padding: 22, gap: 14, labelGap: 28 },
} as const;
