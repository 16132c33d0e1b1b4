import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { callChannel } from '../../../../src-preload/channels.ts';
import { patiently } from '../../../fixtures/patience.ts';
import * as electron from './stand-in.ts';

// The whole program over the stand-in. Who uses it says `vi.mock('electron', () => electron)` first.

/** Starts the program with a home of its own, and waits for its first window. */
export async function startProgram(...words: readonly string[]): Promise<{
  readonly home: string;
  readonly stop: () => Promise<void>;
}> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-electron-'));
  vi.stubEnv('PLANVERK_HOME', home);
  process.argv = ['electron', '.', ...words];
  await import('../../../../src-main/shells/electron/main.ts');
  await vi.waitUntil(() => electron.BrowserWindow.made.length > 0, patiently);
  return {
    home,
    stop: async () => {
      if (!electron.app.hasEnded) electron.app.quit();
      await vi.waitUntil(() => electron.app.hasEnded, patiently);
      vi.unstubAllEnvs();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The window that was opened last. */
export function lastWindow(): electron.BrowserWindow {
  const window = electron.BrowserWindow.made.at(-1);
  if (!window) throw new Error('No window');
  return window;
}

/** What the page in a window gets for a call; `event` may say that somebody else sent it. */
export function callFrom(
  { webContents }: electron.BrowserWindow,
  name: unknown,
  sent: unknown,
  event: object = {},
): unknown {
  const [channel, answer] = electron.ipcMain.handle.calls[0] ?? [];
  expect(channel).toBe(callChannel);
  return answer?.(
    { sender: webContents, senderFrame: webContents.mainFrame, ...event },
    name,
    sent,
  );
}

/** Gives the window a page that sends what is being written in it when the window is about to close. */
export function givePage(window: electron.BrowserWindow): void {
  window.webContents.onEvent = ({ name }) => {
    if (name === 'window-closing') void callFrom(window, 'ready-to-close', {});
  };
}

/** An item of the menu as it stands now, by the words on the way to it. */
export function menuItem(...path: readonly string[]): electron.MenuItem {
  const menu = electron.Menu.setApplicationMenu.calls.at(-1)?.[0];
  let items = menu?.template ?? [];
  let found: electron.MenuItem | undefined;
  for (const label of path) {
    found = items.find((item) => item.label?.replace('&', '') === label);
    items = found?.submenu ?? [];
  }
  if (!found) throw new Error(`No menu item ${path.join(' > ')}`);
  return found;
}
