import { deadlinesOf } from '../timing/deadlines.ts';
import type { DatedItem, ItemState } from './dated-items.ts';
import { responsibleName } from './responsible.ts';

/** How items are ordered: as the plan has them, by deadline, by who answers, or by how far they are. */
export const itemOrders = ['written', 'deadline', 'responsible', 'state'] as const;

export type ItemOrder = (typeof itemOrders)[number];

const states: readonly ItemState[] = ['not-started', 'under-way', 'done', 'dropped'];

/**
 * Items in an order; those that it doesn't tell apart stay as they were given. What has no certain deadline
 * comes last by deadline, what is nobody's last by who answers. `removed` stands for removed persons.
 */
export function orderedItems(
  items: readonly DatedItem[],
  order: ItemOrder,
  removed: string,
): readonly DatedItem[] {
  switch (order) {
    case 'written':
      return items;
    case 'deadline':
      return sortedBy(items, nextDeadline, (a, b) => (a < b ? -1 : 1));
    case 'responsible':
      return sortedBy(items, (item) => firstToAnswer(item, removed), byName.compare);
    case 'state':
      return sortedBy(
        items,
        ({ state }) => states.indexOf(state),
        (a, b) => a - b,
      );
  }
}

/** The first deadline that isn't met; where all are, or the item is dropped, the last. */
function nextDeadline({ deadlines, timing }: DatedItem): string | null {
  const next = deadlines.find(({ standing }) => standing !== 'met');
  return next?.day ?? deadlinesOf(timing).toSorted().at(-1) ?? null;
}

function firstToAnswer({ responsible: [first] }: DatedItem, removed: string): string | null {
  return (first && responsibleName(first, removed)) || null;
}

const byName = new Intl.Collator('nb');

/** Each key is made once; items without one come last. */
function sortedBy<Key>(
  items: readonly DatedItem[],
  keyOf: (item: DatedItem) => Key | null,
  compare: (a: Key, b: Key) => number,
): readonly DatedItem[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return a.key === b.key ? 0 : compare(a.key, b.key);
    })
    .map(({ item }) => item);
}
