import type { Row } from '../../src-domain/entities/registry.ts';
import { findRow } from '../../src-domain/plan.ts';
import { usePlace } from '../frame/use-address.ts';
import { usePlan } from '../project/open-project.ts';
import { caseField } from './case-field.ts';

/** What of a decision is written in its case; the rest is among the versions. */
const fieldsOfCase: readonly string[] = [
  caseField,
  'title',
  'caseWorkerId',
  'rapporteur',
  'caseNumber',
  'archiveReference',
  'meetingDate',
  'proposal',
  'proposalExemptUnder',
];

/** The case whose editor the address leads to; null where it leads elsewhere. */
export function useSoughtCase(): Row<'decision'> | null {
  const plan = usePlan();
  const place = usePlace();
  if (place?.entity === 'caseText') {
    const text = findRow(plan, 'caseText', place.id);
    return findRow(plan, 'decision', text?.decisionId ?? null) ?? null;
  }
  const isOfCase = place?.entity === 'decision' && fieldsOfCase.includes(place.field ?? '');
  return isOfCase ? (findRow(plan, 'decision', place.id) ?? null) : null;
}
