import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useIsForReading } from '../project/open-project.ts';

interface DragInList {
  /** Rows can be dropped on those of the same list only. */
  readonly list: string;
  readonly id: string;
  /** What is taken hold of; the whole row where it isn't given. */
  readonly handle?: RefObject<HTMLElement | null>;
  readonly onDrop: (dragged: string, at: 'before' | 'after') => void;
}

/** Lets a row be dragged within its list; gives at which of its edges another one would land. */
export function useDragInList(
  row: RefObject<HTMLElement | null>,
  { list, id, handle, onDrop }: DragInList,
): 'before' | 'after' | null {
  const [edge, setEdge] = useState<'before' | 'after' | null>(null);
  const drop = useEffectEvent(onDrop);
  const isForReading = useIsForReading();
  useEffect(() => {
    const element = row.current;
    if (!element || isForReading) return;
    const edgeOf = (data: Record<string | symbol, unknown>) =>
      extractClosestEdge(data) === 'top' ? ('before' as const) : ('after' as const);
    return combine(
      draggable({
        element,
        ...(handle?.current && { dragHandle: handle.current }),
        getInitialData: () => ({ list, id }),
        onDragStart: () => element.classList.add('dragged'),
        onDrop: () => element.classList.remove('dragged'),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['list'] === list && source.data['id'] !== id,
        getData: ({ input }) =>
          attachClosestEdge({ id }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(edgeOf(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null);
          const dragged = source.data['id'];
          if (typeof dragged === 'string') drop(dragged, edgeOf(self.data));
        },
      }),
    );
  }, [row, handle, list, id, isForReading]);
  return edge;
}
