import { type Change, updateOf } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { isFieldLocked } from '../locks.ts';
import { calledRow } from '../messages/called-row.ts';
import type { Translate } from '../messages/translate.ts';
import { valueText } from '../messages/value-text.ts';
import type { DatedItem } from '../milestone-plan/dated-items.ts';
import { findRow, type Plan } from '../plan.ts';
import { shortened } from '../shortened.ts';
import type { WrittenTime } from '../timing/timing.ts';
import type { TimelineBar } from './timeline-bars.ts';

/** Why a bar stays where it is. */
export type WhyFixed = 'no-days' | 'done' | 'dropped' | 'locked';

/** Why a bar of an item can't be moved; null where it can. What is over isn't planned anew by a drag. */
export function whyFixed(plan: Plan, item: DatedItem, bar: TimelineBar): WhyFixed | null {
  if (bar.span === null || item.row.time === null) return 'no-days';
  if (isFieldLocked(plan, item.entity, item.row, 'time')) return 'locked';
  return bar.look === 'done' || bar.look === 'dropped' ? bar.look : null;
}

/** The change that gives an item another time; none where it has gone meanwhile. */
export function moveChanges(
  plan: Plan,
  { entity, id }: DatedItem,
  time: WrittenTime,
): readonly Change[] {
  const row = findRow(plan, entity, id);
  if (!row) return [];
  const spans = time.spans?.map(({ from, to }) => ({ from, to })) ?? null;
  const to = { time: { text: time.text, spans } };
  return entity === 'milestone'
    ? [updateOf('milestone', row as Row<'milestone'>, to)]
    : [updateOf('measure', row as Row<'measure'>, to)];
}

/** What a move is called in the history: 'Flyttet tiltaket «Kurs» fra «Sept. 07» til «Okt. 07»'. */
export const moveLabel = (
  plan: Plan,
  { entity, id }: DatedItem,
  { from, to }: { readonly from: WrittenTime; readonly to: WrittenTime },
  translate: Translate,
): string =>
  translate('timeline:moved-label', {
    row: calledRow(plan, entity, id, translate),
    from: movedText(from, translate),
    to: movedText(to, translate),
  });

const longestTime = 60;

/** A time as it is told of: as written, with the days where a person has set them. */
export const movedText = (time: WrittenTime, translate: Translate): string =>
  shortened(valueText('measure', 'time', time, translate), longestTime);
