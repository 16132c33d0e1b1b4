import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

interface VirtualRows {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly { readonly id: string }[];
  /** The row where one stands, counted from 0; -1 where one stands in none of them. */
  readonly index: number;
  /** What stays in sight above the rows and below them, in pixels. */
  readonly headerHeight: number;
  readonly footerHeight?: number;
  readonly usualHeight?: number;
  /** How high each is about, where some are of another kind. */
  readonly heightOf?: (index: number) => number;
}

/** The rows that are on the page: those in sight, and the one where one stands, which has the focus. */
export function useVirtualRows(given: VirtualRows) {
  const { scroller, rows, index, headerHeight, footerHeight = 0, usualHeight = 32 } = given;
  const { heightOf = () => usualHeight } = given;
  const getItemKey = useCallback((at: number) => rows[at]?.id ?? at, [rows]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (index < 0 || inSight.includes(index)) return inSight;
      return [...inSight, index].sort((a, b) => a - b);
    },
    [index],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey,
    rangeExtractor,
    overscan: 8,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: footerHeight,
    useFlushSync: false,
  });
  const height = (scroller.current?.clientHeight ?? 0) - headerHeight - footerHeight;
  return {
    virtualizer,
    /** Scrolls to the row and on, as the heights of rows that come into sight become known. */
    revealRow: (at: number) => virtualizer.scrollToIndex(at, { align: 'auto' }),
    pageRows: Math.max(1, Math.floor(height / usualHeight) - 1),
  };
}
