import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { PlanverkError } from './planverk-error.ts';

/** Writes what is sent to a new file. Throws 'too-large'; whoever sends can still be told so. */
export async function writeSent(sent: Readable, path: string, limitInBytes: number): Promise<void> {
  const file = await open(path, 'wx');
  try {
    let sizeInBytes = 0;
    for await (const chunk of sent.iterator({ destroyOnReturn: false })) {
      sizeInBytes += chunk.length;
      if (sizeInBytes > limitInBytes) throw new PlanverkError('too-large', { sizeInBytes });
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
