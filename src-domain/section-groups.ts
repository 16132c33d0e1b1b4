import type { Row } from './entities/registry.ts';
import { inOrder, type Plan } from './plan.ts';
import { planOwnerOf } from './plan-owner.ts';

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
            section.chapter === chapter && planOwnerOf(section) === (subproject?.id ?? null),
        ),
      })),
    )
    .filter(({ sections }) => sections.length > 0);
}
