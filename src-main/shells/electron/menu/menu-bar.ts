import { app, Menu, nativeTheme, shell } from 'electron';
import type { KnownProject, MenuCommand, Settings } from '../../../../src-preload/contract.ts';
import type { Office } from '../../../office.ts';
import { chooseProject } from '../file-dialogs.ts';
import type { ProgramLog } from '../program-log.ts';
import type { ProjectWindow } from '../project-window.ts';
import type { Wording } from '../wording.ts';
import type { MenuActions, MenuState } from './menu-item.ts';
import { programMenu } from './program-menu.ts';

interface MenuBarSurroundings {
  readonly office: Office;
  readonly wording: () => Wording;
  readonly log: ProgramLog;
}

interface MenuBarOwner {
  findFront(): ProjectWindow | undefined;
  /** Without a path the start page. */
  open(path: string | undefined): Promise<void>;
}

/** The menus above every window, which follow the settings, the window in front and what was opened last. */
export class MenuBar {
  readonly #made: MenuBarSurroundings;
  readonly #owner: MenuBarOwner;
  #known: readonly KnownProject[] = [];
  #shown = '';

  constructor(made: MenuBarSurroundings, owner: MenuBarOwner) {
    this.#made = made;
    this.#owner = owner;
    made.office.listen(({ name }) => {
      if (name === 'settings-changed') this.#followSettings();
      if (name === 'projects-changed') void this.#readKnown();
    });
    this.#followSettings();
    void this.#readKnown();
  }

  /** Shows the menus as things are now. */
  refresh(): void {
    const state = this.#state();
    const looks = JSON.stringify({ ...state, translate: this.#made.wording().language });
    // A menu that is open would close when it is replaced.
    if (looks === this.#shown) return;
    this.#shown = looks;
    Menu.setApplicationMenu(Menu.buildFromTemplate(programMenu(state, this.#actions())));
  }

  #followSettings(): void {
    nativeTheme.themeSource = this.#made.office.settings.colorScheme ?? 'system';
    this.refresh();
  }

  async #readKnown(): Promise<void> {
    this.#known = await this.#made.office.calls['list-projects']({});
    this.refresh();
  }

  #state(): MenuState {
    const { office, wording } = this.#made;
    const front = this.#owner.findFront();
    const there = this.#known.filter(({ state }) => state !== 'missing');
    return {
      translate: wording().translate,
      platform: process.platform,
      isDevelopment: !app.isPackaged,
      recent: there.map(({ name, path }) => ({ name, path })),
      shows: front ? (front.project === null ? 'start-page' : 'project') : 'nothing',
      colorScheme: office.settings.colorScheme,
    };
  }

  #actions(): MenuActions {
    const { log } = this.#made;
    const { findFront, open } = this.#owner;
    return {
      tell: (command) => this.#tell(command),
      startNew: () => {
        if (findFront()) this.#tell({ command: 'new-project' });
        else void open(undefined);
      },
      choose: () => void this.#choose(),
      open: (path) => void open(path),
      print: () => findFront()?.print(),
      zoom: (step) => findFront()?.zoom(step),
      setColorScheme: (colorScheme) => void this.#changeSettings({ colorScheme }),
      showAbout: () => app.showAboutPanel(),
      showLog: () => shell.showItemInFolder(log.path),
    };
  }

  #tell(command: MenuCommand): void {
    const front = this.#owner.findFront();
    // What a start page's text field has to undo is its own.
    const isText = command.command === 'undo' || command.command === 'redo';
    if (isText && front?.project === null) front.editText(command.command);
    else front?.tell({ name: 'menu-command', value: command });
  }

  async #choose(): Promise<void> {
    const path = await chooseProject(this.#owner.findFront()?.shown, this.#made.wording());
    if (path !== null) await this.#owner.open(path);
  }

  async #changeSettings(news: Partial<Settings>): Promise<void> {
    const { office } = this.#made;
    await office.calls['change-settings']({ ...office.settings, ...news });
  }
}
