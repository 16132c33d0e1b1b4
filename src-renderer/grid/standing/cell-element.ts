import type { CellPlace } from '../grid-model.ts';

/** The element of a cell, where it is on the page. */
export function findCellElement(within: HTMLElement | null, place: CellPlace): HTMLElement | null {
  return (
    within?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(place.row)}"][data-column="${CSS.escape(place.column)}"]`,
    ) ?? null
  );
}

/** The cell that an element stands in, as the grid draws it. */
export function placeOfElement(element: EventTarget | null): CellPlace | null {
  if (!(element instanceof Element)) return null;
  const cell = element.closest<HTMLElement>('[data-row][data-column]');
  const { row, column } = cell?.dataset ?? {};
  return row !== undefined && column !== undefined ? { row, column } : null;
}

/** Whether the event is about a cell itself, and not about something inside it such as its editor. */
export const isCellElement = (element: EventTarget | null): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.dataset['row'] !== undefined &&
  element.dataset['column'] !== undefined;
