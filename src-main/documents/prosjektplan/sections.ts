import type { Block, Run } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { isInProjectPlan } from '../../../src-domain/plan-owner.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import { inLanguage, textRuns } from '../runs.ts';
import { activityBlocks } from './activities.ts';
import { effectGoalBlocks, focusAreaBlocks, resultGoalBlocks } from './goals.ts';
import { indicatorBlocks } from './indicators.ts';
import { milestoneBlocks } from './milestones.ts';
import { organisationBlocks } from './organisation.ts';
import { heading, type Writing } from './writing.ts';

type Chapter = Row<'textSection'>['chapter'];
type Topic = NonNullable<Row<'textSection'>['topic']>;

/** A part of a chapter: a section that people wrote, what the plan holds on its topic, or both. */
interface Part {
  readonly section: Row<'textSection'> | null;
  readonly topic: Topic | null;
}

const topicsOf: Readonly<Record<Chapter, readonly Topic[]>> = {
  organisation: ['organisation'],
  description: ['background', 'effect-goals', 'result-goals'],
  planning: ['activities', 'milestones'],
  appendix: [],
};

const contentOf: Readonly<Record<Topic, (writing: Writing) => readonly Block[]>> = {
  organisation: organisationBlocks,
  background: focusAreaBlocks,
  'effect-goals': effectGoalBlocks,
  'result-goals': (writing) => [...resultGoalBlocks(writing), ...indicatorBlocks(writing)],
  activities: activityBlocks,
  milestones: milestoneBlocks,
};

/** What stands in a chapter: its sections in order, and each topic's content where its section stands. */
export function chapterBlocks(writing: Writing, chapter: Chapter): readonly Block[] {
  return partsOf(writing, chapter).flatMap((part) => partBlocks(writing, chapter, part));
}

/** A topic without a section stands in its usual place. */
function partsOf({ plan }: Writing, chapter: Chapter): readonly Part[] {
  const taken = new Set<Topic>();
  const parts: Part[] = [];
  for (const section of inOrder(plan.rows.textSection, isInProjectPlan)) {
    const topic = section.topic !== null && !taken.has(section.topic) ? section.topic : null;
    if (topic !== null) taken.add(topic);
    if (section.chapter === chapter) parts.push({ section, topic });
  }
  topicsOf[chapter].forEach((topic, index) => {
    if (taken.has(topic)) return;
    const before = topicsOf[chapter][index - 1];
    const place = parts.findIndex((part) => part.topic === before) + 1;
    parts.splice(before === undefined ? 0 : place, 0, { section: null, topic });
  });
  return parts;
}

function partBlocks(
  writing: Writing,
  chapter: Chapter,
  { section, topic }: Part,
): readonly Block[] {
  const { language } = writing;
  const writtenIn = section?.language ?? writing.writtenIn;
  const title = partTitle(writing, chapter, { section, topic });
  const body = markdownBlocks(section?.body ?? '', {
    document: language,
    written: writtenIn,
    under: title.length > 0 ? 2 : 1,
  });
  const content = topic === null ? [] : contentOf[topic](writing);
  const blocks = [...body, ...content];
  if (title.length === 0) return blocks;
  return section === null && blocks.length === 0 ? [] : [heading(writing, 2, title), ...blocks];
}

/** The section's own heading, else the topic's; none where the chapter's title says the same. */
function partTitle(writing: Writing, chapter: Chapter, { section, topic }: Part): readonly Run[] {
  const { label, language } = writing;
  const own = section?.heading.trim() ?? '';
  if (own.toLowerCase() === label(`documents:chapter-${chapter}`).toLowerCase()) return [];
  if (own !== '') {
    return textRuns(own, inLanguage(section?.language ?? writing.writtenIn, language));
  }
  return topic === null || topic === 'organisation'
    ? []
    : textRuns(label(`documents:topic-${topic}`));
}
