import type { Plan } from '../plan.ts';
import type { Difference } from '../versions/comparison.ts';
import { changeText } from './change-text.ts';
import type { Translate } from './translate.ts';

/** 'La til milepælen «Plan vedtatt» (med 12 rader i seg)'; `named` is the comparison's. */
export function differenceText(
  { change, withParts }: Difference,
  named: Plan,
  translate: Translate,
): string {
  const text = changeText(change, named, translate);
  return withParts === 0 ? text : translate('versions:with-parts', { text, count: withParts });
}
