import { describe, expect, test } from 'vitest';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-03-01';

/** The deadlines of a measure, as of 1 March 2008. */
function deadlinesOf(measure: object, milestone: object = {}): readonly string[] | undefined {
  const plan = planFrom({
    milestone: [{ id: idOf(1), ...milestone }],
    measure: [{ id: idOf(2), milestoneId: idOf(1), ...measure }],
  });
  return datedItems(plan, today)
    .find(({ id }) => id === idOf(2))
    ?.deadlines.map(({ day, standing }) => `${day} ${standing}`);
}

const at = (text: string) => ({ time: { text } });

describe('each span of a time is a deadline of its own', () => {
  test.each<[string, object, readonly string[]]>([
    ['a month is overdue when it is over', at('Februar 08'), ['2008-02-29 overdue']],
    ['and not on its last day', at('1. mars 2008'), ['2008-03-01 coming']],
    [
      'of two dates one may be overdue and the other to come',
      at('Januar 08 og juni 08'),
      ['2008-01-31 overdue', '2008-06-30 coming'],
    ],
    [
      'each is met by itself',
      { ...at('Januar 08 og februar 08'), metDeadlines: ['2008-01-31'] },
      ['2008-01-31 met', '2008-02-29 overdue'],
    ],
    ['they stand by day', at('Juni 08 og januar 08'), ['2008-01-31 overdue', '2008-06-30 coming']],
    ['a day that is said twice is one', at('Jan. 08 og januar 08'), ['2008-01-31 overdue']],
    ['what is done has met all', { ...at('Januar 08'), state: 'done' }, ['2008-01-31 met']],
    ['what is dropped has none', { ...at('Januar 08'), state: 'dropped' }, []],
    ['nothing is claimed of what goes on', at('Kontinuerlig'), []],
    ['nor of what may be read in two ways', at('vinter 2006'), []],
    ['nor without a year', at('januar'), []],
    ['nor of what has no end', at('fra 1. mai 2007'), []],
    ['nor of an event', at('Etter vedtak'), []],
    ['nor without a time', {}, []],
    [
      'a forecast changes nothing of what was to be met',
      { ...at('Januar 08'), forecast: { text: 'Juni 08' } },
      ['2008-01-31 overdue'],
    ],
  ])('%s', (_, measure, expected) => {
    expect(deadlinesOf(measure)).toEqual(expected);
  });

  test('what stands under a dropped milestone has none', () => {
    expect(deadlinesOf(at('Januar 08'), { state: 'dropped' })).toEqual([]);
  });
});
