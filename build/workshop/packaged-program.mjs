// What electron-builder has made, and what is to be seen in it from outside.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { FuseV1Options, getCurrentFuseWire } = builder('@electron/fuses');

/** Where each system's unpacked program lies below `dist`. */
const places = {
  linux: [/^linux(-\w+)?-unpacked$/, 'planverk'],
  win32: [/^win(-\w+)?-unpacked$/, 'Planverk.exe'],
  darwin: [/^mac(-\w+)?$/, 'Planverk.app/Contents/MacOS/Planverk'],
};

/** The packaged program of this system, where it has been built. */
export function findPackaged(dist, platform = process.platform) {
  const [folders, program] = places[platform];
  const found = existsSync(dist) ? readdirSync(dist).filter((name) => folders.test(name)) : [];
  return found.map((folder) => join(dist, folder, program)).find((path) => existsSync(path));
}

/** The fuses of a program, which stand in it as figures 0 and 1, as electron-builder's settings name them: { runAsNode: false, … }. */
export async function readFuses(program) {
  const wire = await getCurrentFuseWire(program);
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  return Object.fromEntries(
    names.map((name) => [settingOf(name), String.fromCharCode(wire[FuseV1Options[name]]) === '1']),
  );
}

const settingOf = (name) => name[0].toLowerCase() + name.slice(1);

/** The settings that the program is packaged with. */
export const readSettings = (text) => builder('js-yaml').load(text);
