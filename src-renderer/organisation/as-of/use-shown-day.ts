import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { useGoTo, usePlace } from '../../frame/use-address.ts';
import { useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { dayAddress, dayOf } from './as-of-address.ts';

/** The day as of which those who hold the seats are shown. */
export interface ShownDay {
  readonly day: IsoDay;
  /** Where the day lies as seen from today: what was, what is, what is to be. */
  readonly lies: 'before' | 'today' | 'after';
  /** Shows another day (null: today); the one before is a step back away. */
  readonly show: (day: IsoDay | null) => void;
}

/** The day that the address asks for, else today. */
export function useShownDay(): ShownDay {
  const today = useToday();
  const asked = dayOf(usePlace());
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const day = asked ?? today;
  return {
    day,
    lies: day === today ? 'today' : day < today ? 'before' : 'after',
    show: (wanted) => {
      const next = wanted === today ? null : wanted;
      if ((next ?? today) !== day) goTo(dayAddress(project, next));
    },
  };
}
