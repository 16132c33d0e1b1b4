import type { Texts } from '../catalogue.ts';
import type { takenIn as nb } from '../nb/taken-in.ts';

export const takenIn = {
  changes_one: '{{who}} har gjort ei endring. Ho er teken inn.',
  changes_other: '{{who}} har gjort {{count}} endringar. Dei er tekne inn.',
  'only-merged': 'Ein annan kopi av prosjektet er fletta inn.',
  collisions_one: 'Éin ting ventar på eit val.',
  collisions_other: '{{count}} ting ventar på eit val.',
  choose: 'Sjå på vala',
} satisfies Texts<typeof nb>;
