import { expect, test } from 'vitest';
import { planCalendar } from '../../../src-domain/calendar-export/plan-calendar.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { allItems, nobody } from '../../../src-domain/milestone-plan/item-filter.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [a, part] = [idOf(1), idOf(2)];
const period = { text: '1. tertial 2008', spans: null };
const plan = planFrom({
  subproject: [
    { id: a, letter: 'A', name: 'Opplæring' },
    { id: part, parentId: a },
  ],
  report: [
    { id: idOf(11), subprojectId: a, state: 'planned', period, dueOn: '2008-05-15' },
    { id: idOf(12), subprojectId: part, state: 'draft', dueOn: '2008-05-16' },
    { id: idOf(13), state: 'planned', period, dueOn: '2008-05-20' },
    { id: idOf(14), state: 'planned', period },
    { id: idOf(15), subprojectId: a, state: 'submitted', dueOn: '2008-01-15' },
  ],
});
const daysIn = (filter: object) =>
  planCalendar(plan, { ...allItems, ...filter }, '2008-05-01', translatorFor('nb')).entries.map(
    ({ from }) => from,
  );

test('a report that is to come stands on the day by which it is due', () => {
  const { entries } = planCalendar(plan, allItems, '2008-05-01', translatorFor('nb'));
  expect(entries[0]).toEqual({
    uid: `${idOf(11)}-due@planverk`,
    from: '2008-05-15',
    to: '2008-05-15',
    summary: 'Frist: Framdriftsrapport, 1. tertial 2008, A. Opplæring',
    description: '',
    isCancelled: false,
  });
});

test.for([
  ['all', {}, ['2008-05-15', '2008-05-16', '2008-05-20']],
  ['a sub-project with its parts', { subprojects: [a] }, ['2008-05-15', '2008-05-16']],
  ['what belongs to no sub-project', { subprojects: [nobody] }, ['2008-05-20']],
  ['what is done', { states: ['done'] }, []],
  ['what is overdue', { isOverdue: true }, []],
] as const)('a filter of %s leaves in those of its own', ([, filter, days]) => {
  expect(daysIn(filter)).toEqual(days);
});

test('what people wrote of a report stands on one line, cleaned', () => {
  const written = { text: '1. tertial\u0007\r\nATTACH:x\u202e', spans: null };
  const hostile = planFrom({
    report: [{ id: idOf(13), state: 'planned', period: written, dueOn: '2008-05-20' }],
  });
  const { entries } = planCalendar(hostile, allItems, '2008-05-01', translatorFor('nb'));
  expect(entries.map(({ summary }) => summary)).toEqual([
    'Frist: Framdriftsrapport, 1. tertial ATTACH:x',
  ]);
});
