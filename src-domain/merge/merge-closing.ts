import { isClosed, isOpenWhenClosed } from '../closing/closed.ts';
import { diff } from '../diff.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import type { MergeDraft } from './merge-draft.ts';
import { differingFields, isSameRow } from './same-row.ts';

/** Leaves the project open where they have closed it while work went on here, as if it had been closed first. */
export function mergeClosing(draft: MergeDraft): void {
  const { mine, theirs } = draft.sides;
  if (isClosed(mine) || !isClosed(theirs) || !hasWorkAfter(draft)) return;
  for (const { id } of theirs.rows.project) {
    const place = { entity: 'project', id } as const;
    const [here, row] = [draft.rowOn('mine', place), draft.standing(place)];
    if (!here || !row) continue;
    const open = { ...row, closedOn: null };
    if (isSameRow(open, here)) draft.keepMine(place);
    else draft.set(place, open);
    draft.collide('closed', place, ['closedOn']);
  }
}

/** Whether something that was done here stands, and a closed project wouldn't have taken it. */
function hasWorkAfter(draft: MergeDraft): boolean {
  const { base, mine } = draft.sides;
  return diff(base, mine).some((change) => {
    const { entity } = change;
    const place: RowPlace = { entity, id: change.kind === 'update' ? change.id : change.row.id };
    const [here, there] = [draft.standing(place), draft.rowOn('theirs', place)];
    if (isSameRow(here, there)) return false;
    const changed = differingFields(there, here);
    return !isOpenWhenClosed(entity, there ?? undefined, here ?? undefined, changed);
  });
}
