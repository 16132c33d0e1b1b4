import { updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { useLanguage } from '../../language.ts';
import { useChange } from '../../project/open-project.ts';

const labels = {
  returned: 'handingOut:did-finish',
  'given-up': 'handingOut:did-give-up',
} as const;

/** Ends a hand-out, or (null) waits for it again. Gives what was done or, where it was refused, why. */
export function useEnding() {
  const { translate } = useLanguage();
  const change = useChange();
  return (handout: Row<'handout'>, ended: Row<'handout'>['ended']) => {
    const label = translate(ended === null ? 'handingOut:did-wait-again' : labels[ended], {
      name: handout.called,
      recipient: handout.recipient,
    });
    return change(label, [updateOf('handout', handout, { ended })]) ?? `${label}.`;
  };
}
