import {
  byRole,
  furtherKey,
  type Item,
  type MenuActions,
  type MenuState,
  separator,
} from './menu-item.ts';

/** Rediger. A text field that the user is writing in keeps its own undo; the page knows which. */
export function editMenu(state: MenuState, { tell }: MenuActions): Item {
  const { translate, shows, platform } = state;
  const item = byRole(state);
  const enabled = shows !== 'nothing';
  const redo = { label: translate('menu:redo'), enabled, click: () => tell({ command: 'redo' }) };
  const search = {
    label: translate('menu:search'),
    enabled: shows === 'project',
    click: () => tell({ command: 'search' }),
  };
  const [first, other] =
    platform === 'darwin'
      ? (['Cmd+Shift+Z', 'Cmd+Y'] as const)
      : (['Ctrl+Y', 'Ctrl+Shift+Z'] as const);
  return {
    label: translate('menu:edit'),
    submenu: [
      {
        label: translate('menu:undo'),
        accelerator: 'CmdOrCtrl+Z',
        enabled,
        click: () => tell({ command: 'undo' }),
      },
      { ...redo, accelerator: first },
      furtherKey(redo, other),
      separator,
      item('menu:cut', 'cut'),
      item('menu:copy', 'copy'),
      item('menu:paste', 'paste'),
      item('menu:paste-plain', 'pasteAndMatchStyle'),
      item('menu:select-all', 'selectAll'),
      separator,
      // In a text Ctrl+K makes a link.
      { ...search, accelerator: 'CmdOrCtrl+K' },
      furtherKey(search, 'CmdOrCtrl+Shift+F'),
    ],
  };
}
