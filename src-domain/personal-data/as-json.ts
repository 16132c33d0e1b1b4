import type { AnyRow } from '../entity.ts';
import { type Plan, projectOf } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import type { PersonalData } from './personal-data.ts';
import type { PersonalLogEntry } from './personal-log.ts';
import type { NamingText } from './texts-naming.ts';

/** What is stored about a person for another program to read: rows as the plan has them. */
export interface PersonalDataAsJson {
  readonly format: 'planverk-personal-data/1';
  readonly day: IsoDay;
  readonly project: string;
  readonly person: AnyRow;
  readonly rows: Readonly<Record<string, readonly AnyRow[]>>;
  readonly texts: readonly NamingText[];
  readonly history: readonly PersonalLogEntry[];
}

export function personalDataAsJson(
  plan: Plan,
  { person, holdings, references, texts }: PersonalData,
  history: readonly PersonalLogEntry[],
  day: IsoDay,
): PersonalDataAsJson {
  const pointing = Map.groupBy(references, ({ entity }) => entity);
  return {
    format: 'planverk-personal-data/1',
    day,
    project: projectOf(plan).name,
    person,
    rows: {
      holding: holdings,
      ...Object.fromEntries(
        [...pointing].map(([entity, found]) => [entity, [...new Set(found.map(({ row }) => row))]]),
      ),
    },
    texts,
    history,
  };
}
