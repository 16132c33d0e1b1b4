import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Wording } from './wording.ts';

/** The menu of every window, in the user's language; what it does beyond opening is Electron's own. */
export function setProgramMenu({ translate }: Wording, openProject: () => void): void {
  const item = (
    name: Parameters<typeof translate>[0],
    role: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ role, label: translate(name) });
  const separator = { type: 'separator' } as const;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: translate('pages:menu-file'),
        submenu: [
          {
            label: translate('pages:menu-open'),
            accelerator: 'CommandOrControl+O',
            click: openProject,
          },
          separator,
          item('pages:menu-close', 'close'),
        ],
      },
      {
        label: translate('pages:menu-edit'),
        submenu: [
          item('pages:menu-cut', 'cut'),
          item('pages:menu-copy', 'copy'),
          item('pages:menu-paste', 'paste'),
          item('pages:menu-select-all', 'selectAll'),
        ],
      },
      {
        label: translate('pages:menu-view'),
        submenu: [
          item('pages:menu-reload', 'reload'),
          separator,
          item('pages:menu-zoom-in', 'zoomIn'),
          item('pages:menu-zoom-out', 'zoomOut'),
          item('pages:menu-zoom-reset', 'resetZoom'),
          item('pages:menu-full-screen', 'togglefullscreen'),
        ],
      },
    ]),
  );
}
