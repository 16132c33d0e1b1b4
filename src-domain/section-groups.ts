import type { Row } from './entities/registry.ts';
import { findRow, inOrder, type Plan } from './plan.ts';

type Section = Row<'textSection'>;

/** The chapters of a plan in the order in which they are printed. */
export const chapters = ['organisation', 'description', 'planning', 'appendix'] as const;

/** Sections that stand under one heading and share an order: a chapter of one plan. */
export interface SectionGroup {
  /** Whose plan it is: a sub-project's own, or null for the project's. */
  readonly subproject: Row<'subproject'> | null;
  readonly chapter: Section['chapter'];
  readonly sections: readonly Section[];
}

/** All sections as they are printed: the project's chapters, then those of each sub-project's own plan. Empty chapters are left out. */
export function sectionGroups(plan: Plan): readonly SectionGroup[] {
  const owners = [null, ...inOrder(plan.rows.subproject)];
  return owners
    .flatMap((subproject) =>
      chapters.map((chapter) => ({
        subproject,
        chapter,
        sections: inOrder(
          plan.rows.textSection,
          (section) =>
            section.chapter === chapter && ownerOf(plan, section) === (subproject?.id ?? null),
        ),
      })),
    )
    .filter(({ sections }) => sections.length > 0);
}

/** A section that names no sub-project belongs to the project, whatever else it says. */
const ownerOf = (plan: Plan, { inOwnPlan, subprojectId }: Section): string | null =>
  inOwnPlan ? (findRow(plan, 'subproject', subprojectId)?.id ?? null) : null;
