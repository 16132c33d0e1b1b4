import { extname } from 'node:path';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { IssuedMetadata } from '../../src-domain/issued/metadata.ts';
import { metadataXml } from '../../src-domain/issued/metadata-xml.ts';
import { findRow } from '../../src-domain/plan.ts';
import type { IssuedForm, IssuedState } from '../../src-preload/contract.ts';
import type { FinishedDocument } from '../document-jobs.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { ProjectFile } from '../store/project-file.ts';

type Issued = Row<'issuedDocument'>;

/** What of a project file is read of what was sent. */
export type IssuedReader = Pick<ProjectFile, 'plan' | 'readContent'>;

/** A document that was sent, or its metadata, as a file. Throws 'issued-damaged' where it isn't what was sent. */
export function issuedFile(
  file: IssuedReader,
  issuedId: string,
  form: IssuedForm,
): FinishedDocument {
  const issued = issuedNamed(file, issuedId);
  const stem = issued.name.slice(0, issued.name.length - extname(issued.name).length);
  switch (form) {
    case 'document':
      return { fileName: issued.name, bytes: read(file, issued, issued.hash) };
    case 'json':
      return { fileName: `${stem}.json`, bytes: read(file, issued, issued.metadataHash) };
    case 'xml': {
      const json = new TextDecoder().decode(read(file, issued, issued.metadataHash));
      const xml = metadataXml(JSON.parse(json) as IssuedMetadata);
      return { fileName: `${stem}.xml`, bytes: Buffer.from(xml) };
    }
  }
}

/** Whether what was sent is still what it was: the hashes are computed anew. */
export function verifyIssued(file: IssuedReader, issuedId: string): IssuedState {
  const issued = issuedNamed(file, issuedId);
  return {
    document: stateOf(file, issued.hash),
    metadata: stateOf(file, issued.metadataHash),
  };
}

function stateOf(file: IssuedReader, hash: string): IssuedState['document'] {
  try {
    file.readContent(hash);
    return 'ok';
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

function read(file: IssuedReader, { title }: Issued, hash: string): Uint8Array {
  try {
    return file.readContent(hash);
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw new PlanverkError('issued-damaged', { title, hash }, error);
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof PlanverkError && error.code === 'damaged';

function issuedNamed({ plan }: IssuedReader, id: string): Issued {
  const issued = findRow(plan, 'issuedDocument', id);
  if (issued) return issued;
  throw new PlanverkError('wrong-use', { reason: `No issued document ${id}` });
}
