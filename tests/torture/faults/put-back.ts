import { cp, rm } from 'node:fs/promises';

/** Makes a folder what another is. */
export async function putBack(pristine: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(pristine, folder, { recursive: true });
}
