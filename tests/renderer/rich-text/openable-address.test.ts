import { expect, test } from 'vitest';
import { openableAddress } from '../../../src-renderer/rich-text/openable-address.ts';

test.each([
  ['https://www.ks.no/a b', undefined],
  [' https://www.ks.no/ ', 'https://www.ks.no/'],
  ['http://x.no', 'http://x.no'],
  ['mailto:ola@x.no', 'mailto:ola@x.no'],
  ['www.levanger.kommune.no', 'https://www.levanger.kommune.no'],
  ['levanger.kommune.no/plan?side=2', 'https://levanger.kommune.no/plan?side=2'],
  ['ola.nordmann@levanger.kommune.no', 'mailto:ola.nordmann@levanger.kommune.no'],
  ['javascript:alert(1)', undefined],
  ['JavaScript:alert(1)//.no', undefined],
  ['java\tscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///C:/plan.docx', undefined],
  ['plan', undefined],
  ['', undefined],
])('an address is completed, and refused where it could run something: %j', (typed, address) => {
  expect(openableAddress(typed)).toBe(address);
});
