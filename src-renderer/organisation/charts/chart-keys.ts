import type { PressedKey } from '../../grid/input/grid-keys.ts';
import type { Direction } from './nearest-box.ts';

/** What a key asks for on a box of the drawing: the keys are those of the tables. */
export type ChartCommand =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'shift'; readonly step: -1 | 1 }
  | { readonly kind: 'shift-level'; readonly step: -1 | 1 }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'add-beside' }
  | { readonly kind: 'add-under' }
  | { readonly kind: 'remove' };

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const withAlt: Readonly<Record<string, ChartCommand>> = {
  ArrowLeft: { kind: 'shift', step: -1 },
  ArrowRight: { kind: 'shift', step: 1 },
  ArrowUp: { kind: 'shift-level', step: -1 },
  ArrowDown: { kind: 'shift-level', step: 1 },
};

const plain: Readonly<Record<string, ChartCommand>> = {
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Delete: { kind: 'remove' },
};

/** What the key asks of the chart; null is left to the page and the browser. */
export function chartCommandOf(pressed: PressedKey): ChartCommand | null {
  const { key, altKey, shiftKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return control || shiftKey ? null : (withAlt[key] ?? null);
  if (control) {
    if (key === 'Enter') return { kind: shiftKey ? 'add-under' : 'add-beside' };
    return key === 'Delete' && !shiftKey ? { kind: 'remove' } : null;
  }
  const direction = directions[key];
  if (direction) return { kind: 'go', direction };
  return plain[key] ?? null;
}
