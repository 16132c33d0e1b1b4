import { type Command, Option } from 'commander';
import {
  type Against,
  type MilestoneChoices,
  type MilestoneColumn,
  milestoneColumns,
  usualMilestoneChoices,
} from '../../src-domain/document/milestone-choices.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { type ItemOrder, itemOrders } from '../../src-domain/milestone-plan/item-order.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { latestFirst, planVersions } from '../../src-domain/versions/approved-version.ts';
import { PlanverkError } from '../planverk-error.ts';
import {
  addFilterOptions,
  type FilterWords,
  filterFrom,
  isFilterGiven,
  listOf,
} from './item-filter-options.ts';
import { rowsNamed } from './named-rows.ts';

/** What a command line chooses for the milestone plan as a document. */
export interface ChoiceWords extends FilterWords {
  readonly columns?: readonly MilestoneColumn[];
  readonly order?: ItemOrder;
  readonly against?: string;
  readonly trend: boolean;
}

/** The choices that only the milestone plan has. */
export const addChoiceOptions = (command: Command, translate: Translate): Command =>
  addFilterOptions(
    command
      .option(
        '--columns <columns>',
        translate('terminal:help-columns', { words: milestoneColumns.join(', ') }),
        listOf(milestoneColumns, translate),
      )
      .addOption(
        new Option('--order <order>', translate('terminal:help-order')).choices(itemOrders),
      )
      .option('--against <version>', translate('terminal:help-against'))
      .option('--no-trend', translate('terminal:help-no-trend')),
    translate,
  );

/** Whether a command line chooses something that only the milestone plan has. */
export const isChoiceGiven = (words: ChoiceWords): boolean =>
  isFilterGiven(words) ||
  !words.trend ||
  [words.columns, words.order, words.against].some((word) => word !== undefined);

/** The choices that words name; what isn't said is as usual. Throws 'wrong-use' where a word names nothing. */
export function choicesFrom(
  plan: Plan,
  words: ChoiceWords,
  today: IsoDay,
  translate: Translate,
): MilestoneChoices {
  const usual = usualMilestoneChoices;
  return {
    columns: [...(words.columns ?? usual.columns)],
    filter: filterFrom(plan, words, today, translate),
    order: words.order ?? usual.order,
    against:
      words.against === undefined ? usual.against : againstFrom(plan, words.against, translate),
    hasTrend: words.trend,
  };
}

/** 'none', 'approved', or a version by its id or its label; of two of one label the latest. */
function againstFrom(plan: Plan, word: string, translate: Translate): Against {
  if (word === 'none' || word === 'approved') return { kind: word };
  const [found] = rowsNamed(latestFirst(planVersions(plan)), word, ({ label }) => [label]);
  if (found) return { kind: 'version', versionId: found.id };
  const reason = translate('terminal:names-nothing', { name: word });
  throw new PlanverkError('wrong-use', { reason });
}
