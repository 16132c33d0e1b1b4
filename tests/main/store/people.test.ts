import { expect, test } from 'vitest';
import { torturePeople } from '../../torture/people/people.ts';
import { failuresOf } from '../../torture/table.ts';

test('three people who publish to one folder at the same time lose nothing', async () => {
  const tried = await torturePeople(6, 3);
  expect(failuresOf(tried)).toEqual([]);
  expect(tried[0]?.cases).toBe(18);
}, 120_000);
