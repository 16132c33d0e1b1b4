import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { fileNameFrom } from '../file-names.ts';

/** What a document is called as a file: 'Prosjektplan – Ny skole.docx', and of a copy for the public that it is one. */
export function documentFileName({ document, language, copy }: DocumentOrder, plan: Plan): string {
  const label = translatorFor(language);
  const kind = label(`documents:${document}`);
  const called = copy === 'whole' ? kind : label('issuedPage:public-file', { kind });
  const name = fileNameFrom(projectOf(plan).name);
  return name === '' ? `${called}.docx` : `${called} – ${name}.docx`;
}
