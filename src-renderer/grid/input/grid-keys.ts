import type { Motion } from '../navigation.ts';
import { motionKeys } from './motion-keys.ts';

/** What a key asks for, on a cell that isn't being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly motion: Motion; readonly extend: boolean }
  | { readonly kind: 'type'; readonly text: string }
  /** A dead key or an input method, which the editor itself must get. */
  | { readonly kind: 'compose' }
  | { readonly kind: 'shift'; readonly step: -1 | 1 }
  | { readonly kind: 'shift-level'; readonly step: -1 | 1 }
  | { readonly kind: 'resize-column'; readonly step: -1 | 1 }
  | {
      readonly kind:
        | 'edit'
        | 'toggle-or-edit'
        | 'clear'
        | 'unselect'
        | 'select-all'
        | 'select-row'
        | 'add'
        | 'duplicate'
        | 'remove'
        | 'remove-selected-rows';
    };

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const motionsWithControl: Readonly<Record<string, Motion>> = {
  ArrowUp: 'first-row',
  ArrowDown: 'last-row',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
  Home: 'table-start',
  End: 'table-end',
};

const plain: Readonly<Record<string, GridCommand>> = {
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  ' ': { kind: 'toggle-or-edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Escape: { kind: 'unselect' },
};

const withControl: Readonly<Record<string, GridCommand>> = {
  a: { kind: 'select-all' },
  d: { kind: 'duplicate' },
  Enter: { kind: 'add' },
  Delete: { kind: 'remove' },
  '-': { kind: 'remove-selected-rows' },
};

const withAlt: Readonly<Record<string, GridCommand>> = {
  ArrowUp: { kind: 'shift', step: -1 },
  ArrowDown: { kind: 'shift', step: 1 },
  ArrowLeft: { kind: 'shift-level', step: -1 },
  ArrowRight: { kind: 'shift-level', step: 1 },
};

const withAltAndShift: Readonly<Record<string, GridCommand>> = {
  ArrowLeft: { kind: 'resize-column', step: -1 },
  ArrowRight: { kind: 'resize-column', step: 1 },
};

/** What the key asks the table for; null is left to the page and the browser. */
export function commandOf(pressed: PressedKey): GridCommand | null {
  const { key, altKey, shiftKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  // AltGr is Ctrl and Alt at once, and writes characters.
  if (control && altKey) return key.length === 1 ? { kind: 'type', text: key } : null;
  if (altKey) return (shiftKey ? withAltAndShift[key] : undefined) ?? withAlt[key] ?? null;
  const motion = control ? motionsWithControl[key] : motionKeys[key];
  if (motion) return { kind: 'move', motion, extend: shiftKey };
  if (control)
    return shiftKey ? null : (withControl[key.toLowerCase()] ?? withControl[key] ?? null);
  if (key === ' ' && shiftKey) return { kind: 'select-row' };
  if (key === 'Dead' || key === 'Process') return { kind: 'compose' };
  const command = plain[key];
  if (command) return command;
  return [...key].length === 1 ? { kind: 'type', text: key } : null;
}
