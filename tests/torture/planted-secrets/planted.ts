import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** Long enough for no base64 to have it by chance. */
const mark = /zqx00000[0-9a-z]{4}/gi;

/** Makes words that stand nowhere else, each told from all others. */
export class Secrets {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  next(): string {
    const word = `Zqx${this.#count.toString(36).padStart(9, '0')}`;
    this.#count += 1;
    return word;
  }
}

/** The planted words in bytes: as UTF-8, as UTF-16, and in whatever is zipped in them. */
export function plantedIn(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string) => {
    for (const [word] of text.matchAll(mark)) found.add(word.toLowerCase());
  };
  for (const part of unpacked(bytes)) {
    const text = Buffer.from(part).toString('latin1');
    look(text);
    if (text.includes('Z\0')) look(text.replaceAll('\0', ''));
  }
  return found;
}

function* unpacked(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes;
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\u0003\u0004') return;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    yield Buffer.from(name);
    yield* unpacked(part);
  }
}

/** Where under a folder planted words stand, in the name of a file or in its bytes. */
export async function placesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const found = plantedIn(await readFile(join(entry.parentPath, entry.name)));
    for (const word of found) places.push(`${word} in ${entry.name}`);
    if (plantedIn(Buffer.from(entry.name)).size > 0) places.push(entry.name);
  }
  return places;
}
