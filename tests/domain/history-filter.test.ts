import { describe, expect, test } from 'vitest';
import { everything, filterHistory, type HistoryFilter } from '../../src-domain/history-filter.ts';
import { idOf } from '../fixtures/small-plan.ts';

const entry = (at: string, who: string, label: string, entity: 'measure' | 'person') => ({
  at,
  who,
  label,
  changes: [{ kind: 'delete', entity, row: { id: idOf(1) } } as const],
});

const entries = [
  entry('2026-11-20T09:00:00Z', 'Kari', 'Endret tid på tiltaket «Kurs»', 'measure'),
  entry('2026-11-21T09:00:00Z', 'Ola', 'Slettet personen «Per»', 'person'),
  entry('2026-11-22T09:00:00Z', 'Kari', 'Slettet tiltaket «Høring»', 'measure'),
];

const dayOf = (moment: string) => moment.slice(0, 10);

describe('the history is filtered', () => {
  test.each<[string, Partial<HistoryFilter>, readonly number[]]>([
    ['by nothing', {}, [0, 1, 2]],
    ['by person', { who: 'Kari' }, [0, 2]],
    ['from a day on, itself among them', { from: '2026-11-21' }, [1, 2]],
    ['until a day, itself among them', { to: '2026-11-21' }, [0, 1]],
    ['by where in the plan', { entities: ['person', 'seat'] }, [1]],
    ['by words, whatever case they are in', { text: ' SLETTET ' }, [1, 2]],
    ['by all at once', { who: 'Kari', text: 'tiltaket', from: '2026-11-21' }, [2]],
  ])('%s', (_name, filter, wanted) => {
    const taken = filterHistory(entries, { ...everything, ...filter }, dayOf);
    expect(taken).toEqual(wanted.map((at) => entries[at]));
  });
});
