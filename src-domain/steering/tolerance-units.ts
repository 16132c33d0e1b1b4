import type { Row } from '../entities/registry.ts';

type Tolerance = Row<'tolerance'>;
type Unit = NonNullable<Tolerance['unit']>;

/**
 * In which units a light is held against a tolerance. What is scope or quality no figure says, and uncertainty is
 * read from the risk matrix: such a tolerance is written in words.
 */
export const unitsOfAspect: Readonly<Record<Tolerance['aspect'], readonly Unit[]>> = {
  time: ['days', 'percent'],
  cost: ['kroner', 'hours', 'percent'],
  scope: [],
  quality: [],
  uncertainty: [],
  benefit: ['percent'],
};

/** Whether the tolerance of an aspect is a figure; else it is in words alone. */
export const hasLimit = (aspect: Tolerance['aspect']): boolean => unitsOfAspect[aspect].length > 0;

/** The figure of a tolerance that is now about another aspect: what fits that stays, the rest goes. */
export const limitFor = (
  aspect: Tolerance['aspect'],
  { limit, unit }: Pick<Tolerance, 'limit' | 'unit'>,
): Pick<Tolerance, 'limit' | 'unit'> => ({
  limit: hasLimit(aspect) ? limit : null,
  unit: unit !== null && unitsOfAspect[aspect].includes(unit) ? unit : null,
});
