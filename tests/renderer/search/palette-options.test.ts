import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { pageNames, pagesOf } from '../../../src-renderer/frame/pages.ts';
import {
  type Command,
  groupOf,
  paletteOptions,
} from '../../../src-renderer/search/palette-options.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const translate = translatorFor('nb');
const publish: Command = { kind: 'command', name: 'Legg inn i filen nå', keys: 'Ctrl+S', act() {} };
const hit = {
  entity: 'measure',
  id: idOf(1),
  field: 'text',
  name: '',
  excerpt: '',
  matched: [],
  score: 1,
} as const;

const namesFor = (query: string) =>
  paletteOptions(query, { pages: pageNames, commands: [publish], hits: [] }, translate).map(
    ({ name }) => name,
  );

describe('what the search offers besides rows of the plan', () => {
  test('every page and command before anything is written', () => {
    expect(namesFor('')).toEqual([
      'Oversikt',
      'Prosjekt',
      'Organisering',
      'Beskrivelse',
      'Mål',
      'Delprosjekter',
      'Hovedtiltak',
      'Milepælplan',
      'Versjoner',
      'Styring',
      'Rapporter',
      'Dokumenter',
      'Utsendt',
      'Deling',
      'Historikk',
      'Legg inn i filen nå',
    ]);
  });

  test('pages and commands that have a word beginning with each word that is written', () => {
    expect(namesFor('MIL')).toEqual(['Milepælplan']);
    expect(namesFor('inn fil')).toEqual(['Legg inn i filen nå']);
    expect(namesFor('æl')).toEqual([]);
  });

  test('rows come last, each under what it is, also one without a name', () => {
    const offer = { pages: pageNames, commands: [publish], hits: [hit] };
    const [found] = paletteOptions('xyz', offer, translate);
    expect(found).toEqual({ kind: 'hit', hit, name: 'Uten navn' });
    expect(found && groupOf(found, translate)).toBe('Tiltak');
  });

  test('neither a page that a copy lacks nor a row that is shown there', () => {
    const copy = planFrom({ project: [{}], handout: [{ isThisPlan: true }] });
    const version = { ...hit, entity: 'version', field: 'label' } as const;
    const offer = { pages: pagesOf(copy), commands: [], hits: [version] };
    const names = paletteOptions('', offer, translate).map(({ name }) => name);
    expect(names).toHaveLength(13);
    expect(names).not.toContain('Versjoner');
    expect(names).not.toContain('Utsendt');
    expect(paletteOptions('xyz', offer, translate)).toEqual([]);
  });
});
