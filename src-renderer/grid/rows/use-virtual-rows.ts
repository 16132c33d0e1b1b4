import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { GridRow } from '../grid-model.ts';

const usualHeight = 32;

/** The rows that are on the page: those in sight, and the one where one stands, which has the focus. */
export function useVirtualRows<Row extends GridRow>(
  scroller: RefObject<HTMLElement | null>,
  seen: readonly Row[],
  index: number,
  headerHeight: number,
) {
  const getItemKey = useCallback((at: number) => seen[at]?.id ?? at, [seen]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (index < 0 || inSight.includes(index)) return inSight;
      return [...inSight, index].sort((a, b) => a - b);
    },
    [index],
  );
  const virtualizer = useVirtualizer({
    count: seen.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey,
    rangeExtractor,
    overscan: 8,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    useFlushSync: false,
  });
  const height = scroller.current?.clientHeight ?? 0;
  return {
    virtualizer,
    /** Scrolls to the row and on, as the heights of rows that come into sight become known. */
    revealRow: (at: number) => virtualizer.scrollToIndex(at, { align: 'auto' }),
    pageRows: Math.max(1, Math.floor((height - headerHeight) / usualHeight) - 1),
  };
}
