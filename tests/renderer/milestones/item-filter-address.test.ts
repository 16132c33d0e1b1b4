import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allItems,
  type ItemFilter,
  itemFilterSchema,
} from '../../../src-domain/milestone-plan/item-filter.ts';
import { itemOrders } from '../../../src-domain/milestone-plan/item-order.ts';
import {
  planAddress,
  planViews,
  readPlanAddress,
  readSelection,
} from '../../../src-renderer/milestones/item-filter-address.ts';

const list = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { maxLength: 4 });
const text = fc.string({ minLength: 1, unit: 'grapheme' });

const filters: fc.Arbitrary<ItemFilter> = fc.record({
  subprojects: list(fc.uuid()),
  municipalities: list(fc.oneof(fc.uuid(), fc.constant('-'))),
  responsible: list(fc.oneof(fc.uuid(), text).map((name) => `text:${name}`)),
  states: fc.uniqueArray(
    fc.constantFrom(...itemFilterSchema.shape.states.unwrap().element.options),
  ),
  isOverdue: fc.boolean(),
});

const shownPlans = fc.record({
  view: fc.constantFrom(...planViews),
  filter: filters,
  order: fc.constantFrom(...itemOrders),
});

/** The address as the browser keeps it. */
function inBrowser(path: string): string {
  const url = new URL('http://127.0.0.1/');
  url.hash = path;
  return url.hash.slice(1);
}

test('what is shown can be read from its address, and the address from what is shown', () => {
  fc.assert(
    fc.property(shownPlans, (shown) => {
      const path = inBrowser(planAddress('ab12', shown));
      expect(readPlanAddress(path)).toEqual(shown);
      expect(path).not.toContain('?');
    }),
  );
});

test('whatever is written as an address, a view, a filter and an order come out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const { filter, order } = readSelection(written);
      expect(itemFilterSchema.safeParse(filter).success).toBe(true);
      expect(itemOrders).toContain(order);
    }),
  );
});

describe('an address', () => {
  const base = '/prosjekt/ab12/milepaelplan';
  const everything = { view: 'table', filter: allItems, order: 'written' } as const;

  test.each([
    ['of the page is the table of everything', base, everything],
    ['of a row is the table of everything', `${base}/measure/0198/time`, everything],
    [
      'says it in words',
      `${base}/kalender/kommune=k1,-;tilstand=ferdig;rekkefolge=frist;forfalt`,
      {
        view: 'calendar',
        filter: { ...allItems, municipalities: ['k1', '-'], states: ['done'], isOverdue: true },
        order: 'deadline',
      },
    ],
    [
      'with something bad in it shows the rest',
      `${base}/trend/tilstand=halvferdig,ferdig;farge=blå;ansvarlig=%E0%A4%A;rekkefolge=omvendt`,
      { view: 'trend', filter: { ...allItems, states: ['done'] }, order: 'written' },
    ],
    [
      'of a view that there isn’t is the table',
      `${base}/kart/forfalt`,
      {
        ...everything,
        filter: { ...allItems, isOverdue: true },
      },
    ],
  ])('%s', (_, path, shown) => {
    expect(readPlanAddress(path)).toEqual(shown);
  });

  test('of everything as written is the page’s own', () => {
    expect(planAddress('ab12', everything)).toBe(base);
  });
});
