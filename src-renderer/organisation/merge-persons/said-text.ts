import type { PersonRowsInWords } from '../../../src-domain/personal-data/in-words.ts';

/** 'Leder, Styringsgruppe (01.01.2008–31.12.2008)'; without days where none is given. */
export function seatText({ cells }: PersonRowsInWords['seats'][number]): string {
  const { seat, from, to } = cells;
  return from === '' && to === '' ? seat : `${seat} (${from}–${to})`;
}

/** 'Tiltaket «Kurs» (ansvarlig)'. */
export const referenceText = ({ cells }: PersonRowsInWords['references'][number]): string =>
  `${cells.place} (${cells.as.charAt(0).toLocaleLowerCase('nb')}${cells.as.slice(1)})`;
