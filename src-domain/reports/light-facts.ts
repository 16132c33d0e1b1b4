import type { Row } from '../entities/registry.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

export type ToleranceUnit = NonNullable<Row<'tolerance'>['unit']>;
export type BudgetUnit = Row<'budget'>['unit'];

/** How far something may drift: the limit that counts, and whether the project's stands in for the sub-project's. */
export interface Tolerated {
  readonly limit: number;
  readonly unit: ToleranceUnit;
  readonly isOfProject: boolean;
}

/** What a proposed light is built on, as data: `lightFactText` says it in words. */
export type LightFact =
  /** Milestones and measures that are late, and the one that is so most. */
  | {
      readonly kind: 'late';
      readonly count: number;
      readonly entity: 'milestone' | 'measure';
      readonly id: string;
      readonly was: IsoDay;
      readonly is: IsoDay;
      readonly days: number;
      /** Whether it is held against the approved plan, or else its own deadlines. */
      readonly isAgainstApproved: boolean;
    }
  /** None of so many that have a day is late. */
  | { readonly kind: 'nothing-late'; readonly count: number }
  /** How much is spent of what was planned to be by then. */
  | {
      readonly kind: 'spent';
      readonly unit: BudgetUnit;
      readonly planned: number;
      readonly spent: number;
    }
  /** How many of the figures that have a target have reached it. */
  | { readonly kind: 'reached'; readonly reached: number; readonly count: number }
  /** The figure that is furthest from its target, in percent of it; null where that can't be said. */
  | { readonly kind: 'behind'; readonly indicatorId: string; readonly percent: number | null }
  /** The open risk that weighs most: probability times consequence. */
  | { readonly kind: 'risk'; readonly id: string; readonly value: number; readonly count: number }
  /** The tolerance that it was held against. */
  | { readonly kind: 'tolerance'; readonly tolerated: Tolerated }
  /** What percent of time are: so many days of the project's; null where it lacks its first day or its last. */
  | { readonly kind: 'percent-of-duration'; readonly limit: number; readonly days: number | null }
  /** There is none, so that nobody but a person can say how bad it is. */
  | { readonly kind: 'no-tolerance' };
