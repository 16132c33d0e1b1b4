import { basename } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { issuedDocuments } from '../../src-domain/issued/issued-list.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { writePlan } from '../../src-domain/plan-json.ts';
import { zipTime } from '../documents/word/package.ts';
import { fileNameFrom } from '../file-names.ts';
import { issuedFile } from '../issued/issued-files.ts';
import { freeIssuedNames } from '../issued/issued-names.ts';
import type { ProjectFile } from '../store/project-file.ts';

/** What of a project file a package for the archive is made from. */
export type ArchiveReader = Pick<ProjectFile, 'path' | 'plan' | 'readContent' | 'readImage'>;

/**
 * A project as a package for the archive (zip): the project file, the plan as JSON, every document that was sent
 * with its metadata as JSON and XML, and the attachments. Throws
 * 'issued-damaged', and 'damaged', where something isn't what was kept.
 */
export async function archivePackage(file: ArchiveReader): Promise<Uint8Array> {
  const { plan } = file;
  const parts: Zippable = {};
  const put = (path: string, bytes: Uint8Array) => {
    parts[path] = [bytes, { mtime: zipTime, level: 6 }];
  };
  put(basename(file.path), await file.readImage());
  put('plan.json', strToU8(writePlan(plan)));
  for (const { id, name } of freeIssuedNames(issuedDocuments(plan))) {
    for (const form of ['document', 'json', 'xml'] as const) {
      const { fileName, bytes } = issuedFile(file, id, form);
      put(`utsendt/${name}${endingOf(fileName)}`, bytes);
    }
  }
  const taken = new Set<string>();
  for (const { id, name, hash } of plan.rows.attachment) {
    const called = fileNameFrom(name) || id;
    const free = taken.has(called.toLowerCase()) ? `${id} ${called}` : called;
    taken.add(free.toLowerCase());
    put(`vedlegg/${free}`, file.readContent(hash));
  }
  return zipSync(parts);
}

const endingOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0] ?? '';

/** What the package is called: 'Arkivpakke – Ny skole.zip'. */
export const archiveFileName = (plan: Plan, kind: string): string => {
  const name = fileNameFrom(projectOf(plan).name);
  return name === '' ? `${kind}.zip` : `${kind} – ${name}.zip`;
};
