import { type Change, updateOf } from '../change.ts';
import type { Plan } from '../plan.ts';
import { removal } from '../row-changes/removal.ts';
import { draftOf, type Report } from './report-series.ts';

/** What can be done with a report: 'begin-again' writes a new one instead of one that was sent back. */
export type ReportStep = 'begin' | 'submit' | 'accept' | 'return' | 'begin-again' | 'drop';

/**
 * What can be done with a report now, what is likely first. In a series one report is written at a time, and what
 * a document was sent of isn't dropped.
 */
export function stepsFor(plan: Plan, report: Report): readonly ReportStep[] {
  const canBegin = draftOf(plan, report) === null;
  switch (report.state) {
    case 'planned':
      return [...(canBegin ? (['begin'] as const) : []), 'drop'];
    case 'draft':
      return ['submit', ...(isIssued(plan, report) ? [] : (['drop'] as const))];
    case 'submitted':
      return ['accept', 'return'];
    case 'returned':
      return canBegin && !isReplaced(plan, report) ? ['begin-again'] : [];
    case 'accepted':
      return [];
  }
}

/** Whether another report stands, or is written, instead of one that was sent back. */
export const isReplaced = ({ rows }: Plan, { id }: Report): boolean =>
  rows.report.some(({ replacesId }) => replacesId === id);

const isIssued = ({ rows }: Plan, { id }: Report): boolean =>
  rows.issuedDocument.some(({ reportId }) => reportId === id);

/** Accepts a submitted report, with what there is to say to it. */
export const acceptingChanges = (report: Report, remarks: string): readonly Change[] => [
  updateOf('report', report, { state: 'accepted', remarks: remarks.trim() }),
];

/** Why a report can't be sent back with these remarks: whoever wrote it is to know what to mend; null where it can. */
export const returnRefusal = (remarks: string): 'remarks-missing' | null =>
  remarks.trim() === '' ? 'remarks-missing' : null;

/** Sends a submitted report back. It stays as it was submitted; another is written instead. */
export const returningChanges = (report: Report, remarks: string): readonly Change[] => [
  updateOf('report', report, { state: 'returned', remarks: remarks.trim() }),
];

/** Deletes a report that nobody has submitted, with all that is in it. */
export const droppingChanges = (plan: Plan, { id }: Report): readonly Change[] =>
  removal(plan, [{ entity: 'report', id }]);
