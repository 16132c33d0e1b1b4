import { describe, expect, test } from 'vitest';
import { entityNamed, entityNames } from '../../../src-domain/entities/registry.ts';
import { choicesOf } from '../../../src-domain/field-kind.ts';
import { choiceLabel, fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { nb } from '../../../src-domain/messages/nb/catalogue.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';

const languages = [translatorFor('nb'), translatorFor('nn')];

const fields = entityNames.flatMap((entity) =>
  Object.keys(entityNamed(entity).fields)
    .filter((field) => field !== 'id' && field !== 'position')
    .map((field) => ({ entity, field })),
);

test('every field of every row has a name in both languages, and nothing else has', () => {
  const keys = fields.map(({ entity, field }) => `${entity}.${field}`);
  expect(Object.keys(nb.fields).toSorted()).toEqual([...keys, 'position'].toSorted());
  for (const { entity, field } of fields) {
    for (const translate of languages) {
      expect(fieldLabel(entity, field, translate)).toMatch(/^[a-zæøå][a-zæøå /-]+$/);
    }
  }
});

test('every value that a field is chosen among has a name in both languages', () => {
  for (const { entity, field } of fields) {
    for (const value of choicesOf(entity, field)) {
      for (const translate of languages) {
        const label = choiceLabel(entity, field, value, translate);
        expect(label).toMatch(/^\p{L}[\p{L} /]+$/u);
        expect(label).not.toContain(`${entity}.${field}`);
      }
    }
  }
});

describe('what a field is called', () => {
  const [inBokmål, inNynorsk] = languages;
  test.for([
    ['measure', 'time', 'tid', 'tid'],
    ['measure', 'droppedBecause', 'grunn til at det utgår', 'grunn til at det går ut'],
    ['milestone', 'position', 'rekkefølge', 'rekkjefølgje'],
    ['measure', 'responsible', 'ansvarlig', 'ansvarleg'],
    ['measure', 'somethingElse', 'somethingElse', 'somethingElse'],
  ] as const)('%s %s: %s', ([entity, field, bokmål, nynorsk]) => {
    expect(inBokmål && fieldLabel(entity, field, inBokmål)).toBe(bokmål);
    expect(inNynorsk && fieldLabel(entity, field, inNynorsk)).toBe(nynorsk);
  });
});

test('the values that a field is chosen among stand in their order', () => {
  expect(choicesOf('measure', 'state')).toEqual(['not-started', 'under-way', 'done', 'dropped']);
  expect(choicesOf('compositionRule', 'offices')).toContain('mayor');
  expect(choicesOf('measure', 'text')).toEqual([]);
  expect(choicesOf('measure', 'nothing')).toEqual([]);
});
