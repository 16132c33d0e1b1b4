import { expect, test } from 'vitest';
import { itemFilterText } from '../../../src-domain/messages/item-filter-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import {
  type ItemFilter,
  itemFilterSchema,
} from '../../../src-domain/milestone-plan/item-filter.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  organisation: [{ id: idOf(1), name: 'Levanger kommune', kind: 'municipality' }],
  subproject: [
    { id: idOf(2), letter: 'A', name: 'Sykefravær' },
    { id: idOf(3), letter: 'B', name: 'Avvik' },
    { id: idOf(6), letter: '', name: '' },
  ],
  person: [
    { id: idOf(4), name: 'Kari Moe' },
    { id: idOf(5), name: '', removedOn: '2008-01-01' },
  ],
});

const cases: readonly (readonly [Partial<ItemFilter>, string])[] = [
  [{}, ''],
  [{ isOverdue: true }, 'bare forfalt'],
  [{ subprojects: [idOf(2), idOf(3)] }, 'delprosjekt A. Sykefravær eller B. Avvik'],
  [{ subprojects: ['-'] }, 'delprosjekt ingen'],
  [{ subprojects: [idOf(9)] }, 'delprosjekt ukjent'],
  [{ subprojects: [idOf(6)] }, 'delprosjekt ukjent'],
  [{ municipalities: [idOf(1), '-'] }, 'kommune Levanger kommune eller ingen'],
  [
    { responsible: [`person:${idOf(4)}`, 'text:Rådmann: begge'] },
    'ansvarlig Kari Moe eller Rådmann: begge',
  ],
  [{ responsible: [`person:${idOf(5)}`, '-'] }, 'ansvarlig fjernet person eller ingen'],
  [{ responsible: ['office:7'] }, 'ansvarlig ukjent'],
  [
    { states: ['not-started', 'under-way'], isOverdue: true },
    'tilstand ikke startet eller under arbeid; bare forfalt',
  ],
];

test.each(cases)('the filter %j is «%s» in words', (filter, text) => {
  const whole = itemFilterSchema.parse(filter);
  expect(itemFilterText(plan, whole, translatorFor('nb'))).toBe(text);
});
