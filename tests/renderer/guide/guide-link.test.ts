import { expect, test } from 'vitest';
import { readGuideAddress } from '../../../src-renderer/frame/addresses.ts';
import { guideLink } from '../../../src-renderer/guide/guide-link.ts';
import { headingAnchor } from '../../../src-renderer/guide/heading-anchor.ts';

test.each([
  ['09-milepaelplanen.md', { chapter: 'milepaelplanen', heading: null }],
  ['09-milepaelplanen.md#når-det-går', { chapter: 'milepaelplanen', heading: 'når-det-går' }],
  ['#de-fire-tekstene', { chapter: 'lagring', heading: 'de-fire-tekstene' }],
  ['README.md', { chapter: '', heading: null }],
])('a link to a file of the guide leads there in the program: %s', (url, place) => {
  const address = guideLink(url, 'lagring');
  expect(address === null ? null : readGuideAddress(address)).toEqual(place);
});

test.each(['https://www.ks.no', 'javascript:alert(1)', '../speed.md', 'bilder/oversikt.png'])(
  'nothing else leads anywhere: %s',
  (url) => expect(guideLink(url, 'lagring')).toBeNull(),
);

test.each([
  ['De fire tekstene', 'de-fire-tekstene'],
  ['«… er skadet» eller «øde»', '-er-skadet-eller-øde'],
])('a heading is led to as on GitHub: %s', (heading, anchor) => {
  expect(headingAnchor(heading)).toBe(anchor);
});

test.each(['/hjelpen', '/prosjekt/ab12/maal', '/'])('%s is no place in the guide', (path) => {
  expect(readGuideAddress(path)).toBeNull();
});

test('an address written by hand that encodes nothing is taken as it stands', () => {
  expect(readGuideAddress('/hjelp/%E0%A4%A')).toEqual({ chapter: '%E0%A4%A', heading: null });
});
