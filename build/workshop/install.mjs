// Gets what the program needs: the npm packages and, with --browser, a Chromium for the end-to-end tests.
// Runs on Node 20 before anything is installed, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';
import { findReasonToInstall, installWords } from './packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function succeeds(command, words, options = {}) {
  return spawnSync(command, words, { stdio: 'inherit', cwd: root, ...options }).status === 0;
}

/** npm as it was started, or the one on PATH; npm.cmd on Windows needs a shell. */
function runNpm(words) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js')
    ? succeeds(process.execPath, [npm, ...words])
    : succeeds('npm', words, { shell: isWindows });
}

function installPackages() {
  const reason = findReasonToInstall(root);
  if (!reason) return;
  const words = installWords(root);
  console.log(`Installing the npm packages (npm ${words.join(' ')}): ${reason}.`);
  if (!runNpm(words)) stop('The npm packages could not be installed; npm says why above.');
}

function installBrowser() {
  if (findBrowser()) return;
  const advice =
    'The end-to-end tests need Chromium, Chrome or Edge, and none was found. Install one, or set PLANVERK_BROWSER to its path.';
  const isRoot = process.getuid?.() === 0;
  const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !has('apt-get') || !(isRoot || has('sudo'))) stop(advice);
  const aptGet = (...words) => {
    const all = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', ...words];
    const [command, ...rest] = isRoot ? all : ['sudo', ...all];
    return succeeds(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  const install = () => aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium');
  console.log(
    'Installing Debian’s chromium with apt-get: the end-to-end tests need a browser, and none was found.',
  );
  if (!(install() || (aptGet('update', '-q') && install())) || !findBrowser()) stop(advice);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Planverk’s workshop needs Node 20 or newer; this is ${process.version}.`);
}
installPackages();
if (process.argv.includes('--browser')) installBrowser();
