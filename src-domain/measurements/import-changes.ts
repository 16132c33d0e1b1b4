import type { Change } from '../change.ts';
import type { Plan } from '../plan.ts';
import { measuredChanges } from './measured.ts';
import type { ReadFigure } from './read-measurements.ts';

/** What importing a figure does: it is new, stands already, or differs from what stands. */
export type FigureStanding = 'new' | 'same' | 'other';

export const standingOf = ({ value, was }: ReadFigure): FigureStanding =>
  was === null ? 'new' : was === value ? 'same' : 'other';

/** The figures that are to be written; those that differ from what stands only where they are to replace it. */
export const wantedFigures = (
  figures: readonly ReadFigure[],
  replacesOthers: boolean,
): readonly ReadFigure[] =>
  figures.filter((figure) => {
    const standing = standingOf(figure);
    return standing === 'new' || (standing === 'other' && replacesOthers);
  });

/** The changes that write figures; a note that the table doesn't have leaves the one that stands. */
export const importChanges = (
  plan: Plan,
  figures: readonly ReadFigure[],
  newId: () => string,
): readonly Change[] =>
  figures.flatMap(({ indicatorId, municipalityId, period, value, note }) =>
    measuredChanges(
      plan,
      { indicatorId, municipalityId, period },
      { value, ...(note !== '' && { note }) },
      newId,
    ),
  );
