import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import { inOrder, type Plan } from '../plan.ts';
import { hasGeneratedContent } from '../section-contents.ts';

type Section = Row<'textSection'>;

/** Sections of a chapter that would print as a heading alone: no text, and nothing made from the plan's rows. */
export function sectionFindings(plan: Plan, chapter: Section['chapter']): readonly Finding[] {
  return inOrder(plan.rows.textSection, (section) => section.chapter === chapter)
    .filter((section) => section.body.trim() === '' && !hasGeneratedContent(plan, section))
    .map(({ id, heading }) =>
      finding('section-empty', { entity: 'textSection', id, field: 'body' }, { name: heading }),
    );
}
