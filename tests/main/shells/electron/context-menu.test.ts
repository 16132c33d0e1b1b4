import type { ContextMenuParams } from 'electron';
import { expect, test, vi } from 'vitest';
import { contextMenu } from '../../../../src-main/shells/electron/context-menu.ts';
import { wordingIn } from '../../../../src-main/shells/electron/wording.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const nowhere = {
  isEditable: false,
  editFlags: { canCut: false, canCopy: false, canPaste: false, canSelectAll: true },
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
};

/** The menu's labels, and those that can't be chosen in brackets; a line is a dash. */
function menuFor(params: object, contents = new electron.WebContents()) {
  const items = contextMenu(
    { ...nowhere, ...params } as unknown as ContextMenuParams,
    contents as never,
    wordingIn('nb'),
  );
  return {
    items,
    labels: items.map(({ label, enabled, type }) =>
      type === 'separator' ? '–' : enabled === false ? `(${label})` : label,
    ),
  };
}

const field = {
  isEditable: true,
  editFlags: { canCut: true, canCopy: true, canPaste: false, canSelectAll: true },
};

test.each<[string, object, readonly string[]]>([
  ['nothing is marked', {}, []],
  ['text is marked', { selectionText: 'tiltak' }, ['Kopier']],
  ['one writes', field, ['Klipp ut', 'Kopier', '(Lim inn)', '–', 'Merk alt']],
  [
    'a word is misspelt',
    { ...field, misspelledWord: 'milpæl', dictionarySuggestions: ['milepæl', 'mil pæl'] },
    [
      'milepæl',
      'mil pæl',
      'Legg til i ordlisten',
      '–',
      'Klipp ut',
      'Kopier',
      '(Lim inn)',
      '–',
      'Merk alt',
    ],
  ],
  [
    'a word is unknown',
    { ...field, misspelledWord: 'Innherred' },
    [
      '(Ingen forslag)',
      'Legg til i ordlisten',
      '–',
      'Klipp ut',
      'Kopier',
      '(Lim inn)',
      '–',
      'Merk alt',
    ],
  ],
])('where %s', (_where, params, labels) => {
  expect(menuFor(params).labels).toEqual(labels);
});

test('a suggestion takes the word’s place, and a word can be learnt', () => {
  const contents = new electron.WebContents();
  const { items } = menuFor(
    { ...field, misspelledWord: 'milpæl', dictionarySuggestions: ['milepæl'] },
    contents,
  );
  for (const { click } of items.slice(0, 2)) (click as (() => void) | undefined)?.();
  expect(contents.replaceMisspelling.calls).toEqual([['milepæl']]);
  expect(contents.session.addWordToSpellCheckerDictionary.calls).toEqual([['milpæl']]);
});
