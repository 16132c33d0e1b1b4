import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesOf, noteText } from '../../../src-domain/measurements/note-lines.ts';

const places = [
  { place: 'l', name: 'Levanger' },
  { place: 'v', name: 'Verdal' },
  { place: null, name: 'Samlet' },
];

test.for([
  [['', '', ''], ''],
  [['Anslag', 'Anslag', 'Anslag'], 'Anslag'],
  [['Anslag', '', ''], 'Levanger: Anslag'],
  [['Anslag', 'Foreløpig', ''], 'Levanger: Anslag\nVerdal: Foreløpig'],
] as const)('the notes %o are «%s»', ([notes, text]) => {
  const noted = places.map((place, at) => ({ ...place, note: notes[at] ?? '' }));
  expect(noteText(noted)).toBe(text);
});

test('a text without names is every place’s note', () => {
  expect(notesOf('Oppdiktet tall', places).map(({ note }) => note)).toEqual([
    ...['Oppdiktet tall', 'Oppdiktet tall', 'Oppdiktet tall'],
  ]);
});

test('what follows a name is that place’s, over several lines too', () => {
  expect(notesOf('Verdal: Anslag\nuten Ørmelen', places)).toEqual([
    { place: 'l', note: '' },
    { place: 'v', note: 'Anslag\nuten Ørmelen' },
    { place: null, note: '' },
  ]);
});

test('notes are read again from their text', () => {
  const note = fc.oneof(
    fc.constantFrom('', 'Anslag', 'Verdal: nei'),
    fc.string().map((text) => text.replace(/\s+/g, ' ').trim()),
  );
  fc.assert(
    fc.property(fc.tuple(note, note, note), (notes) => {
      const noted = places.map((place, at) => ({ ...place, note: notes[at] ?? '' }));
      expect(notesOf(noteText(noted), places).map((each) => each.note)).toEqual(notes);
    }),
  );
});
