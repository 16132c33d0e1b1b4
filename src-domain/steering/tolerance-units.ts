import type { Row } from '../entities/registry.ts';

type Tolerance = Row<'tolerance'>;
type Unit = NonNullable<Tolerance['unit']>;

/** In which units it makes sense to say how far an aspect may drift. */
export const unitsOfAspect: Readonly<Record<Tolerance['aspect'], readonly Unit[]>> = {
  time: ['days', 'percent'],
  cost: ['kroner', 'hours', 'percent'],
  scope: ['percent', 'hours'],
  quality: ['percent'],
  uncertainty: ['percent'],
  benefit: ['percent', 'kroner', 'hours'],
};

/** The unit of a tolerance that is now about another aspect: the same where it fits that, else none. */
export const unitFor = (aspect: Tolerance['aspect'], unit: Tolerance['unit']): Tolerance['unit'] =>
  unit !== null && unitsOfAspect[aspect].includes(unit) ? unit : null;
