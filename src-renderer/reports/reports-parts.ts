import { isWritable } from '../../src-domain/handout/new-rows.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { addressOf, placeAddress, type RowPlace } from '../frame/addresses.ts';

/** The parts of the page, in the order in which they stand. */
export const reportsParts = ['now', 'all', 'plan'] as const;

export type ReportsPart = (typeof reportsParts)[number];

/** The parts that a plan has: in a copy that was handed out nobody plans who is to report. */
export const partsIn = (plan: Plan): readonly ReportsPart[] =>
  isWritable(plan, null) ? reportsParts : reportsParts.filter((part) => part !== 'plan');

/** What stands in an address instead of a report's id where a part of the page is meant. */
const wordOf = { all: 'alle', plan: 'planlegg' } as const;

export const partAddress = (project: string, part: ReportsPart): string =>
  part === 'now'
    ? addressOf(project, 'rapporter')
    : addressOf(project, 'rapporter', { entity: 'report', id: wordOf[part], field: null });

export const reportAddress = (project: string, id: string): string =>
  placeAddress(project, { entity: 'report', id, field: null });

/** What an address leads to: a report that is being written or was, or a part of the page. */
export type ReportsPlace =
  | { readonly kind: 'report'; readonly reportId: string }
  | { readonly kind: 'part'; readonly part: ReportsPart; readonly soughtId: string | null };

/** Lights and deviations stand in their report. Of a report that is only planned there is nothing to open. */
export function placeOf(plan: Plan, place: RowPlace | null): ReportsPlace {
  if (place?.entity === 'report' && place.id === wordOf.plan) {
    return partOf(partsIn(plan).includes('plan') ? 'plan' : 'now');
  }
  const report = findRow(plan, 'report', reportIdOf(plan, place));
  if (!report) return partOf(place === null ? 'now' : 'all');
  return report.state === 'planned'
    ? { ...partOf('all'), soughtId: report.id }
    : { kind: 'report', reportId: report.id };
}

function reportIdOf(plan: Plan, place: RowPlace | null): string | null {
  if (place?.entity === 'report') return place.id;
  if (place?.entity !== 'light' && place?.entity !== 'deviation') return null;
  return findRow(plan, place.entity, place.id)?.reportId ?? null;
}

const partOf = (part: ReportsPart) => ({ kind: 'part', part, soughtId: null }) as const;
