import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { useLeaveListener } from '../../grid/standing/use-leave-listener.ts';
import { type CalendarRow, lineAfter } from './calendar-rows.ts';

interface Given {
  readonly root: RefObject<HTMLElement | null>;
  readonly rows: readonly CalendarRow[];
  /** The line that Tab leads to, which is on the page wherever one has scrolled; -1 where there is none. */
  readonly index: number;
  readonly onStand: (line: string) => void;
  readonly reveal: (index: number) => void;
}

interface Lines {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What has the focus: the name or the button of a line, which is at so many lines from the first. */
interface Owned {
  readonly id: string;
  readonly at: number;
  readonly tag: string;
}

/**
 * One stop for Tab among all lines, arrows between them. A line that goes away because it no longer passes
 * the filter leaves the focus to the one that came to its place.
 */
export function useLines({ root, rows, index, onStand, reveal }: Given): Lines {
  const wanted = useRef<string | null>(null);
  const owned = useRef<Owned | null>(null);
  const lines = () => rows.filter(({ kind }) => kind === 'line');

  /** Puts the focus on a line, at once or when the page shows it. */
  const goTo = (id: string, tag = 'a') => {
    wanted.current = id;
    onStand(id);
    const line = root.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);
    const target = line?.querySelector<HTMLElement>(tag) ?? line?.querySelector('a');
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
    reveal(rows.findIndex((row) => row.id === id));
  };
  useLayoutEffect(() => {
    if (wanted.current !== null) {
      goTo(wanted.current);
      return;
    }
    const { current: lost } = owned;
    if (lost === null || document.activeElement !== document.body) return;
    const all = lines();
    const isThere = all.some(({ id }) => id === lost.id);
    const next = isThere ? lost.id : all[Math.min(lost.at, all.length - 1)]?.id;
    if (next !== undefined) goTo(next, isThere ? lost.tag : 'a');
  });
  const isInside = (target: EventTarget | null) =>
    target instanceof Node && (root.current?.contains(target) ?? false);
  useLeaveListener(isInside, () => {
    owned.current = null;
    wanted.current = null;
  });

  return {
    onFocus: ({ target }) => {
      const id = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
      if (id === undefined) return;
      owned.current = {
        id,
        at: lines().findIndex((line) => line.id === id),
        tag: target.localName,
      };
      onStand(id);
    },
    onKeyDown: (event) => {
      const isAlone = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const next = isAlone && owned.current ? lineAfter(rows, index, event.key) : null;
      if (next === null) return;
      event.preventDefault();
      const line = rows[next];
      if (line) goTo(line.id);
    },
  };
}
