import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import type { Language } from '../../src-domain/fields.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { findRow, inOrder, type Plan, projectOf } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { formBlocks } from './prosjektplan/form.ts';
import { chapterBlocks } from './prosjektplan/sections.ts';
import { listed, personName, type Writing } from './prosjektplan/writing.ts';
import { textRuns } from './runs.ts';

interface ProsjektplanOptions {
  readonly language: Language;
  /** Who sits where is shown as of this day. */
  readonly today: IsoDay;
}

const chapters = ['organisation', 'description', 'planning', 'appendix'] as const;

/** The project's plan as a document, in the order of the form that the municipalities use. */
export function prosjektplan(plan: Plan, { language, today }: ProsjektplanOptions): DocumentValue {
  const project = projectOf(plan);
  const label = translatorFor(language);
  const writing: Writing = { plan, today, language, writtenIn: project.language, label };
  const name = project.documentTitle || project.name;
  const title = [label('documents:prosjektplan'), name].filter((part) => part !== '').join(' – ');
  const contents = { kind: 'contents', heading: label('documents:contents'), depth: 2 } as const;
  const body = chapters
    .map((chapter, index) => ({ chapter, index, blocks: chapterBlocks(writing, chapter) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ chapter, index, blocks }, place) => [
      chapterHeading(writing, chapter, index, place === 0),
      ...blocks,
    ]);
  return {
    language,
    title,
    subject: project.name,
    author: authorOf(writing),
    footer: title,
    sections: [
      {
        orientation: 'portrait',
        blocks: [...formBlocks(writing), ...(body.length === 0 ? [] : [contents]), ...body],
      },
    ],
  };
}

/**
 * The first chapter leaves the form on a page of its own, and an appendix can be taken out. The others go on
 * where the one before ends: a chapter is often shorter than a page.
 */
function chapterHeading(
  { label }: Writing,
  chapter: (typeof chapters)[number],
  index: number,
  isFirst: boolean,
): Block {
  const text = letteredName('ABCD'[index] ?? '', label(`documents:chapter-${chapter}`));
  const startsPage = isFirst || chapter === 'appendix';
  return { kind: 'heading', level: 1, runs: textRuns(text), startsPage };
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
