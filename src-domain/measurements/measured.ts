import { type Change, updateOf } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { Place } from './indicator-series.ts';

type Measurement = Row<'measurement'>;

/** Which figure: of what, where and when; the period by its code. */
export interface MeasuredPlace {
  readonly indicatorId: string;
  readonly municipalityId: Place;
  readonly period: string;
}

/** The measurement that stands there. */
export const findMeasurement = (
  plan: Plan,
  { indicatorId, municipalityId, period }: MeasuredPlace,
): Measurement | undefined =>
  plan.rows.measurement.find(
    (row) =>
      row.indicatorId === indicatorId &&
      row.municipalityId === municipalityId &&
      row.period === period,
  );

/**
 * The changes that write a figure or a note; null is no figure, which isn't 0. A measurement that says
 * nothing any more is deleted, and one that would say nothing isn't made.
 */
export function measuredChanges(
  plan: Plan,
  place: MeasuredPlace,
  written: Partial<Pick<Measurement, 'value' | 'note'>>,
  newId: () => string,
): readonly Change[] {
  const standing = findMeasurement(plan, place);
  const { value, note } = { value: null, note: '', ...standing, ...written };
  const saysNothing = value === null && note === '';
  if (!standing) {
    if (saysNothing) return [];
    return [{ kind: 'insert', entity: 'measurement', row: { id: newId(), ...place, value, note } }];
  }
  if (saysNothing) return [{ kind: 'delete', entity: 'measurement', row: standing }];
  if (value === standing.value && note === standing.note) return [];
  return [updateOf('measurement', standing, { value, note })];
}
