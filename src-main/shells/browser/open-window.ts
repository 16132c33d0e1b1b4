import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

/**
 * Opens the address in a window of its own, where there is a Chromium, Chrome or Edge and a screen. The
 * profile is the program's own, so that extensions and a synchronised history don't see the project.
 */
export function openWindow(address: string, home: string): boolean {
  const browser = findBrowser();
  if (!browser || !hasScreen() || isLinuxRoot()) return false;
  const profile = join(home, 'browser-window');
  const child = spawn(
    browser,
    [`--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--disable-sync'],
    { detached: true, stdio: 'ignore' },
  );
  // Without the window there is still the address that was printed.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Chromium refuses to run as root with its sandbox on, and without it we don't ask it to. */
const isLinuxRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;
