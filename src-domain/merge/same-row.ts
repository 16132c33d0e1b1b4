import type { AnyRow } from '../entity.ts';
import { sameValue } from '../same-value.ts';

/** Whether two rows say the same, or neither is there. */
export const isSameRow = (a: AnyRow | null, b: AnyRow | null): boolean =>
  a === b || (a !== null && b !== null && Object.keys(a).every((key) => sameValue(a[key], b[key])));

/** The fields in which two rows differ; none where one isn't there. */
export const differingFields = (a: AnyRow | null, b: AnyRow | null): readonly string[] =>
  a && b ? Object.keys(a).filter((field) => !sameValue(a[field], b[field])) : [];

/** Whether two rows say the same, wherever they stand in their order. */
export const isSameButForOrder = (a: AnyRow, b: AnyRow): boolean =>
  differingFields(a, b).every((field) => field === 'position');
