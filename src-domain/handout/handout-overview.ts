import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/** A hand-out as the project knows of it. */
export interface HandoutState {
  readonly handout: Row<'handout'>;
  /** 'late': it was wanted back before today. */
  readonly state: 'out' | 'late' | 'returned' | 'given-up';
  /** What has come back of it, the latest first. */
  readonly returns: readonly Row<'handoutReturn'>[];
}

/** What was handed out, to whom: what is still out first, by when it is wanted back, then the rest, the latest first. */
export function handoutOverview(plan: Plan, today: IsoDay): readonly HandoutState[] {
  const states = plan.rows.handout
    .filter(({ isThisPlan }) => !isThisPlan)
    .map(
      (handout): HandoutState => ({
        handout,
        state: stateOf(handout, today),
        returns: plan.rows.handoutReturn
          .filter(({ handoutId }) => handoutId === handout.id)
          .toSorted((a, b) => ((a.takenInAt ?? '') < (b.takenInAt ?? '') ? 1 : -1)),
      }),
    );
  const isOut = ({ handout }: HandoutState) => handout.ended === null;
  return [
    ...states.filter(isOut).toSorted((a, b) => (wantedBack(a) < wantedBack(b) ? -1 : 1)),
    ...states
      .filter((each) => !isOut(each))
      .toSorted((a, b) => ((a.handout.handedOutAt ?? '') < (b.handout.handedOutAt ?? '') ? 1 : -1)),
  ];
}

/** What nobody has set a day for comes after what somebody has. */
const wantedBack = ({ handout }: HandoutState): string =>
  `${handout.wantedBackOn ?? '9999'} ${handout.handedOutAt ?? ''}`;

function stateOf({ ended, wantedBackOn }: Row<'handout'>, today: IsoDay): HandoutState['state'] {
  if (ended) return ended;
  return wantedBackOn !== null && wantedBackOn < today ? 'late' : 'out';
}
