import type { HandoutState } from '../handout/handout-overview.ts';
import type { ReturnReview } from '../handout/return-review.ts';
import { findRow, type Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import { changeText } from './change-text.ts';
import { collisionText } from './collision-text.ts';
import { dayText } from './day-text.ts';
import type { Translate } from './translate.ts';

/** A hand-out on one line: what, to whom, since when, and how it stands. */
export function handoutText(
  { handout, state, returns }: HandoutState,
  translate: Translate,
): string {
  const { called, recipient, handedOutAt, wantedBackOn } = handout;
  const back = wantedBackOn === null ? '' : dayText(wantedBackOn);
  const told =
    state === 'out' && back !== ''
      ? translate('handout:state-out-until', { day: back })
      : translate(`handout:state-${state}`, { day: back });
  const parts = [
    told,
    ...(returns.length > 0 ? [translate('handout:returns', { count: returns.length })] : []),
  ];
  const day = dayText((handedOutAt ?? '').slice(0, 10));
  return translate('handout:line', { name: called, recipient, day, state: parts.join('; ') });
}

/** What came back, in lines: by sub-project, then what wasn't to be written in, who is here already, and what collides. */
export function returnText(review: ReturnReview, plan: Plan, translate: Translate): string {
  const { handout, copy, parts, outside, matches, collisions, unsettled } = review;
  const label = translate('handout:return-of', { recipient: copy.recipient, name: copy.called });
  const changed = parts.flatMap(({ subprojectId, changes }) => [
    rowName(plan, 'subproject', subprojectId, translate) ?? translate('handout:whole-project'),
    ...changes.map((change) => `  ${changeText(change, plan, translate)}`),
  ]);
  const lines = [
    label,
    ...(handout ? [] : [translate('handout:not-known')]),
    ...(parts.length === 0 ? [translate('handout:no-changes')] : changed),
    ...(outside.length > 0 ? [translate('handout:outside', { count: outside.length })] : []),
    ...outside.map((change) => `  ${changeText(change, plan, translate)}`),
    ...matches.map(({ there, here, certainty }) =>
      translate(`handout:match-${certainty}`, {
        there: there.name,
        here: findRow(plan, 'person', here.id)?.name ?? '',
      }),
    ),
    ...(collisions.length > 0
      ? [translate('handout:collisions', { count: collisions.length })]
      : []),
    ...collisions.map((collision) => collisionText(collision, plan, translate)),
    ...(unsettled.length > 0 ? [translate('handout:unsettled', { count: unsettled.length })] : []),
  ];
  return lines.join('\n');
}
