// Whether out/ was built from the sources as they are now.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src-domain',
  'src-main',
  'src-preload',
  'src-renderer',
  'electron.vite.config.ts',
  'package-lock.json',
];
const built = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Says why the program must be built, or gives undefined where what is there is right. */
export function findReasonToBuild(root) {
  if (!built.every((path) => existsSync(join(root, path)))) return 'it has not been built yet';
  const builtAt = Math.min(...built.map((path) => statSync(join(root, path)).mtimeMs));
  const changed = sources.flatMap((path) => listFiles(join(root, path))).find(isNewerThan(builtAt));
  return changed && `${changed.slice(root.length)} has changed`;
}

const isNewerThan = (moment) => (path) => statSync(path).mtimeMs > moment;

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true }).map((name) => join(path, name));
}
