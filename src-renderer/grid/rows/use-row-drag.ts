import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachInstruction,
  extractInstruction,
  type Operation,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item';
import { type RefObject, use, useEffect, useState } from 'react';
import type { DropPlace, GridRow } from '../grid-model.ts';
import { RowPortContext } from './row-port.ts';

type Side = DropPlace<GridRow>['side'];

const sides: Readonly<Record<Operation, Side>> = {
  'reorder-before': 'before',
  'reorder-after': 'after',
  combine: 'into',
};

/** Lets the row be dragged by its handle and others be dropped on it; gives where one would land. */
export function useRowDrag(handle: RefObject<HTMLElement | null>, row: string): Side | null {
  const port = use(RowPortContext);
  const [side, setSide] = useState<Side | null>(null);
  const canDrag = port?.current.canDrag ?? false;
  useEffect(() => {
    const element = handle.current;
    const rowElement = element?.closest<HTMLElement>('[role=row]');
    if (!canDrag || !element || !rowElement || !port) return;
    const available = (dragged: unknown, at: Side) =>
      typeof dragged === 'string' && port.current.canDrop(dragged, row, at)
        ? ('available' as const)
        : ('not-available' as const);
    const sideOf = (data: Record<string | symbol, unknown>): Side | null => {
      const instruction = extractInstruction(data);
      return instruction ? sides[instruction.operation] : null;
    };
    return combine(
      draggable({
        element,
        getInitialData: () => ({ gridRow: row, grid: port }),
        onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(rowElement, 12, 14),
        onDragStart: () => rowElement.classList.add('dragged'),
        onDrop: () => rowElement.classList.remove('dragged'),
      }),
      dropTargetForElements({
        element: rowElement,
        canDrop: ({ source }) => source.data['grid'] === port && source.data['gridRow'] !== row,
        getData: ({ input, source }) => {
          const dragged = source.data['gridRow'];
          return attachInstruction(
            { row },
            {
              input,
              element: rowElement,
              operations: {
                'reorder-before': available(dragged, 'before'),
                'reorder-after': available(dragged, 'after'),
                combine: available(dragged, 'into'),
              },
            },
          );
        },
        onDrag: ({ self }) => setSide(sideOf(self.data)),
        onDragLeave: () => setSide(null),
        onDrop: ({ self, source }) => {
          setSide(null);
          const at = sideOf(self.data);
          const dragged = source.data['gridRow'];
          if (at && typeof dragged === 'string') port.current.drop(dragged, row, at);
        },
      }),
    );
  }, [canDrag, handle, port, row]);
  return side;
}
