import { laterPeriod, periodCode, periodOfCode } from '../../../src-domain/measurements/period.ts';
import type { CellValue } from '../../grid/grid-model.ts';
import { type MeasurementRow, periodColumn } from './measurement-rows.ts';

type Values = Readonly<Record<string, CellValue>>;

/** What is pasted into one period. */
export interface PastedPeriod {
  readonly period: string;
  readonly values: Values;
}

/**
 * In which periods pasted rows are: in those that they name, else one by one from the active row on, and
 * beyond the last row in the periods that follow. Rows added without a period follow the last row.
 */
export function pastedPeriods(
  rows: readonly MeasurementRow[],
  active: string | null,
  pasted: readonly Values[],
): readonly PastedPeriod[] {
  const own = rows.filter(({ values }) => values.period.kind === rows.at(-1)?.values.period.kind);
  const start = own.findIndex(({ id }) => id === active);
  const last = own.at(-1)?.values.period;
  return pasted.flatMap(({ [periodColumn]: named, ...values }, at): readonly PastedPeriod[] => {
    if (typeof named === 'string' && periodOfCode(named)) return [{ period: named, values }];
    const index = (start === -1 ? own.length : start) + at;
    const there = own[index];
    if (there) return [{ period: there.id, values }];
    const later = last ? laterPeriod(last, index - own.length + 1) : null;
    return later ? [{ period: periodCode(later), values }] : [];
  });
}
