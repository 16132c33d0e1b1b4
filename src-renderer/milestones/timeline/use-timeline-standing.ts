import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineRow } from '../../../src-domain/timeline/timeline-rows.ts';
import { findCellElement, isCellElement } from '../../grid/standing/cell-element.ts';
import { useLeaveListener } from '../../grid/standing/use-leave-listener.ts';
import { columnsOf, nameColumn, type TimelinePlace } from './timeline-cells.ts';

interface TimelineStanding {
  /** The one cell that Tab leads to; null where there are no rows. */
  readonly standing: TimelinePlace | null;
  /** Counted from 0; -1 where there are no rows. */
  readonly index: number;
  /** Goes to a cell, and puts the focus there once the page shows it. */
  readonly goTo: (place: TimelinePlace) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Keeps one cell as the place where one stands, and the focus with it when its row is moved or taken away. */
export function useTimelineStanding(
  root: RefObject<HTMLElement | null>,
  rows: readonly TimelineRow[],
): TimelineStanding {
  const [chosen, stand] = useState<TimelinePlace | null>(null);
  const lastIndex = useRef(0);
  const isWanted = useRef(false);
  const owns = useRef(false);

  const found = chosen ? rows.findIndex(({ id }) => id === chosen.row) : 0;
  const index = found >= 0 ? found : Math.min(lastIndex.current, rows.length - 1);
  const row = rows[index];
  const column = chosen?.column ?? nameColumn;
  const isThere = row !== undefined && columnsOf(row).includes(column);
  const standing = row ? { row: row.id, column: isThere ? column : nameColumn } : null;

  useLayoutEffect(() => {
    lastIndex.current = Math.max(index, 0);
    const isLost = owns.current && document.activeElement === document.body;
    if ((!isWanted.current && !isLost) || !standing) return;
    const cell = findCellElement(root.current, standing);
    if (!cell) return;
    isWanted.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const isInside = (target: EventTarget | null) =>
    target instanceof Node && (root.current?.contains(target) ?? false);
  useLeaveListener(isInside, () => {
    owns.current = false;
  });

  return {
    standing,
    index,
    goTo: (place) => {
      isWanted.current = true;
      stand(place);
      // Where one stands there already nothing is drawn anew.
      if (standing?.row === place.row && standing.column === place.column) {
        findCellElement(root.current, place)?.focus({ preventScroll: true });
      }
    },
    onFocus: ({ target }) => {
      if (!isCellElement(target)) return;
      owns.current = true;
      const { row: inRow, column: inColumn } = target.dataset;
      if (inRow === undefined || inColumn === undefined || isWanted.current) return;
      if (standing?.row !== inRow || standing.column !== inColumn) {
        stand({ row: inRow, column: inColumn });
      }
    },
  };
}
