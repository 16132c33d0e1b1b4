import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { Colour } from '../../../src-domain/reports/roll-up.ts';

/** A shape of its own for each colour, so that it is told apart on paper without colours too. */
const signs: Readonly<Record<Colour, string>> = { green: '●', yellow: '▲', red: '◆' };

/** '● grønt'; in words where nobody has judged. */
export const lightText = (colour: Colour | null, label: Translate): string =>
  colour === null
    ? label('reportDocument:not-judged')
    : `${signs[colour]}\u00a0${choiceLabel('light', 'colour', colour, label)}`;
