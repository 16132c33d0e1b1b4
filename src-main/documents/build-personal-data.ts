import { Packer } from 'docx';
import { cleanDocument } from './clean-document.ts';
import type { PersonalDataTask } from './personal-data-file.ts';
import { personopplysninger } from './personopplysninger.ts';
import { finishedPackage } from './word/package.ts';
import { wordDocument } from './word.ts';

/** What runs in the process that `personalDataFile` starts: a Word document without a table of contents. */
export async function buildPersonalDataTask(input: unknown): Promise<Uint8Array> {
  const { plan, data, log, options } = input as PersonalDataTask;
  const { document } = cleanDocument(personopplysninger(plan, data, log, options));
  const written = await Packer.toBuffer(wordDocument(document, []).document);
  return finishedPackage(written, document, options.today);
}
