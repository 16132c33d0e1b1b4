import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeWholeFile } from './whole-file.ts';

/** Reads a small JSON file of the program's own. One that isn't there or makes no sense gives `otherwise`. */
export async function readOwnFile<Value>(
  path: string,
  schema: z.ZodType<Value>,
  otherwise: Value,
): Promise<Value> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return otherwise;
  }
}

export async function writeOwnFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWholeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
