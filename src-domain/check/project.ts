import { type Finding, finding } from '../finding.ts';
import type { Plan } from '../plan.ts';

/** The form at the head of the plan asks for a name, a start, an end, oppdragsgiver and oppdragstaker. */
export function projectFindings(plan: Plan): readonly Finding[] {
  return plan.rows.project.flatMap(({ id, name, startDate, endDate, client, contractor }) => {
    const place = (field: string) => ({ entity: 'project', id, field }) as const;
    return [
      name.trim() === '' && finding('project-without-name', place('name'), {}),
      startDate === null && finding('project-without-start', place('startDate'), { name }),
      endDate === null && finding('project-without-end', place('endDate'), { name }),
      startDate !== null &&
        endDate !== null &&
        endDate < startDate &&
        finding('project-ends-before-it-starts', place('endDate'), {
          start: startDate,
          end: endDate,
        }),
      client.trim() === '' && finding('project-without-client', place('client'), { name }),
      contractor.trim() === '' &&
        finding('project-without-contractor', place('contractor'), { name }),
    ].filter((found) => found !== false);
  });
}
