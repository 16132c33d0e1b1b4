import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { WrittenTime } from '../../../src-domain/timing/timing.ts';
import type { CellValue } from '../../../src-renderer/grid/grid-model.ts';
import { fieldColumn } from '../../../src-renderer/plan-table/plan-column.ts';
import type { PlanRow } from '../../../src-renderer/plan-table/plan-row.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const days = [{ from: '2008-08-01', to: '2008-08-31' }];

function rowWith(time: WrittenTime | null): PlanRow {
  const plan = planFrom({
    milestone: [{ id: idOf(1) }],
    measure: [{ id: idOf(2), milestoneId: idOf(1), time }],
  });
  const [row] = plan.rows.measure;
  if (!row) throw new Error('No row');
  return { id: row.id, level: 1, entity: 'measure', row };
}

const column = fieldColumn<PlanRow>({
  entity: 'measure',
  field: 'time',
  editor: { kind: 'time', understood: () => '' },
  width: 100,
  plan: planFrom({}),
  translate: translatorFor('nb'),
});

const written = (before: WrittenTime | null, value: CellValue): unknown =>
  column
    .write(rowWith(before), value)
    .map((change) => (change.kind === 'update' ? change.to['time'] : change));

describe('a time', () => {
  test.for<[string, WrittenTime | null, CellValue, WrittenTime | null]>([
    ['text is kept as it is written', null, 'høst 07', { text: 'høst 07', spans: null }],
    ['nothing is no time', { text: 'høst 07', spans: null }, '', null],
    [
      'the same text keeps its days',
      { text: 'snart', spans: days },
      'snart',
      { text: 'snart', spans: days },
    ],
    [
      'another text has days of its own',
      { text: 'snart', spans: days },
      'høst 07',
      { text: 'høst 07', spans: null },
    ],
    [
      'days are set beside the text',
      { text: 'snart', spans: null },
      { text: 'snart', spans: days },
      { text: 'snart', spans: days },
    ],
    [
      'it is set that there are no days',
      null,
      { text: 'snart', spans: [] },
      { text: 'snart', spans: [] },
    ],
    ['days without a text are a time', null, { text: '', spans: days }, { text: '', spans: days }],
    [
      'days that are taken away leave the text',
      { text: 'snart', spans: days },
      { text: 'snart', spans: null },
      { text: 'snart', spans: null },
    ],
    [
      'days that are taken away without a text leave nothing',
      { text: '', spans: days },
      { text: '', spans: null },
      null,
    ],
  ])('%s', ([, before, value, after]) => {
    expect(written(before, value)).toEqual([after]);
  });

  test('shows that its days are set', () => {
    expect(column.text(rowWith({ text: 'snart', spans: days }))).toBe(
      'snart (01.08.2008–31.08.2008)',
    );
  });
});
