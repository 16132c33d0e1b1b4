import type { DocumentValue, Heading } from '../../src-domain/document/blocks.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { chartPassages, type Passage, sectionsOf } from './chart-passages.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';
import { formBlocks } from './prosjektplan/form.ts';
import { chapterBlocks } from './prosjektplan/sections.ts';
import type { Writing } from './prosjektplan/writing.ts';
import { textRuns } from './runs.ts';

const chapters = ['organisation', 'description', 'planning', 'appendix'] as const;

type Chapter = (typeof chapters)[number];

/** The project's plan as a document, in the order of the form that the municipalities use. */
export function prosjektplan(plan: Plan, options: PlanDocumentOptions): DocumentValue {
  const writing = writingOf(plan, options);
  const { label } = writing;
  const contents = { kind: 'contents', heading: label('planDocument:contents'), depth: 2 } as const;
  const body = chapters
    .map((chapter, index) => ({ chapter, index, passages: passagesOf(writing, chapter, options) }))
    .filter(({ passages }) => passages.length > 0)
    .flatMap(({ chapter, index, passages }, place) => [
      upright([chapterHeading(writing, chapter, index, place === 0)]),
      ...passages,
    ]);
  const head = [...formBlocks(writing), ...(body.length === 0 ? [] : [contents])];
  return planDocument(
    writing,
    label('documents:prosjektplan'),
    sectionsOf([upright(head), ...body]),
  );
}

const upright = (blocks: Passage['blocks']): Passage => ({ orientation: 'portrait', blocks });

function passagesOf(
  writing: Writing,
  chapter: Chapter,
  { textWidth }: PlanDocumentOptions,
): readonly Passage[] {
  const charts =
    chapter === 'organisation' ? inOrder(writing.plan.rows.orgChart, ({ inPlan }) => inPlan) : [];
  return [
    upright(chapterBlocks(writing, chapter)),
    ...charts.flatMap((chart) => chartPassages(writing, chart, textWidth)),
  ].filter(({ blocks }) => blocks.length > 0);
}

/**
 * The first chapter leaves the form on a page of its own, and an appendix can be taken out. The others go on
 * where the one before ends: a chapter is often shorter than a page.
 */
function chapterHeading(
  { label }: Writing,
  chapter: Chapter,
  index: number,
  isFirst: boolean,
): Heading {
  const text = letteredName('ABCD'[index] ?? '', label(`documents:chapter-${chapter}`));
  const startsPage = isFirst || chapter === 'appendix';
  return { kind: 'heading', level: 1, runs: textRuns(text), startsPage };
}
