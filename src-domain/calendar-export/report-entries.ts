import { capitalised } from '../messages/capitalised.ts';
import { choiceLabel } from '../messages/field-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { ItemFilter } from '../milestone-plan/item-filter.ts';
import { nobody } from '../milestone-plan/item-filter.ts';
import type { Plan } from '../plan.ts';
import { awaited, type Report } from '../reports/report-series.ts';
import { rowName } from '../row-name.ts';
import { isWithin } from '../row-tree.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { said } from './said.ts';

/**
 * The days by which reports are due that haven't come. A filter of sub-projects goes for them too; one of anything
 * else is about milestones and measures alone, and leaves them out.
 */
export function reportEntries(
  plan: Plan,
  filter: ItemFilter,
  translate: Translate,
): readonly CalendarEntry[] {
  const { municipalities, responsible, states, isOverdue, subprojects } = filter;
  if (isOverdue || [municipalities, responsible, states].some(({ length }) => length > 0))
    return [];
  return awaited(plan)
    .filter((report) => isIn(plan, report, subprojects))
    .flatMap((report) => {
      const { id, kind, dueOn } = report;
      if (dueOn === null) return [];
      const name = said(rowName(plan, 'report', id) ?? '') || translate('calendar:unnamed');
      const entry = {
        uid: `${id}-due@planverk`,
        from: dueOn,
        to: dueOn,
        summary: translate('calendar:report-due', {
          kind: capitalised(choiceLabel('report', 'kind', kind, translate)),
          name,
        }),
        description: '',
        isCancelled: false,
      };
      return [entry];
    });
}

function isIn(plan: Plan, { subprojectId }: Report, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  if (subprojectId === null) return wanted.includes(nobody);
  return wanted.some((whole) => isWithin(plan, 'subproject', subprojectId, whole));
}
