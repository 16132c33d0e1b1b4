import { z } from 'zod';
import { allItems, itemFilterSchema } from '../milestone-plan/item-filter.ts';
import { itemOrders } from '../milestone-plan/item-order.ts';

/** What can be told of each milestone and measure beside what it is, in the order of the columns. */
export const milestoneColumns = [
  'time',
  'responsible',
  'state',
  'done',
  'forecast',
  'slip',
  'subproject',
  'municipality',
] as const;

export type MilestoneColumn = (typeof milestoneColumns)[number];

/** The version that the plan is held against: none, the one that is approved, or one by its id. */
const againstSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('approved') }),
  z.strictObject({ kind: z.literal('version'), versionId: z.string().max(100) }),
]);

/** What is chosen for a milestone plan as a document. */
export const milestoneChoicesSchema = z.strictObject({
  columns: z.array(z.enum(milestoneColumns)).max(milestoneColumns.length),
  filter: itemFilterSchema,
  order: z.enum(itemOrders),
  against: againstSchema,
  /** Whether the milestone trend stands at its end, where versions have been frozen. */
  hasTrend: z.boolean(),
});

export type MilestoneChoices = Readonly<z.output<typeof milestoneChoicesSchema>>;

export type Against = MilestoneChoices['against'];

/** What the document has where nobody has chosen. */
export const usualMilestoneChoices: MilestoneChoices = {
  columns: ['time', 'responsible', 'state', 'forecast', 'slip'],
  filter: allItems,
  order: 'written',
  against: { kind: 'approved' },
  hasTrend: true,
};
