// Starts Planverk from the sources: in Electron where that can be had, else in the browser.
//   npm start                     the sample project
//   npm start -- FILE.planverk    that project
//   npm start -- --no-open        serve it and print the address, nothing else (--port N to choose one)
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchElectron, findElectron, findObstacle } from './electron-binary.mjs';
import { findOwnNode } from './packages.mjs';
import { runProgram } from './run-program.mjs';
import { findReasonToBuild } from './sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = findOwnNode(root);
const words = process.argv.slice(2);
// npm runs scripts in the project's folder; a file is named from where the user stands.
const userFolder = process.env.INIT_CWD ?? process.cwd();

function build() {
  const reason = findReasonToBuild(root);
  if (!reason) return;
  console.log(`Building the program: ${reason}.`);
  const viteBin = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status } = spawnSync(node, [viteBin, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Opens the product itself; comes back only where that can’t be done. */
async function runElectron(files) {
  const obstacle = findObstacle();
  const electron = obstacle ? undefined : (findElectron(root) ?? (await fetchElectron(root, node)));
  if (!electron) {
    const reason = obstacle ?? 'its binary could not be fetched';
    console.log(`Electron can’t be used (${reason}), so Planverk opens in the browser.`);
    return;
  }
  const { code, isAtOnce } = await runProgram(electron, ['.', ...files], { cwd: root });
  if (code === 0 || !isAtOnce) process.exit(code);
  console.log('Electron ended at once (see above), so Planverk opens in the browser.');
}

build();
const files = words
  .filter((word, at) => !word.startsWith('--') && words[at - 1] !== '--port')
  .map((file) => resolve(userFolder, file));
const options = words.filter((word, at) => word.startsWith('--') || words[at - 1] === '--port');
if (!words.includes('--no-open')) await runElectron(files);
const shell = join(root, 'src-main/shells/browser/main.ts');
const { code } = await runProgram(node, [shell, ...options, ...files], { cwd: root });
process.exit(code);
