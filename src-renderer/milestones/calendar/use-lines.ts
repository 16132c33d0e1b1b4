import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface Lines {
  /** The line that Tab leads to. */
  readonly active: string | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One stop for Tab among all lines, arrows between them. A line that goes away because it no longer passes
 * the filter leaves the focus to the one that came to its place.
 */
export function useLines(root: RefObject<HTMLElement | null>, first: string | null): Lines {
  const [active, setActive] = useState<string | null>(null);
  const owns = useRef<number | null>(null);
  const all = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const goTo = (line: HTMLElement | undefined) => {
    const link = line?.querySelector<HTMLElement>('a');
    link?.focus();
    line?.scrollIntoView({ block: 'nearest' });
  };
  const isThere = active !== null && all().some(({ dataset }) => dataset['line'] === active);

  useLayoutEffect(() => {
    if (owns.current === null || document.activeElement !== document.body) return;
    const lines = all();
    goTo(lines[Math.min(owns.current, lines.length - 1)]);
  });

  return {
    active: isThere ? active : first,
    onFocus: ({ target }) => {
      const line = target.closest<HTMLElement>('[data-line]');
      if (!line) return;
      owns.current = all().indexOf(line);
      setActive(line.dataset['line'] ?? null);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) owns.current = null;
    },
    onKeyDown: (event) => {
      const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]');
      const step = steps[event.key];
      if (!line || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      const lines = all();
      goTo(step(lines, lines.indexOf(line)));
    },
  };
}

type Step = (lines: readonly HTMLElement[], at: number) => HTMLElement | undefined;

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: (lines, at) => lines[at + 1],
  ArrowUp: (lines, at) => lines[at - 1],
  Home: (lines) => lines[0],
  End: (lines) => lines.at(-1),
  PageDown: (lines, at) => lines.slice(at).find((line) => sectionOf(line) !== sectionOf(lines[at])),
  PageUp: (lines, at) => {
    const before = lines.slice(0, at).findLast((line) => sectionOf(line) !== sectionOf(lines[at]));
    return lines.find((line) => before && sectionOf(line) === sectionOf(before));
  },
};

const sectionOf = (line: Element | undefined) => line?.closest('section');
