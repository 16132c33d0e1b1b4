import { expect, test } from 'vitest';
import { nb } from '../../../src-domain/messages/nb/catalogue.ts';
import { nbFirst } from '../../../src-domain/messages/nb/first-catalogue.ts';
import { nbPages } from '../../../src-domain/messages/nb/page-catalogue.ts';
import { translatorOf } from '../../../src-domain/messages/translator.ts';

const forms = { added: 'Ingen', added_one: '{{count}} rad', added_other: '{{count}} rader' };
const catalogue = {
  ...nb,
  entities: { ...nb.entities, measure: '{{who}} og {{who}}: {{what}}' },
  grid: { ...nb.grid, ...forms },
};
const { translate } = translatorOf('nb', catalogue);

test.each([
  [undefined, 'Ingen'],
  [0, '0 rader'],
  [1, '1 rad'],
  [2, '2 rader'],
  [21, '21 rader'],
])('a text has the form that fits its count: %s', (count, text) => {
  expect(translate('grid:added', count === undefined ? {} : { count })).toBe(text);
});

test('every value stands where the text names it, as it is', () => {
  expect(translate('entities:measure', { who: '$& {{what}}', what: 5 })).toBe(
    '$& {{what}} og $& {{what}}: 5',
  );
});

test('a text without forms of its own stands for every count', () => {
  expect(translate('entities:person', { count: 2 })).toBe('person');
});

test('what the pages say can come later, and whoever asks too early is told of', () => {
  const missing: string[] = [];
  const growing = translatorOf('nb', nbFirst, (key) => missing.push(key));
  expect(growing.translate('versions:frozen', { when: 'i dag' })).toBe('frozen');
  expect(missing).toEqual(['versions:frozen']);
  growing.add(nbPages);
  expect(growing.translate('chartPage:close')).toBe(nb.chartPage.close);
  expect(growing.translate('frame:undo')).toBe(nb.frame.undo);
});
