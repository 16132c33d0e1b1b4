import { type Change, updateOf } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { Place } from './indicator-series.ts';
import { notesOf } from './note-lines.ts';

type Measurement = Row<'measurement'>;

/** Which figure: of what, where and when; the period by its code. */
export interface MeasuredPlace {
  readonly indicatorId: string;
  readonly municipalityId: Place;
  readonly period: string;
}

/** A text that two have in common only where they are of the same, there and then. */
export const placeKey = ({ indicatorId, municipalityId, period }: MeasuredPlace): string =>
  JSON.stringify([indicatorId, municipalityId, period]);

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

/** What is written in one period: figures by place, and notes as one text for all of them. */
export interface WrittenPeriod {
  readonly period: string;
  readonly values: ReadonlyMap<Place, number | null>;
  readonly notes: string | null;
}

/**
 * The changes that write a period of an indicator. The notes are about the places that have a figure then,
 * or about all together where none has; `nameOf` is what a place is called in them.
 */
export function periodChanges(
  plan: Plan,
  indicatorId: string,
  { period, values, notes }: WrittenPeriod,
  nameOf: (place: Place) => string,
  newId: () => string,
): readonly Change[] {
  const standing = plan.rows.measurement.filter(
    (row) => row.indicatorId === indicatorId && row.period === period,
  );
  const said = new Map<Place, string>();
  if (notes !== null) {
    const measured = new Set<Place>([
      ...standing.map(({ municipalityId }) => municipalityId),
      ...[...values].flatMap(([place, value]) => (value === null ? [] : [place])),
    ]);
    const places = [...(measured.size === 0 ? [null] : measured)];
    const named = places.map((place) => ({ place, name: nameOf(place) }));
    for (const { place, note } of notesOf(notes, named)) said.set(place, note);
  }
  return [...new Set([...values.keys(), ...said.keys()])].flatMap((municipalityId) => {
    const value = values.get(municipalityId);
    const note = said.get(municipalityId);
    return measuredChanges(
      plan,
      { indicatorId, municipalityId, period },
      { ...(value !== undefined && { value }), ...(note !== undefined && { note }) },
      newId,
    );
  });
}
