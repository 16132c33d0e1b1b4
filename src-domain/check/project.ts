import { type Finding, finding } from '../finding.ts';
import type { Plan } from '../plan.ts';

/** The form at the head of the plan asks for an end, oppdragsgiver and oppdragstaker. */
export function projectFindings(plan: Plan): readonly Finding[] {
  return plan.rows.project.flatMap(({ id, name, endDate, client, contractor }) => {
    const place = (field: string) => ({ entity: 'project', id, field }) as const;
    return [
      endDate === null && finding('project-without-end', place('endDate'), { name }),
      client.trim() === '' && finding('project-without-client', place('client'), { name }),
      contractor.trim() === '' &&
        finding('project-without-contractor', place('contractor'), { name }),
    ].filter((found) => found !== false);
  });
}
