import { type Reading, readable, type UnreadableReason, unreadable } from './reading.ts';

const yes = new Set(['ja', 'j', 'x', 'true', 'sann', 'yes', 'y', '1', '✓', '✔', '✅', '☑', '☒']);
const no = new Set(['nei', 'n', 'false', 'usann', 'no', '0', '-', '☐', '✗', '✘', '']);

/** Reads yes or no as people and Excel write it. Nothing written is no: a cross is set or it isn't. */
export function readYesNo(text: string): Reading<boolean, UnreadableReason> {
  const written = text
    .replace(/\p{Format}|\p{Variation_Selector}/gu, '')
    .replace(/[−–]/g, '-')
    .trim()
    .toLowerCase();
  if (yes.has(written)) return readable(true);
  return no.has(written) ? readable(false) : unreadable({ rule: 'no-yes-or-no' });
}
