import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Key } from '../grid/KeyList.tsx';

/** The keys that work on every page. */
export function programKeys(translate: Translate, inBrowser: boolean): readonly Key[] {
  return [
    { keys: 'Ctrl+K', does: translate('frame:key-search') },
    { keys: 'Ctrl+Shift+F', does: translate('frame:key-search-in-text') },
    { keys: 'Ctrl+Z', does: translate('frame:undo') },
    { keys: 'Ctrl+Y, Ctrl+Shift+Z', does: translate('frame:redo') },
    { keys: 'Ctrl+S', does: translate('frame:publish-now') },
    { keys: 'F1', does: translate('frame:key-guide') },
    // In a browser these keys lead to its own tabs.
    ...(inBrowser
      ? []
      : [
          { keys: 'Ctrl+1 … Ctrl+9', does: translate('frame:key-pages') },
          { keys: 'Ctrl+Shift+U', does: translate('frame:key-steering') },
          { keys: 'Ctrl+Shift+R', does: translate('frame:key-reports') },
          { keys: 'Ctrl+Shift+D', does: translate('frame:key-documents') },
          { keys: 'Ctrl+Shift+E', does: translate('frame:key-issued') },
          { keys: 'Ctrl+Shift+H', does: translate('frame:key-history') },
        ]),
  ];
}
