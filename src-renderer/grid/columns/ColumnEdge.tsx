import { type PointerEvent, useRef } from 'react';
import { useLanguage } from '../../language.ts';
import type { ColumnSizing } from './use-column-widths.ts';

interface ColumnEdgeProps {
  readonly column: string;
  readonly sizing: ColumnSizing;
}

interface Drag {
  readonly from: number;
  readonly width: number;
  readonly isMoved: boolean;
}

/** The edge of a column's heading, for the mouse: dragged, it makes the column wider; from a cell keys do. */
export function ColumnEdge({ column, sizing }: ColumnEdgeProps) {
  const { translate } = useLanguage();
  const drag = useRef<Drag | null>(null);

  function follow({ clientX }: PointerEvent): void {
    const { current } = drag;
    if (!current) return;
    drag.current = { ...current, isMoved: true };
    sizing.preview(column, current.width + clientX - current.from);
  }

  function end({ clientX }: PointerEvent): void {
    const { current } = drag;
    drag.current = null;
    if (current?.isMoved) sizing.keep(column, current.width + clientX - current.from);
  }

  return (
    <span
      aria-hidden
      className="grid-edge"
      title={translate('grid:edge')}
      // What has the focus keeps it.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={({ button, clientX, pointerId, currentTarget }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        drag.current = { from: clientX, width: sizing.widthOf(column), isMoved: false };
      }}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => sizing.keep(column, null)}
    />
  );
}
