import { motionKeys } from '../../grid/input/motion-keys.ts';
import type { Motion } from './timeline-cells.ts';

/** What a key asks for on the timeline. */
export type TimelineCommand =
  | { readonly kind: 'go'; readonly motion: Motion }
  | { readonly kind: 'move'; readonly steps: -1 | 1 }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'show-all' | 'open' };

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** How much a step of zooming is. */
export const zoomStep = 1.5;

const motionsWithControl: Readonly<Record<string, Motion>> = {
  Home: 'first-row',
  End: 'last-row',
};

/** What is pressed alone; '+' may need shift, depending on the keyboard. */
const others: Readonly<Record<string, TimelineCommand>> = {
  '+': { kind: 'zoom', factor: zoomStep },
  '-': { kind: 'zoom', factor: 1 / zoomStep },
  '0': { kind: 'show-all' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
};

/** The command of a key; null where the timeline has none for it. */
export function timelineCommand(pressed: PressedKey): TimelineCommand | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) {
    if (ctrlKey || metaKey) return null;
    if (key === 'ArrowLeft') return { kind: 'move', steps: -1 };
    return key === 'ArrowRight' ? { kind: 'move', steps: 1 } : null;
  }
  const motion = ctrlKey || metaKey ? motionsWithControl[key] : motionKeys[key];
  if (motion) return { kind: 'go', motion };
  return ctrlKey || metaKey ? null : (others[key] ?? null);
}
