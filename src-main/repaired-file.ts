import { basename } from 'node:path';
import type { Language } from '../src-domain/fields.ts';
import { translatorFor } from '../src-domain/messages/translate.ts';
import type { RepairedFile } from '../src-preload/contract.ts';
import { projectFileEnding } from './new-project.ts';
import type { Surroundings } from './store/project-file.ts';
import { repairProjectFile } from './store/repair/repair.ts';

/** What the file that a damaged one is saved in is called, without its ending. */
export const savedName = (path: string, language: Language): string =>
  translatorFor(language)('rescue:file-name', { name: basename(path, projectFileEnding) });

/** Saves what can be read of a file in a new one. Throws what `repairProjectFile` does. */
export async function repairTo(
  path: string,
  out: string,
  surroundings: Surroundings,
): Promise<RepairedFile> {
  const { report, plan } = await repairProjectFile(path, out, surroundings);
  return { path: out, report, plan };
}
