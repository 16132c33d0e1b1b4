import { isClosed } from '../closing/closed.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { withParts } from '../subproject-parts.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { handoutOf } from './handout-row.ts';

/** A hand-out as the project knows of it. */
export interface HandoutState {
  readonly handout: Row<'handout'>;
  /** 'late': it was wanted back before today, and nothing of it has come. */
  readonly state: 'out' | 'late' | 'returned' | 'given-up';
  /** What has come back of it, the latest first. */
  readonly returns: readonly Row<'handoutReturn'>[];
}

/** What was handed out, to whom: what is still out first, by when it is wanted back, then the rest, the latest first. */
export function handoutOverview(plan: Plan, today: IsoDay): readonly HandoutState[] {
  const states = plan.rows.handout
    .filter(({ isThisPlan }) => !isThisPlan)
    .map((handout): HandoutState => {
      const returns = plan.rows.handoutReturn
        .filter(({ handoutId }) => handoutId === handout.id)
        .toSorted((a, b) => ((a.takenInAt ?? '') < (b.takenInAt ?? '') ? 1 : -1));
      return { handout, state: stateOf(handout, returns.length > 0, today), returns };
    });
  const isOut = ({ handout }: HandoutState) => handout.ended === null;
  return [
    ...states.filter(isOut).toSorted((a, b) => (wantedBack(a) < wantedBack(b) ? -1 : 1)),
    ...states
      .filter((each) => !isOut(each))
      .toSorted((a, b) => ((a.handout.handedOutAt ?? '') < (b.handout.handedOutAt ?? '') ? 1 : -1)),
  ];
}

/** The hand-outs of a sub-project, of a part of it or of what it is a part of, that nobody has ended. */
export function outNow(plan: Plan, subprojectId: string): readonly Row<'handout'>[] {
  const own = withParts(plan, subprojectId);
  return plan.rows.handout.filter(
    ({ isThisPlan, ended, subprojectId: out }) =>
      !isThisPlan &&
      ended === null &&
      out !== null &&
      (own.has(out) || withParts(plan, out).has(subprojectId)),
  );
}

/** Whether a sub-project can be handed out: there is one, and the plan is neither closed nor a hand-out itself. */
export const canHandOut = (plan: Plan): boolean =>
  plan.rows.subproject.length > 0 && !isClosed(plan) && handoutOf(plan) === undefined;

/** What nobody has set a day for comes after what somebody has. */
const wantedBack = ({ handout }: HandoutState): string =>
  `${handout.wantedBackOn ?? '9999'} ${handout.handedOutAt ?? ''}`;

function stateOf(
  { ended, wantedBackOn }: Row<'handout'>,
  hasCome: boolean,
  today: IsoDay,
): HandoutState['state'] {
  if (ended) return ended;
  return !hasCome && wantedBackOn !== null && wantedBackOn < today ? 'late' : 'out';
}
