import { expect, test } from 'vitest';
import { translatorFor } from '../../../../../src-domain/messages/translate.ts';
import type {
  MenuActions,
  MenuState,
} from '../../../../../src-main/shells/electron/menu/menu-item.ts';
import { programMenu } from '../../../../../src-main/shells/electron/menu/program-menu.ts';
import type { MenuItem } from '../stand-in.ts';

const state: MenuState = {
  translate: translatorFor('nb'),
  platform: 'win32',
  isDevelopment: false,
  recent: [{ name: 'Skole & idrett', path: '/a.planverk' }],
  shows: 'project',
  colorScheme: null,
};

function menu(news: Partial<MenuState> = {}): {
  readonly items: readonly MenuItem[];
  readonly done: readonly unknown[];
} {
  const done: unknown[] = [];
  const note =
    (name: keyof MenuActions) =>
    (...words: readonly unknown[]) =>
      void done.push([name, ...words]);
  const actions: MenuActions = {
    tell: note('tell'),
    startNew: note('startNew'),
    choose: note('choose'),
    open: note('open'),
    print: note('print'),
    zoom: note('zoom'),
    setColorScheme: note('setColorScheme'),
    showAbout: note('showAbout'),
    showLog: note('showLog'),
  };
  return {
    items: programMenu({ ...state, ...news }, actions) as unknown as readonly MenuItem[],
    done,
  };
}

/** Every item that isn't a line, with those that it lies under. */
const flat = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);

const chosen = (items: readonly MenuItem[]): readonly MenuItem[] =>
  flat(items).filter(({ label }) => label !== undefined);

/** The menus as one reads them: a line for each item, its keys behind it. */
const outline = (items: readonly MenuItem[], depth = ''): readonly string[] =>
  items
    .filter(({ label, visible }) => label !== undefined && visible !== false)
    .flatMap(({ label, accelerator, submenu }) => [
      `${depth}${label}${accelerator ? ` [${accelerator}]` : ''}`,
      ...outline(submenu ?? [], `${depth}  `),
    ]);

test('the menus in bokmål', () => {
  expect(outline(menu().items)).toEqual([
    '&Fil',
    '  Ny fra mal … [CmdOrCtrl+N]',
    '  Åpne … [CmdOrCtrl+O]',
    '  Nylig brukte',
    '    Skole && idrett',
    '  Legg inn i filen nå [CmdOrCtrl+S]',
    '  Lagre kopi som … [CmdOrCtrl+Shift+S]',
    '  Skriv ut … [CmdOrCtrl+P]',
    '  Lukk vindu [CmdOrCtrl+W]',
    '  Avslutt [Ctrl+Q]',
    '&Rediger',
    '  Angre [CmdOrCtrl+Z]',
    '  Gjør om [Ctrl+Y]',
    '  Klipp ut',
    '  Kopier',
    '  Lim inn',
    '  Lim inn uten formatering',
    '  Merk alt',
    '  Søk … [CmdOrCtrl+K]',
    '&Vis',
    '  Oversikt [CmdOrCtrl+1]',
    '  Prosjekt [CmdOrCtrl+2]',
    '  Organisering [CmdOrCtrl+3]',
    '  Beskrivelse [CmdOrCtrl+4]',
    '  Mål [CmdOrCtrl+5]',
    '  Delprosjekter [CmdOrCtrl+6]',
    '  Hovedtiltak [CmdOrCtrl+7]',
    '  Milepælplan [CmdOrCtrl+8]',
    '  Versjoner [CmdOrCtrl+9]',
    '  Styring [CmdOrCtrl+Shift+U]',
    '  Rapporter [CmdOrCtrl+Shift+R]',
    '  Dokumenter [CmdOrCtrl+Shift+D]',
    '  Utsendt [CmdOrCtrl+Shift+E]',
    '  Deling',
    '  Historikk [CmdOrCtrl+Shift+H]',
    '  Større [CmdOrCtrl+Plus]',
    '  Mindre [CmdOrCtrl+-]',
    '  Vanlig størrelse [CmdOrCtrl+0]',
    '  Utseende',
    '    Lyst',
    '    Mørkt',
    '    Som systemet',
    '  Fullskjerm',
    'Vin&du',
    '  Minimer',
    '&Hjelp',
    '  Brukerveiledning [F1]',
    '  Tastatursnarveier [Shift+F1]',
    '  Vis loggfilen',
    '  Om Planverk',
  ]);
});

test('macOS has the program’s own menu first, and its own key for redo', () => {
  const lines = outline(menu({ platform: 'darwin' }).items);
  expect(lines.slice(0, 8)).toEqual([
    'Planverk',
    '  Om Planverk',
    '  Tjenester',
    '  Skjul Planverk',
    '  Skjul andre',
    '  Vis alle',
    '  Avslutt Planverk',
    '&Fil',
  ]);
  expect(lines).toContain('  Gjør om [Cmd+Shift+Z]');
  expect(lines).not.toContain('  Avslutt [Ctrl+Q]');
});

test.each<[MenuState['platform']]>([['win32'], ['linux'], ['darwin']])(
  'no two items have the same key, and each menu has a letter of its own, on %s',
  (platform) => {
    for (const translate of [translatorFor('nb'), translatorFor('nn')]) {
      const { items } = menu({ platform, translate });
      const keys = chosen(items).flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      const letters = items.flatMap(
        ({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase() ?? [],
      );
      expect(letters).toHaveLength(5);
      expect(new Set(letters).size).toBe(5);
    }
  },
);

test('what needs a project waits for one', () => {
  const waiting = chosen(menu({ shows: 'start-page' }).items)
    .filter(({ enabled, visible }) => enabled === false && visible !== false)
    .map(({ label }) => label);
  expect(waiting).toEqual([
    'Legg inn i filen nå',
    'Lagre kopi som …',
    'Søk …',
    'Oversikt',
    'Prosjekt',
    'Organisering',
    'Beskrivelse',
    'Mål',
    'Delprosjekter',
    'Hovedtiltak',
    'Milepælplan',
    'Versjoner',
    'Styring',
    'Rapporter',
    'Dokumenter',
    'Utsendt',
    'Deling',
    'Historikk',
  ]);
});

test('the page can be loaded again, and looked into, only while the program is being made', () => {
  const roles = (isDevelopment: boolean) =>
    flat(menu({ isDevelopment }).items).map(({ role }) => role);
  expect(roles(false)).not.toContain('reload');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('reload');
});

test('without a project that was opened before, the list says so', () => {
  expect(outline(menu({ recent: [] }).items)).toContain('    Ingen prosjekter ennå');
});

test('each item does what it says', () => {
  const { items, done } = menu();
  for (const { click } of flat(items)) click?.();
  const tell = (command: string) => ['tell', { command }];
  const show = (page: string) => ['tell', { command: 'show-page', page }];
  expect(done).toEqual([
    ['startNew'],
    ['choose'],
    ['open', '/a.planverk'],
    tell('publish'),
    tell('save-copy'),
    ['print'],
    tell('undo'),
    tell('redo'),
    tell('redo'),
    tell('search'),
    tell('search'),
    ...[
      'oversikt',
      'prosjekt',
      'organisering',
      'beskrivelse',
      'maal',
      'delprosjekter',
      'hovedtiltak',
      'milepaelplan',
      'versjoner',
      'styring',
      'rapporter',
      'dokumenter',
      'utsendt',
      'deling',
      'historikk',
    ].map(show),
    ['zoom', 'in'],
    ['zoom', 'in'],
    ['zoom', 'in'],
    ['zoom', 'out'],
    ['zoom', 'reset'],
    ['setColorScheme', 'light'],
    ['setColorScheme', 'dark'],
    ['setColorScheme', null],
    tell('show-guide'),
    tell('show-shortcuts'),
    ['showLog'],
    ['showAbout'],
  ]);
});
