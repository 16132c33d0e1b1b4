import {
  allItems,
  type ItemFilter,
  itemFilterSchema,
} from '../../src-domain/milestone-plan/item-filter.ts';
import type { ItemOrder } from '../../src-domain/milestone-plan/item-order.ts';
import { addressOf } from '../frame/addresses.ts';

/** The ways in which the milestone plan is shown. */
export const planViews = ['table', 'timeline', 'calendar', 'trend'] as const;

export type PlanView = (typeof planViews)[number];

/** What the page of the milestone plan shows, as its address says it. */
export interface ShownPlan {
  readonly view: PlanView;
  readonly filter: ItemFilter;
  readonly order: ItemOrder;
}

const viewWords: Readonly<Record<PlanView, string>> = {
  table: 'tabell',
  timeline: 'tidslinje',
  calendar: 'kalender',
  trend: 'trend',
};

const orderWords: Readonly<Record<ItemOrder, string>> = {
  written: 'skrevet',
  deadline: 'frist',
  responsible: 'ansvarlig',
  state: 'tilstand',
};

const stateWords: Readonly<Record<ItemFilter['states'][number], string>> = {
  'not-started': 'ikke-startet',
  'under-way': 'under-arbeid',
  done: 'ferdig',
  dropped: 'utgaar',
};

const overdueWord = 'forfalt';

/** Says in so many words that everything is shown, where saying nothing means something else. */
export const everythingAsWritten = `rekkefolge=${orderWords.written}`;

/** '/prosjekt/ab12/milepaelplan/kalender/kommune=0198…;forfalt;rekkefolge=frist'. */
export function planAddress(project: string, { view, filter, order }: ShownPlan): string {
  const selection = selectionText(filter, order);
  const parts = view === 'table' && selection === '' ? [] : [viewWords[view], selection];
  const page = addressOf(project, 'milepaelplan');
  return [page, ...parts.filter((part) => part !== '')].join('/');
}

/** Reads what a path shows. What it doesn't say, or says wrongly, is as on a page without a choice. */
export function readPlanAddress(path: string): ShownPlan {
  const [, , , , view = '', selection = ''] = path.split('/');
  return { view: keyOf(viewWords, view) ?? 'table', ...readSelection(selection) };
}

/** A filter and an order as one part of an address; empty where everything is shown as written. */
export function selectionText(filter: ItemFilter, order: ItemOrder = 'written'): string {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['delprosjekt', filter.subprojects],
    ['kommune', filter.municipalities],
    ['ansvarlig', filter.responsible],
    ['tilstand', filter.states.map((state) => stateWords[state])],
    ['rekkefolge', order === 'written' ? [] : [orderWords[order]]],
  ];
  return [
    ...lists
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `${name}=${values.map(encoded).join(',')}`),
    ...(filter.isOverdue ? [overdueWord] : []),
  ].join(';');
}

/** Reads such a part of an address; never throws. */
export function readSelection(text: string): Omit<ShownPlan, 'view'> {
  const fields = new Map(
    text.split(';').map((field) => {
      const [name = '', values = ''] = field.split('=');
      return [name, values.split(',').flatMap(decoded)];
    }),
  );
  const list = (name: string) => [...new Set(fields.get(name) ?? [])];
  const read = itemFilterSchema.safeParse({
    subprojects: list('delprosjekt'),
    municipalities: list('kommune'),
    responsible: list('ansvarlig'),
    states: list('tilstand').flatMap((word) => keyOf(stateWords, word) ?? []),
    isOverdue: fields.has(overdueWord),
  });
  const [order = ''] = list('rekkefolge');
  return {
    filter: read.success ? read.data : allItems,
    order: keyOf(orderWords, order) ?? 'written',
  };
}

const keyOf = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string,
): Key | undefined => (Object.keys(words) as Key[]).find((key) => words[key] === word);

const encoded = (value: string): string => encodeURIComponent(value.toWellFormed());

/** A part that is empty, or that somebody has written by hand and is no encoding of anything, is no value. */
function decoded(value: string): readonly string[] {
  try {
    return value === '' ? [] : [decodeURIComponent(value)];
  } catch {
    return [];
  }
}
