import { updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { editLabel } from '../../../src-domain/messages/labels.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import type { RowCommand } from '../../grid/grid-model.ts';
import type { useChange } from '../../project/open-project.ts';

/** What of a body the plan's document can show: the body at all, and two columns of its table. */
export const shownFields = ['inPlan', 'showsRepresented', 'showsPositionShare'] as const;

/** The switches of a body as commands of its row, each called by what it will do. */
export function bodySwitches(
  planNow: () => Plan,
  body: Row<'body'>,
  change: ReturnType<typeof useChange>,
  translate: Translate,
): readonly RowCommand[] {
  // The columns are those of a table that stands in the plan.
  return (body.inPlan ? shownFields : (['inPlan'] as const)).map((field) => ({
    id: field,
    label: translate(`organisationPage:${body[field] ? 'hide' : 'show'}-${field}`),
    act: () => {
      const plan = planNow();
      const now = findRow(plan, 'body', body.id);
      if (!now) return;
      const label = editLabel(plan, 'body', body.id, [field], translate);
      change(label, [updateOf('body', now, { [field]: !now[field] })]);
    },
  }));
}
