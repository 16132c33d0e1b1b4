import { editMenu } from './edit-menu.ts';
import { fileMenu } from './file-menu.ts';
import { byRole, type Item, type MenuActions, type MenuState, separator } from './menu-item.ts';
import { viewMenu } from './view-menu.ts';

/** The menus of the program, in the user's language. */
export function programMenu(state: MenuState, actions: MenuActions): Item[] {
  return [
    ...(state.platform === 'darwin' ? [macMenu(state, actions)] : []),
    fileMenu(state, actions),
    editMenu(state, actions),
    viewMenu(state, actions),
    windowMenu(state),
    helpMenu(state, actions),
  ];
}

function macMenu(state: MenuState, { showAbout }: MenuActions): Item {
  const item = byRole(state);
  return {
    label: 'Planverk',
    submenu: [
      { label: state.translate('menu:about'), click: showAbout },
      separator,
      item('menu:services', 'services'),
      separator,
      item('menu:hide', 'hide'),
      item('menu:hide-others', 'hideOthers'),
      item('menu:show-all', 'unhide'),
      separator,
      item('menu:quit-program', 'quit'),
    ],
  };
}

function windowMenu(state: MenuState): Item {
  const item = byRole(state);
  return {
    label: state.translate('menu:window'),
    // On macOS the system lists the open windows below.
    ...(state.platform === 'darwin' && { role: 'window' }),
    submenu: [
      item('menu:minimise', 'minimize'),
      ...(state.platform === 'darwin' ? [item('menu:bring-to-front', 'front')] : []),
    ],
  };
}

function helpMenu({ translate, platform, shows }: MenuState, actions: MenuActions): Item {
  const enabled = shows !== 'nothing';
  return {
    label: translate('menu:help'),
    ...(platform === 'darwin' && { role: 'help' }),
    submenu: [
      {
        label: translate('menu:guide'),
        accelerator: 'F1',
        enabled,
        click: () => actions.tell({ command: 'show-guide' }),
      },
      {
        label: translate('menu:shortcuts'),
        accelerator: 'Shift+F1',
        enabled,
        click: () => actions.tell({ command: 'show-shortcuts' }),
      },
      separator,
      { label: translate('menu:show-log'), click: actions.showLog },
      ...(platform === 'darwin'
        ? []
        : [separator, { label: translate('menu:about'), click: actions.showAbout }]),
    ],
  };
}
