import { type Colour, colours } from '../../../src-domain/reports/roll-up.ts';

export type LightChange = 'is-better' | 'is-worse' | 'is-new';

/** What has become of a light that was another before; null: it wasn't set. */
export function lightChange(was: Colour | null, is: Colour): LightChange {
  if (was === null) return 'is-new';
  return colours.indexOf(is) < colours.indexOf(was) ? 'is-better' : 'is-worse';
}
