import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { BoxActions } from './use-box-actions.ts';

type Side = 'before' | 'after' | 'into';

/** How much of a box at each end means before and after it. */
const endShare = 0.25;

/** Lets a box be dragged and others be dropped on it; gives where one would land. */
export function useBoxDrag(
  ref: RefObject<HTMLElement | null>,
  id: string,
  isListed: boolean,
  actions: BoxActions,
): Side | null {
  const [side, setSide] = useState<Side | null>(null);
  const canDrop = useEffectEvent((dragged: string, at: Side) => actions.canDrop(dragged, id, at));
  const drop = useEffectEvent((dragged: string, at: Side) => actions.drop(dragged, id, at));
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const sideAt = (dragged: unknown, { clientX, clientY }: Pointer): Side | null => {
      if (typeof dragged !== 'string') return null;
      const frame = element.getBoundingClientRect();
      const share = isListed
        ? (clientY - frame.top) / frame.height
        : (clientX - frame.left) / frame.width;
      const at = share < endShare ? 'before' : share > 1 - endShare ? 'after' : 'into';
      return canDrop(dragged, at) ? at : null;
    };
    return combine(
      draggable({
        element,
        getInitialData: () => ({ chartBox: id }),
        onDragStart: () => element.classList.add('dragged'),
        onDrop: () => element.classList.remove('dragged'),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          typeof source.data['chartBox'] === 'string' && source.data['chartBox'] !== id,
        onDrag: ({ source, location }) =>
          setSide(
            location.current.dropTargets[0]?.element === element
              ? sideAt(source.data['chartBox'], location.current.input)
              : null,
          ),
        onDragLeave: () => setSide(null),
        onDrop: ({ source, location }) => {
          setSide(null);
          if (location.current.dropTargets[0]?.element !== element) return;
          const dragged = source.data['chartBox'];
          const at = sideAt(dragged, location.current.input);
          if (at && typeof dragged === 'string') drop(dragged, at);
        },
      }),
    );
  }, [ref, id, isListed]);
  return side;
}

interface Pointer {
  readonly clientX: number;
  readonly clientY: number;
}
