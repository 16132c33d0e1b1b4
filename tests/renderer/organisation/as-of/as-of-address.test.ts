import { expect, test } from 'vitest';
import { readAddress } from '../../../../src-renderer/frame/addresses.ts';
import { dayAddress, dayOf } from '../../../../src-renderer/organisation/as-of/as-of-address.ts';
import { partOf } from '../../../../src-renderer/organisation/organisation-parts.ts';

test.for([
  ['2007-11-01', '/prosjekt/ab12/organisering/body/alle/2007-11-01'],
  [null, '/prosjekt/ab12/organisering/body/alle'],
] as const)('the bodies as of %s have an address that leads back there', ([day, address]) => {
  expect(dayAddress('ab12', day)).toBe(address);
  const place = readAddress(address)?.place ?? null;
  expect([partOf(place), dayOf(place)]).toEqual(['bodies', day]);
});

test.for([
  '/prosjekt/ab12/organisering',
  '/prosjekt/ab12/organisering/body/alle/2007-02-30',
  '/prosjekt/ab12/organisering/body/00000000-0000-7000-8000-000000000001/name',
  '/prosjekt/ab12/organisering/seat/alle/2007-11-01',
])('%s asks for no day', (address) => {
  expect(dayOf(readAddress(address)?.place ?? null)).toBeNull();
});
