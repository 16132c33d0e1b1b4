import type {
  BrowserWindow,
  ContextMenuParams,
  MenuItemConstructorOptions,
  WebContents,
} from 'electron';
import { Menu } from 'electron';
import type { Wording } from './wording.ts';

const mostSuggestions = 5;

/** The menu of a text or a field under the mouse, or where the menu key is pressed. */
export function showContextMenus(window: BrowserWindow, wording: () => Wording): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, params) => {
    const template = contextMenu(params, webContents, wording());
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup({ window });
  });
}

/** Suggestions for a misspelt word, then what can be done with the text; nothing where there is neither. */
export function contextMenu(
  {
    isEditable,
    editFlags,
    selectionText,
    misspelledWord,
    dictionarySuggestions,
  }: ContextMenuParams,
  webContents: Pick<WebContents, 'replaceMisspelling' | 'session'>,
  { translate }: Wording,
): readonly MenuItemConstructorOptions[] {
  const separator = { type: 'separator' } as const;
  const suggestions = dictionarySuggestions.slice(0, mostSuggestions).map((word) => ({
    label: word,
    click: () => webContents.replaceMisspelling(word),
  }));
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(suggestions.length > 0
            ? suggestions
            : [{ label: translate('menu:no-suggestions'), enabled: false }]),
          {
            label: translate('menu:learn-word'),
            click: () => void webContents.session.addWordToSpellCheckerDictionary(misspelledWord),
          },
          separator,
        ];
  if (isEditable) {
    return [
      ...spelling,
      { label: translate('menu:cut'), role: 'cut', enabled: editFlags.canCut },
      { label: translate('menu:copy'), role: 'copy', enabled: editFlags.canCopy },
      { label: translate('menu:paste'), role: 'paste', enabled: editFlags.canPaste },
      separator,
      { label: translate('menu:select-all'), role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === '' ? [] : [{ label: translate('menu:copy'), role: 'copy' }];
}
