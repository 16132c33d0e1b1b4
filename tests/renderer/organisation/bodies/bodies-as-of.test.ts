import { expect, test } from 'vitest';
import { translatorFor } from '../../../../src-domain/messages/translate.ts';
import { bodyTables } from '../../../../src-domain/organisation/body-table.ts';
import { bodyRows } from '../../../../src-renderer/organisation/bodies/body-rows.ts';
import { holderColumn } from '../../../../src-renderer/organisation/bodies/holder-column.tsx';
import { personCalled } from '../../../../src-renderer/organisation/person-called.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

const translate = translatorFor('nb');
const gone = translate('documents:removed-person');
const [body, seat, kari, removed] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const plan = planFrom({
  body: [{ id: body, name: 'Styringsgruppe' }],
  seat: [{ id: seat, bodyId: body, office: 'mayor' }],
  compositionRule: [{ bodyId: body, offices: ['mayor'], count: 2, perMunicipality: false }],
  person: [
    { id: kari, name: 'Kari Moe' },
    { id: removed, name: '', removedOn: '2009-06-01' },
  ],
  holding: [
    { seatId: seat, personId: kari, from: '2007-09-01', to: '2008-12-31' },
    { seatId: seat, personId: removed, from: '2008-12-31' },
  ],
});

test.for([
  ['2007-08-31', '', 1],
  ['2007-09-01', 'Kari Moe', 0],
  ['2008-12-31', `Kari Moe, ${gone}`, 0],
  ['2009-05-31', gone, 0],
  ['2009-06-01', '', 1],
] as const)('as of %s «%s» holds the seat, and %d are vacant', ([day, holders, vacant]) => {
  const nameOf = personCalled(translate);
  const rows = bodyRows(plan, bodyTables(plan, day), { isToday: false, nameOf });
  expect(rows.map((row) => [row.entity, row.holders, row.vacant, row.required])).toEqual([
    ['body', '', vacant, 0],
    ['seat', holders, 0, 0],
  ]);
});

test('a name is written as holder today alone', () => {
  const today = '2026-11-22';
  const [, row] = bodyRows(plan, bodyTables(plan, today), {
    isToday: true,
    nameOf: personCalled(translate),
  });
  if (!row) throw new Error('The plan has a seat');
  const columnOn = (otherDay: string | null) =>
    holderColumn({
      plan,
      translate,
      today,
      otherDay,
      planNow: () => plan,
      persons: [],
      openHolders: () => undefined,
    });
  expect(columnOn(null).write(row, 'Ola Berg')).not.toEqual([]);
  const then = columnOn('2007-11-01');
  expect([then.heading, then.editor, then.write(row, 'Ola Berg')]).toEqual([
    'Innehaver 01.11.2007',
    undefined,
    [],
  ]);
});
