import { byRole, type Item, type MenuActions, type MenuState, separator } from './menu-item.ts';

const mostRecent = 10;

/** Fil. */
export function fileMenu(state: MenuState, actions: MenuActions): Item {
  const { translate, recent, shows, platform } = state;
  const item = byRole(state);
  const enabled = shows === 'project';
  return {
    label: translate('menu:file'),
    submenu: [
      { label: translate('menu:new'), accelerator: 'CmdOrCtrl+N', click: actions.startNew },
      { label: translate('menu:open'), accelerator: 'CmdOrCtrl+O', click: actions.choose },
      {
        label: translate('menu:recent'),
        submenu:
          recent.length === 0
            ? [{ label: translate('menu:no-recent'), enabled: false }]
            : recent.slice(0, mostRecent).map(({ name, path }) => ({
                // A lone ampersand would be taken for the letter that Alt takes.
                label: name.replaceAll('&', '&&'),
                sublabel: path,
                click: () => actions.open(path),
              })),
      },
      separator,
      {
        label: translate('menu:publish'),
        accelerator: 'CmdOrCtrl+S',
        enabled,
        click: () => actions.tell({ command: 'publish' }),
      },
      {
        label: translate('menu:save-copy'),
        accelerator: 'CmdOrCtrl+Shift+S',
        enabled,
        click: () => actions.tell({ command: 'save-copy' }),
      },
      separator,
      {
        label: translate('menu:print'),
        accelerator: 'CmdOrCtrl+P',
        enabled: shows !== 'nothing',
        click: actions.print,
      },
      separator,
      item('menu:close-window', 'close', { accelerator: 'CmdOrCtrl+W' }),
      ...(platform === 'darwin' ? [] : [item('menu:quit', 'quit', { accelerator: 'Ctrl+Q' })]),
    ],
  };
}
