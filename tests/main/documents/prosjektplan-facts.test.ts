import { fromMarkdown } from 'mdast-util-from-markdown';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EntityName, entityNames } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { rowsOf } from '../../../src-domain/plan.ts';
import { build, oneLine } from './build.ts';
import { samplePlan } from './plans.ts';

const plan = samplePlan();

/** Text fields that don't stand in the document, and why not. */
const notPrinted: Partial<Record<EntityName, 'all' | readonly string[]>> = {
  // Other documents: charts, reports, decisions.
  orgChart: 'all',
  chartBox: 'all',
  chartLine: 'all',
  compositionRule: 'all',
  report: 'all',
  light: 'all',
  deviation: 'all',
  risk: 'all',
  tolerance: 'all',
  budget: 'all',
  version: 'all',
  decision: 'all',
  attachment: 'all',
  issuedDocument: 'all',
  // How to reach people isn't for the formannskap.
  person: ['email', 'telephone'],
  organisation: ['abbreviation'],
  // How it goes stands in reports; a dropped measure says why.
  milestone: ['forecast', 'droppedBecause', 'metDeadlines'],
  measure: ['forecast', 'droppedBecause', 'metDeadlines'],
  textSection: ['guidance'],
  // How often, and which way is better, stands in what is reported of it.
  indicator: ['period', 'betterWhen'],
  // In words, as the figure is where it says that something is done or isn't.
  measurement: ['period'],
};

const choices = [
  'kind',
  'role',
  'office',
  'chapter',
  'topic',
  'state',
  'ownPlan',
  'language',
  'operator',
  'measuredBy',
  'side',
];

/** Every text of a row that a reader of the document should find there. */
function factsOf(entity: EntityName, row: AnyRow): readonly string[] {
  const silent = notPrinted[entity] ?? [];
  if (silent === 'all') return [];
  return Object.entries(row).flatMap(([field, content]): readonly string[] => {
    if (field === 'id' || field === 'position' || field.endsWith('Id')) return [];
    if (silent.includes(field) || choices.includes(field)) return [];
    if (/^\d{4}-\d\d-\d\d$/.test(String(content))) {
      return [String(content).split('-').reverse().join('.')];
    }
    if (field === 'body' || (entity === 'subproject' && field === 'description')) {
      return paragraphsOfMarkdown(String(content));
    }
    if (typeof content === 'number')
      return [new Intl.NumberFormat('nb', { useGrouping: 'min2' }).format(content)];
    if (typeof content === 'string') return [content];
    if (Array.isArray(content)) return content.map(String);
    const text = (content as { text?: unknown } | null)?.text;
    return typeof text === 'string' ? [text] : [];
  });
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

function paragraphsOfMarkdown(markdown: string): readonly string[] {
  const textOf = (node: MarkdownNode): string =>
    node.value ?? (node.children ?? []).map(textOf).join('');
  const collect = (node: MarkdownNode): readonly string[] =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [textOf(node)]
      : (node.children ?? []).flatMap(collect);
  return collect(fromMarkdown(markdown) as MarkdownNode);
}

/** Persons and organisations stand in the document where something in it points at them. */
function isMentioned(entity: EntityName, { id }: AnyRow): boolean {
  if (entity !== 'person' && entity !== 'organisation' && entity !== 'body') return true;
  if (entity === 'body') return plan.rows.body.some((body) => body.id === id && body.inPlan);
  const mentioning: readonly EntityName[] = [
    'project',
    'planAuthor',
    'seat',
    'holding',
    'responsible',
  ];
  return mentioning.some((name) =>
    rowsOf(plan, name).some((row) => Object.values(row).includes(id)),
  );
}

describe('the project plan of the sample', () => {
  let text = '';
  beforeAll(async () => {
    text = (await build(plan)).text;
  });

  it.each(entityNames)('leaves out no text of %s', (entity) => {
    const facts = rowsOf(plan, entity)
      .filter((row) => isMentioned(entity, row))
      .flatMap((row) => factsOf(entity, row));
    const missing = facts.filter((fact) => !text.includes(oneLine(fact)));
    expect(missing).toEqual([]);
  });
});
