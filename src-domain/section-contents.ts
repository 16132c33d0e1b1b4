import type { Row } from './entities/registry.ts';
import type { Plan } from './plan.ts';
import { planOwnerOf } from './plan-owner.ts';

type Section = Row<'textSection'>;

/** Whether rows of the plan stand under a section's heading by themselves, whatever its text. */
export function hasGeneratedContent(plan: Plan, section: Section): boolean {
  const ownerId = planOwnerOf(section);
  const isSamePlan = (row: Parameters<typeof planOwnerOf>[0]) => planOwnerOf(row) === ownerId;
  const isOfOwner = ({ subprojectId }: { subprojectId: string | null }) =>
    ownerId === null || subprojectId === ownerId;
  switch (section.topic) {
    case null:
      return false;
    case 'organisation':
      return plan.rows.body.some((body) => body.inPlan && isOfOwner(body));
    case 'background':
      return ownerId === null && plan.rows.focusArea.length > 0;
    case 'effect-goals':
      return plan.rows.effectGoal.some(isSamePlan);
    case 'result-goals':
      return (
        plan.rows.resultGoal.some(isSamePlan) ||
        (ownerId === null && plan.rows.indicator.length > 0)
      );
    case 'activities':
      return (
        plan.rows.activity.some(isOfOwner) ||
        plan.rows.subproject.some(({ parentId }) => parentId === ownerId)
      );
    case 'milestones':
      return plan.rows.milestone.some(isSamePlan);
  }
}
