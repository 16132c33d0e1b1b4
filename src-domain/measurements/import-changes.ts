import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { measuredChanges, placeKey } from './measured.ts';
import type { ReadFigure } from './read-measurements.ts';

/**
 * What importing a figure does: it is new, it stands already and gets a note, it stands already with the
 * same note or none to add, or it or its note differs from what stands.
 */
export type FigureStanding = 'new' | 'note' | 'same' | 'other';

/** A figure held against the plan. */
export interface StandingFigure extends ReadFigure {
  readonly standing: FigureStanding;
  /** What stands in the plan; null where nothing does. */
  readonly was: Pick<Row<'measurement'>, 'value' | 'note'> | null;
}

/** Holds figures against what stands in the plan. */
export function standingFigures(
  plan: Plan,
  figures: readonly ReadFigure[],
): readonly StandingFigure[] {
  const rows = new Map(plan.rows.measurement.map((row) => [placeKey(row), row]));
  return figures.map((figure) => {
    const row = rows.get(placeKey(figure));
    const was = row ? { value: row.value, note: row.note.trim() } : null;
    return { ...figure, was, standing: standingOf(figure, was) };
  });
}

/** Which of the two that a figure says are otherwise in the plan. */
export const differsIn = ({ value, note }: ReadFigure, was: StandingFigure['was']) => ({
  value: value !== null && was !== null && was.value !== null && value !== was.value,
  note: note !== '' && was !== null && was.note !== '' && note !== was.note,
});

function standingOf(figure: ReadFigure, was: StandingFigure['was']): FigureStanding {
  const differs = differsIn(figure, was);
  if (differs.value || differs.note) return 'other';
  if (figure.value !== null && (was === null || was.value === null)) return 'new';
  return figure.note !== '' && (was === null || was.note === '') ? 'note' : 'same';
}

/** The figures that are to be written; those that differ from what stands only where they are to replace it. */
export const wantedFigures = (
  figures: readonly StandingFigure[],
  replacesOthers: boolean,
): readonly StandingFigure[] =>
  figures.filter(({ standing }) => (standing === 'other' ? replacesOthers : standing !== 'same'));

/** The changes that write figures; a note or a figure that the table doesn't have leaves the one that stands. */
export const importChanges = (
  plan: Plan,
  figures: readonly ReadFigure[],
  newId: () => string,
): readonly Change[] =>
  figures.flatMap(({ indicatorId, municipalityId, period, value, note }) =>
    measuredChanges(
      plan,
      { indicatorId, municipalityId, period },
      { ...(value !== null && { value }), ...(note !== '' && { note }) },
      newId,
    ),
  );
