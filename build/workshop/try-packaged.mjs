// Tries the packaged program of this system: its fuses are set, and it makes a project and a document with
// nothing but what is in the package. Run it after `npm run dist`.
import { deepStrictEqual, ok } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackaged, readFuses, readSettings } from './packaged-program.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const program = findPackaged(inRoot('dist'));
if (!program) throw new Error('Nothing is packaged here: npm run dist');
const { electronFuses } = readSettings(readFileSync(inRoot('build/electron-builder.yml'), 'utf8'));
const { resetAdHocDarwinSignature: _aboutSigning, ...wanted } = electronFuses;
const fuses = await readFuses(program);
deepStrictEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, fuses[name]])), wanted);

const folder = mkdtempSync(join(tmpdir(), 'planverk-packaged-'));
try {
  const planverk = (...words) =>
    execFileSync(program, words, {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, PLANVERK_HOME: join(folder, 'home') },
      timeout: 120_000,
    });
  planverk('new', 'a.planverk', '--sample');
  planverk('document', 'a.planverk', 'prosjektplan', '--out', 'a.docx');
  ok(readFileSync(join(folder, 'a.docx')).subarray(0, 2).toString() === 'PK');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`The packaged program works, and its fuses are set: ${program}`);
