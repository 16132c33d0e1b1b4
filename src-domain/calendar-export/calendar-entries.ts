import { letteredName } from '../lettered-name.ts';
import { dayText } from '../messages/day-text.ts';
import { choiceLabel } from '../messages/field-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { DatedItem } from '../milestone-plan/dated-items.ts';
import { itemName } from '../milestone-plan/item-name.ts';
import { responsibleName } from '../milestone-plan/responsible.ts';
import { findRow, type Plan } from '../plan.ts';
import { type IsoDay, isIsoDay } from '../timing/calendar-days.ts';
import type { Span } from '../timing/spans.ts';
import { said } from './said.ts';

/** One entry of a calendar: whole days, both of them included. */
export interface CalendarEntry {
  /** The same however often the plan is exported, so that a calendar knows the entry again. */
  readonly uid: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly summary: string;
  readonly description: string;
  readonly isCancelled: boolean;
}

/** Items that a calendar has no place for. */
export interface LeftOut {
  readonly continuous: number;
  /** Without a day to stand on: nothing is written, or something that no calendar knows. */
  readonly undated: number;
  /** What is written can be understood in several ways, and nobody has said which. */
  readonly ambiguous: number;
}

export interface CalendarEntries {
  readonly entries: readonly CalendarEntry[];
  readonly leftOut: LeftOut;
}

/** The last day that has a day after it, where an entry of whole days ends. */
const lastDay = '9999-12-30';

/**
 * The deadlines of items as entries of a calendar, one for each date that an item's time says, from the
 * date's first day to its last. A date without a first day ('innen utgangen av 2009') stands on its last.
 */
export function calendarEntries(
  plan: Plan,
  items: readonly DatedItem[],
  translate: Translate,
): CalendarEntries {
  const leftOut = { continuous: 0, undated: 0, ambiguous: 0 };
  const entries = items.flatMap((item) => {
    const { kind, ambiguous, spans } = item.timing;
    if (kind === 'continuous') leftOut.continuous += 1;
    else if (ambiguous) leftOut.ambiguous += 1;
    else {
      const made = spans.flatMap((span, index) => entryOf(plan, item, span, index, translate));
      if (made.length === 0) leftOut.undated += 1;
      return made;
    }
    return [];
  });
  return { entries, leftOut };
}

export const leftOutCount = ({ continuous, undated, ambiguous }: LeftOut): number =>
  continuous + undated + ambiguous;

function entryOf(
  plan: Plan,
  item: DatedItem,
  { from, to }: Span,
  index: number,
  translate: Translate,
): readonly CalendarEntry[] {
  if (to === null || !isIsoDay(to) || to > lastDay) return [];
  const first = from ?? to;
  const time = said(item.timing.text);
  const name = said(itemName(item.row)) || translate('calendar:unnamed');
  const named = first === to || time === '' ? name : `${name} (${time})`;
  const standing = standingOf(item, to);
  return [
    {
      uid: `${item.id}-${index + 1}@planverk`,
      from: first,
      to,
      summary: standing === 'open' ? named : translate(`calendar:${standing}`, { name: named }),
      description: descriptionOf(plan, item, translate),
      isCancelled: standing === 'dropped',
    },
  ];
}

/** Of a time of several dates each is done by itself. */
function standingOf({ state, row, milestone }: DatedItem, day: IsoDay) {
  if (state === 'dropped' || milestone.state === 'dropped') return 'dropped';
  return state === 'done' || row.metDeadlines.includes(day) ? 'done' : 'open';
}

/** What else is known, a fact a line. */
function descriptionOf(plan: Plan, item: DatedItem, translate: Translate): string {
  const { entity, row, milestone, timing, forecast } = item;
  const state = choiceLabel(entity, 'state', row.state, translate);
  const subproject = findRow(plan, 'subproject', item.subprojectId);
  const responsible = item.responsible
    .map((each) => said(responsibleName(each, translate('documents:removed-person'))))
    .filter((text) => text !== '');
  const facts: Readonly<Record<Fact, string>> = {
    milestone: entity === 'measure' ? letteredName(milestone.letter, milestone.title) : '',
    time: timing.text,
    forecast: forecast.text,
    responsible: responsible.join('; '),
    subproject: subproject ? letteredName(subproject.letter, subproject.name) : '',
    municipality: findRow(plan, 'organisation', item.municipalityId)?.name ?? '',
    state: row.state === 'done' && row.doneOn !== null ? `${state} ${dayText(row.doneOn)}` : state,
    reason: row.state === 'dropped' ? row.droppedBecause : '',
  };
  return factNames
    .flatMap((fact) => {
      const value = said(facts[fact]);
      return value === '' ? [] : [translate(`calendar:fact-${fact}`, { value })];
    })
    .join('\n');
}

const factNames = [
  'milestone',
  'time',
  'forecast',
  'responsible',
  'subproject',
  'municipality',
  'state',
  'reason',
] as const;

type Fact = (typeof factNames)[number];
