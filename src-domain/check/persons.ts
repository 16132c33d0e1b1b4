import { type Finding, finding } from '../finding.ts';
import { duplicatePersons } from '../organisation/duplicate-persons.ts';
import type { Plan } from '../plan.ts';

/** Persons who seem to stand in the plan more than once; told at the first of them. */
export const personFindings = (plan: Plan): readonly Finding[] =>
  duplicatePersons(plan).flatMap(({ persons }): readonly Finding[] => {
    const [first] = persons;
    if (!first) return [];
    return [
      finding(
        'person-perhaps-twice',
        { entity: 'person', id: first.id, field: 'name' },
        { name: first.name.trim(), count: persons.length },
      ),
    ];
  });
