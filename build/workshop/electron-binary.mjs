// Electron's npm package holds no binary: it fetches one from GitHub when it is first needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const patienceInMilliseconds = 8_000;

/** The path of Electron's binary, where it has been fetched. */
export function findElectron(root) {
  const folder = join(root, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const path = join(dist, readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : undefined;
}

/** Why a window can't be opened here at all, with or without the binary. */
export function findObstacle(platform = process.platform, environment = process.env) {
  if (platform !== 'linux') return undefined;
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'there is no screen here';
  if (process.getuid?.() === 0) return 'it does not run as root';
  return undefined;
}

/** Fetches the binary by the package's own installer, after a look whether its source can be reached. */
export async function fetchElectron(root, node) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: mirror } = process.env;
  const source = ELECTRON_MIRROR ?? mirror ?? 'https://github.com/electron/electron/';
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(patienceInMilliseconds) });
  } catch {
    return undefined;
  }
  console.log('Fetching Electron’s binary (about 120 MB); this is done once.');
  spawnSync(node, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'inherit',
  });
  return findElectron(root);
}
