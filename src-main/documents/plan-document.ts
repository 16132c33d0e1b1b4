import type { DocumentValue, Section } from '../../src-domain/document/blocks.ts';
import type { TextWidth } from '../../src-domain/drawing/text-lines.ts';
import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { findRow, inOrder, type Plan, projectOf } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { listed, personName, type Writing } from './prosjektplan/writing.ts';

/** What every document is made with. */
export interface PlanDocumentOptions {
  readonly language: Language;
  /** Who sits where is shown as of this day. */
  readonly today: IsoDay;
  /** Measures the text of pictures. */
  readonly textWidth: TextWidth;
}

export function writingOf(plan: Plan, { language, today }: PlanDocumentOptions): Writing {
  const label = translatorFor(language);
  return { plan, today, language, writtenIn: projectOf(plan).language, label };
}

/** A document under its kind and the project's name: 'Prosjektplan – Ny skole'. */
export function planDocument(
  writing: Writing,
  kind: string,
  sections: readonly Section[],
): DocumentValue {
  const project = projectOf(writing.plan);
  const name = project.documentTitle || project.name;
  const title = [kind, name].filter((part) => part !== '').join(' – ');
  return {
    language: writing.language,
    title,
    subject: project.name,
    author: authorOf(writing),
    footer: title,
    sections,
  };
}

/** Those who filled in the form, or else the project's organisation. */
function authorOf(writing: Writing): string {
  const { plan } = writing;
  const names = inOrder(plan.rows.planAuthor).flatMap(({ personId }) => {
    const person = findRow(plan, 'person', personId);
    return person ? [personName(writing, person)] : [];
  });
  const organisation = findRow(plan, 'organisation', projectOf(plan).organisationId);
  return names.length > 0 ? listed(writing, names) : (organisation?.name ?? '');
}
