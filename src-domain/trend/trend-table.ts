import { dayText } from '../messages/day-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { Trend } from './trend.ts';
import { directionText, pointText } from './trend-text.ts';

/** What the diagram draws, with what it can't draw: a row for each milestone, a column for each report. */
export interface TrendTable {
  readonly caption: string;
  /** What stands over the names, and over where each is going. */
  readonly nameHead: string;
  readonly directionHead: string;
  readonly reports: readonly { readonly label: string; readonly day: string }[];
  readonly rows: readonly TrendTableRow[];
}

export interface TrendTableRow {
  readonly id: string;
  readonly name: string;
  /** One for each report; null where it wasn't in the plan. */
  readonly cells: readonly (string | null)[];
  readonly direction: string;
}

export function trendTable({ reports, rows }: Trend, translate: Translate): TrendTable {
  const hasMeasures = rows.some(({ entity }) => entity === 'measure');
  return {
    caption: translate('trend:caption'),
    nameHead: translate(hasMeasures ? 'trend:milestone-or-measure' : 'trend:milestone'),
    directionHead: translate('trend:direction'),
    reports: reports.map(({ day, label }) => ({ label, day: dayText(day) })),
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      cells: row.points.map((point) => pointText(point, translate)),
      direction: directionText(row, translate),
    })),
  };
}
