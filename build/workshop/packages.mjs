// Whether the installed npm packages are those of package-lock.json. Runs on Node 20, without a package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Says why the packages must be installed, or gives undefined where what is there is right. */
export function findReasonToInstall(root) {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return 'they are not here yet';
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(installedList).packages;
  // What is optional may be meant for another system; there it is rightly missing.
  const differs = Object.keys(wanted).find((path) => {
    const found = installed[path];
    if (path === '' || (!found && wanted[path].optional)) return false;
    return found?.version !== wanted[path].version || !existsSync(join(root, path));
  });
  return differs && `${differs} is not what package-lock.json asks for`;
}

/** The words for npm. A running node.exe can't be deleted, and `npm ci` would: so not on Windows. */
export function installWords(root, platform = process.platform) {
  const isFresh = !existsSync(join(root, 'node_modules'));
  const words = platform === 'win32' && !isFresh ? ['install', '--no-save'] : ['ci'];
  // Older systems' warnings about engines say nothing that matters: the packages bring their own Node.
  return [...words, '--include=dev', '--loglevel=error'];
}

/**
 * The Node that the packages bring along, which runs the program's TypeScript. A shell that has just run
 * another `node` goes on with that one, whatever PATH now says.
 */
export function findOwnNode(root, platform = process.platform) {
  const name = platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(path) ? path : process.execPath;
}
