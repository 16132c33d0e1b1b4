import type { Settings } from '../../../../src-preload/contract.ts';
import { type PageName, pageNames } from '../../../../src-preload/page-names.ts';
import {
  byRole,
  furtherKey,
  type Item,
  type MenuActions,
  type MenuState,
  separator,
  type Text,
} from './menu-item.ts';

/** Ctrl+0 is for the size of what is shown, as in every browser. */
const lettersOfPages: Partial<Readonly<Record<PageName, string>>> = {
  styring: 'CmdOrCtrl+Shift+U',
  rapporter: 'CmdOrCtrl+Shift+R',
  dokumenter: 'CmdOrCtrl+Shift+D',
  utsendt: 'CmdOrCtrl+Shift+E',
  historikk: 'CmdOrCtrl+Shift+H',
};

/** Vis. Ctrl+1 to Ctrl+9 lead to the first nine pages, letters to those after them. */
export function viewMenu(state: MenuState, { tell, zoom, setColorScheme }: MenuActions): Item {
  const { translate, shows, colorScheme, isDevelopment } = state;
  const item = byRole(state);
  const enabled = shows !== 'nothing';
  const larger = { label: translate('menu:zoom-in'), enabled, click: () => zoom('in') };
  const scheme = (text: Text, value: Settings['colorScheme']): Item => ({
    label: translate(text),
    type: 'radio',
    checked: colorScheme === value,
    click: () => setColorScheme(value),
  });
  return {
    label: translate('menu:view'),
    submenu: [
      ...pageNames.map((page, at) => ({
        label: translate(`frame:page-${page}`),
        ...keyOf(page, at),
        enabled: shows === 'project',
        click: () => tell({ command: 'show-page', page }),
      })),
      separator,
      { ...larger, accelerator: 'CmdOrCtrl+Plus' },
      // The same key without Shift, as Norwegian keyboards have it, and the one among the figures.
      furtherKey(larger, 'CmdOrCtrl+='),
      furtherKey(larger, 'CmdOrCtrl+numadd'),
      {
        label: translate('menu:zoom-out'),
        accelerator: 'CmdOrCtrl+-',
        enabled,
        click: () => zoom('out'),
      },
      {
        label: translate('menu:zoom-reset'),
        accelerator: 'CmdOrCtrl+0',
        enabled,
        click: () => zoom('reset'),
      },
      separator,
      {
        label: translate('menu:appearance'),
        submenu: [
          scheme('menu:light', 'light'),
          scheme('menu:dark', 'dark'),
          scheme('menu:system', null),
        ],
      },
      item('menu:full-screen', 'togglefullscreen'),
      ...(isDevelopment
        ? [separator, item('menu:reload', 'reload'), item('menu:developer-tools', 'toggleDevTools')]
        : []),
    ],
  };
}

function keyOf(page: PageName, at: number): Pick<Item, 'accelerator'> {
  const accelerator = at < 9 ? `CmdOrCtrl+${at + 1}` : lettersOfPages[page];
  return accelerator === undefined ? {} : { accelerator };
}
