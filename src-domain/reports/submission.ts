import { type Change, updateOf } from '../change.ts';
import { type EntityName, entities, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, planOf, rowsOf } from '../plan.ts';
import { withParts } from '../subproject-parts.ts';
import { planVersions } from '../versions/approved-version.ts';
import { type Frozen, freezingChange } from '../versions/freezing.ts';
import { ownPart } from '../versions/plan-part.ts';
import type { Report } from './report-series.ts';

/** A draft that is handed in: by whom, and what its version is called ('Delprosjektrapport A, 1. tertial 2008'). */
export interface SubmissionOrder {
  readonly reportId: string;
  readonly submittedById: string | null;
  readonly label: string;
}

/** What no report is drawn from. */
const leftOut: ReadonlySet<EntityName> = new Set([
  'personDistinction',
  'caseHeading',
  'caseText',
  'issuedDocument',
  'handout',
  'handoutReturn',
  'collision',
]);

const partsOfReports = ['light', 'deviation', 'attachment'] as const;

/**
 * The plan that a report is drawn from, with the report's row as it is given: for a draft the plan as it stands,
 * and once it is submitted, what is kept for ever. Of a sub-project it is its own part of the plan with its reports,
 * the tolerances that count for it, the steering group, and the versions and decisions that count for it; of the project it is all.
 * Of reports that others are still writing it has only that they are expected. Every reference in it leads to a
 * row in it; the report's own version isn't in it.
 */
export function submissionPart(plan: Plan, report: Report): Plan {
  const known = knownWith(plan, report);
  const { subprojectId } = report;
  return loosened(subprojectId === null ? planOf(allRows(known)) : ownRows(known, subprojectId));
}

/** A draft's row as it is from when it is submitted; which version it is drawn from it says only once there is one. */
export const submittedRow = (
  draft: Report,
  submittedById: string | null,
  submittedAt: string,
): Report => ({ ...draft, state: 'submitted', submittedById, submittedAt });

/** Puts in the version that a draft is drawn from, and submits the draft. */
export function submissionChanges(
  plan: Plan,
  draft: Report,
  { submittedById, label }: SubmissionOrder,
  frozen: Frozen,
): readonly Change[] {
  const { subprojectId } = draft;
  return [
    freezingChange(plan, { subprojectId, label, note: '' }, frozen),
    updateOf('report', draft, {
      state: 'submitted',
      submittedById,
      submittedAt: frozen.frozenAt,
      versionId: frozen.id,
    }),
  ];
}

/** The plan with the report as given, and without what is written in the others that are open. */
function knownWith(plan: Plan, report: Report): Plan {
  const own = { ...report, versionId: null };
  const others = plan.rows.report.filter(({ id }) => id !== report.id);
  const known = [own, ...others.map((other) => (isOpen(other) ? expected(other) : other))];
  const withWords = new Set([report.id, ...others.filter((each) => !isOpen(each)).map(idOf)]);
  const parts = partsOfReports.map((entity) => [
    entity,
    rowsOf(plan, entity).filter(
      ({ reportId }) => reportId === null || withWords.has(String(reportId)),
    ),
  ]);
  return planOf({ ...plan.rows, report: known, ...Object.fromEntries(parts) });
}

const idOf = ({ id }: Report): string => id;

const isOpen = ({ state }: Report): boolean => state === 'planned' || state === 'draft';

const expected = ({ id, kind, subprojectId, period, dueOn, state, replacesId }: Report): Report =>
  entities.report.schema.parse({ id, kind, subprojectId, period, dueOn, state, replacesId });

const allRows = (plan: Plan): Partial<Record<EntityName, readonly AnyRow[]>> =>
  Object.fromEntries(
    entityNames
      .filter((entity) => !leftOut.has(entity))
      .map((entity) => [entity, rowsOf(plan, entity)]),
  );

/** Without the references to what isn't in it, such as a deviation that somebody is still writing of. */
function loosened(part: Plan): Plan {
  const rows = entityNames.map((entity) => {
    const references = Object.entries(entityNamed(entity).references) as [string, EntityName][];
    const isAstray = (row: AnyRow, [field, target]: [string, EntityName]): boolean =>
      row[field] !== null && !findRow(part, target, row[field] as string);
    return [
      entity,
      rowsOf(part, entity).map((row) => {
        const astray = references.filter((reference) => isAstray(row, reference));
        return astray.length === 0
          ? row
          : { ...row, ...Object.fromEntries(astray.map(([field]) => [field, null])) };
      }),
    ];
  });
  return planOf(Object.fromEntries(rows));
}

function ownRows(plan: Plan, subprojectId: string): Plan {
  const part = ownPart(plan, subprojectId);
  const own = withParts(plan, subprojectId);
  for (const report of plan.rows.report) {
    if (report.subprojectId !== null && own.has(report.subprojectId)) part.add('report', report);
  }
  for (const entity of partsOfReports) {
    for (const row of rowsOf(plan, entity)) {
      if (part.has('report', String(row['reportId']))) part.add(entity, row);
    }
  }
  const above = withWholes(plan, subprojectId);
  for (const tolerance of plan.rows.tolerance) {
    if (above.has(tolerance.subprojectId)) part.add('tolerance', tolerance);
  }
  // Whom an exception is put before.
  for (const body of plan.rows.body) {
    if (body.kind === 'steering-group' && body.subprojectId === null) part.add('body', body);
  }
  for (const letterhead of plan.rows.letterhead) part.add('letterhead', letterhead);
  for (const version of planVersions(plan)) {
    const counts = own.has(version.subprojectId ?? '') || above.has(version.subprojectId);
    if (counts) part.add('version', version);
  }
  for (const decision of plan.rows.decision) {
    if (part.has('version', decision.versionId)) part.add('decision', decision);
  }
  return part.plan;
}

/** What a sub-project is a part of, up to the project (null). */
function withWholes(plan: Plan, subprojectId: string): ReadonlySet<string | null> {
  const wholes = new Set<string | null>([null]);
  let parentId = findRow(plan, 'subproject', subprojectId)?.parentId ?? null;
  while (parentId !== null && !wholes.has(parentId)) {
    wholes.add(parentId);
    parentId = findRow(plan, 'subproject', parentId)?.parentId ?? null;
  }
  return wholes;
}
