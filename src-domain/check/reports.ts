import { type Finding, finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import { awaited } from '../reports/report-series.ts';
import { rowName } from '../row-name.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/** Reports that should have been submitted, the longest overdue first. */
export const reportFindings = (plan: Plan, today: IsoDay): readonly Finding[] =>
  awaited(plan).flatMap(({ id, dueOn }) =>
    dueOn !== null && dueOn < today
      ? [
          finding(
            'report-overdue',
            { entity: 'report', id, field: 'dueOn' },
            { name: rowName(plan, 'report', id) ?? '', end: dueOn },
          ),
        ]
      : [],
  );
