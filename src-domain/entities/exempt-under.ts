import * as field from '../fields.ts';

/**
 * Unntatt offentlighet: the legal ground on which something is withheld from the public ('offl. § 13, jf. fvl.
 * § 13 første ledd nr. 1'); '' where it is open.
 */
export const exemptUnder = field.text();
