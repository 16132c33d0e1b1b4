import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { reportLabel } from '../../src-domain/messages/report-labels.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { reportFor } from '../../src-domain/reports/report-document-name.ts';
import { fileNameFrom } from '../file-names.ts';

/**
 * What a document is called as a file: 'Prosjektplan – Ny skole.docx'. Of a report it says which one, and of a
 * copy for the public that it is one.
 */
export function documentFileName(order: DocumentOrder, plan: Plan): string {
  const { document, language, copy } = order;
  const label = translatorFor(language);
  const report = 'reportId' in order ? reportFor(plan, order) : null;
  const kind = report ? reportLabel(plan, report, label) : label(`documents:${document}`);
  const called = copy === 'whole' ? kind : label('issuedPage:public-file', { kind });
  const project = projectOf(plan).name.trim();
  return `${fileNameFrom(project === '' ? called : `${called} – ${project}`)}.docx`;
}
