import { createContext, type RefObject } from 'react';
import type { EditorPort } from '../editors/editor-port.ts';
import type { CellValue, DropPlace, GridRow } from '../grid-model.ts';
import type { Motion } from '../navigation.ts';

/** What a row asks the table for. It stays the same object, so that no row is drawn anew for it. */
export interface RowPort {
  readonly editor: EditorPort;
  readonly commit: (then: Motion | null, value: CellValue) => void;
  readonly canDrag: boolean;
  readonly canDrop: (dragged: string, at: string, side: DropPlace<GridRow>['side']) => boolean;
  readonly drop: (dragged: string, at: string, side: DropPlace<GridRow>['side']) => void;
  readonly openMenu: (row: string, at: HTMLElement) => void;
}

export const RowPortContext = createContext<RefObject<RowPort> | null>(null);
