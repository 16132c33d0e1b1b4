import { compare } from '../compare.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { decisionsOn, isMistaken, versionsOf } from '../versions/approved-version.ts';

type Decision = Row<'decision'>;

/**
 * The case that is chosen; without a choice the next one that is to be decided, and where none is, the last
 * one that was. Null where there is none.
 */
export function chosenCase(plan: Plan, decisionId: string | null): Decision | null {
  if (decisionId !== null) return findRow(plan, 'decision', decisionId) ?? null;
  const cases = plan.rows.decision
    .filter((decision) => !isMistaken(decision))
    .toSorted((a, b) => compare(a.meetingDate ?? '9999', b.meetingDate ?? '9999'));
  return (
    cases.find(({ outcome }) => outcome === null) ??
    cases.filter(({ outcome }) => outcome !== null).at(-1) ??
    null
  );
}

/**
 * How a matter has been treated so far in a case's municipality, this case last: by its bodies, on this
 * version and those before it of the same plan. What was recorded by mistake never was.
 */
export function treatments(plan: Plan, decision: Decision): readonly Decision[] {
  const version = findRow(plan, 'version', decision.versionId);
  const municipalityId = organisationOf(plan, decision);
  const isOfMunicipality = (other: Decision) =>
    other.bodyId === decision.bodyId ||
    (municipalityId !== null && organisationOf(plan, other) === municipalityId);
  const versions = version ? versionsOf(plan, version.subprojectId) : [];
  const upToThis = versions.slice(versions.findIndex(({ id }) => id === version?.id));
  const earlier = upToThis
    .toReversed()
    .flatMap(({ id }) => decisionsOn(plan, id))
    .filter(
      (other) =>
        other.id !== decision.id &&
        other.outcome !== null &&
        !isMistaken(other) &&
        isOfMunicipality(other) &&
        (decision.meetingDate === null || (other.meetingDate ?? '') <= decision.meetingDate),
    );
  return [...earlier, decision];
}

const organisationOf = (plan: Plan, { bodyId }: Decision): string | null =>
  findRow(plan, 'body', bodyId)?.organisationId ?? null;
