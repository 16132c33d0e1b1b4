import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../../../src-domain/messages/translate.ts';
import type { MenuCommand, Settings } from '../../../../src-preload/contract.ts';

/** What the menus show. */
export interface MenuState {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
  /** The latest first. */
  readonly recent: readonly { readonly name: string; readonly path: string }[];
  /** What the window in front shows. */
  readonly shows: 'nothing' | 'start-page' | 'project';
  readonly colorScheme: Settings['colorScheme'];
}

/** What the menus do beyond what Electron does by a role. */
export interface MenuActions {
  readonly tell: (command: MenuCommand) => void;
  readonly startNew: () => void;
  readonly choose: () => void;
  readonly open: (path: string) => void;
  readonly print: () => void;
  readonly zoom: (step: 'in' | 'out' | 'reset') => void;
  readonly setColorScheme: (colorScheme: Settings['colorScheme']) => void;
  readonly showAbout: () => void;
  readonly showLog: () => void;
}

export type Item = MenuItemConstructorOptions;
export type Text = Parameters<Translate>[0];

export const separator: Item = { type: 'separator' };

/** Gives items that Electron carries out itself, with our words. */
export const byRole =
  ({ translate }: MenuState) =>
  (text: Text, role: NonNullable<Item['role']>, more: Item = {}): Item => ({
    role,
    label: translate(text),
    ...more,
  });

/** A further key for what stands in the menu already. */
export const furtherKey = (item: Item, accelerator: string): Item => ({
  ...item,
  accelerator,
  visible: false,
  acceleratorWorksWhenHidden: true,
});
