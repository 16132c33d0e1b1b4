import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * Figures to be shown as a diagram, as plain data: what stands on the axes, and what is drawn. The page, the
 * picture files, the Word document and the table beside it are all made from it, so that they never disagree.
 */
export interface Diagram {
  readonly kind: 'line' | 'column';
  readonly title: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  readonly x: CategoryAxis | DayAxis;
  readonly y: ValueAxis;
  /** Each has a value for each place on the x axis; null is none, which isn't 0. */
  readonly series: readonly Series[];
}

export interface CategoryAxis {
  readonly kind: 'categories';
  readonly title: string;
  readonly labels: readonly string[];
}

/** Days in order, at their true distances. */
export interface DayAxis {
  readonly kind: 'days';
  readonly title: string;
  readonly days: readonly IsoDay[];
  /** What each day is called in the table and in what is read out; '' where the day says it. */
  readonly labels: readonly string[];
}

/** Figures with a unit, or days as `dayNumber` of the calendar gives them. */
export type ValueAxis =
  | { readonly kind: 'figures'; readonly title: string; readonly unit: string }
  | { readonly kind: 'days'; readonly title: string };

export interface Series {
  readonly name: string;
  /** 'limit' is what the others are held against: a target, the reporting day; drawn dashed and without marks. */
  readonly role: 'value' | 'limit';
  /** The traffic light that it counts, which has the colour that it is called by. */
  readonly light?: 'green' | 'yellow' | 'red';
  readonly values: readonly (number | null)[];
}
