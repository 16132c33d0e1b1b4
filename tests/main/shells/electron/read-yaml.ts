import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = builder('js-yaml') as { readonly load: (text: string) => unknown };

/** A file of the repository, by its path from the root. */
export const inRoot = (path: string): string =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Reads a YAML file of the repository with the same reader as electron-builder. */
export const readYaml = (path: string): unknown => load(readFileSync(inRoot(path), 'utf8'));
