import type { Command } from 'commander';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { datedItems } from '../../src-domain/milestone-plan/dated-items.ts';
import {
  type ItemFilter,
  itemFilterSchema,
  nobody,
  responsibleKeys,
} from '../../src-domain/milestone-plan/item-filter.ts';
import { responsibleName } from '../../src-domain/milestone-plan/responsible.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { PlanverkError } from '../planverk-error.ts';
import { isNamed, rowsNamed } from './named-rows.ts';

/** A filter as words of a command line, before anybody has looked what they name. */
export interface FilterWords {
  readonly subproject?: readonly string[];
  readonly municipality?: readonly string[];
  readonly responsible?: readonly string[];
  readonly state?: readonly string[];
  readonly overdue?: true;
}

const states = itemFilterSchema.shape.states.def.innerType.element;

/** Words that were given one at a time. */
const each = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

/** Words of a list with commas, each of them known. Throws 'wrong-use'. */
export const listOf =
  <Word extends string>(known: readonly Word[], translate: Translate) =>
  (text: string): readonly Word[] =>
    text.split(',').map((part) => {
      const found = known.find((word) => word === part.trim());
      if (found) return found;
      const reason = translate('terminal:not-one-of', { word: part, words: known.join(', ') });
      throw new PlanverkError('wrong-use', { reason });
    });

/** The choices of which milestones and measures are taken along. */
export const addFilterOptions = (command: Command, translate: Translate): Command =>
  command
    .option('--subproject <name>', translate('terminal:help-filter-subproject'), each)
    .option('--municipality <name>', translate('terminal:help-filter-municipality'), each)
    .option('--responsible <name>', translate('terminal:help-filter-responsible'), each)
    .option(
      '--state <states>',
      translate('terminal:help-filter-state', { words: states.options.join(', ') }),
      listOf(states.options, translate),
    )
    .option('--overdue', translate('terminal:help-filter-overdue'));

export const isFilterGiven = (words: FilterWords): boolean =>
  [words.subproject, words.municipality, words.responsible, words.state, words.overdue].some(
    (word) => word !== undefined,
  );

/**
 * The filter that words name: sub-projects by letter or name, municipalities and those who answer by name,
 * each by id too, '-' for none. Throws 'wrong-use' where a word names nothing.
 */
export function filterFrom(
  plan: Plan,
  words: FilterWords,
  today: IsoDay,
  translate: Translate,
): ItemFilter {
  const keysOf = (
    given: readonly string[] | undefined,
    found: (word: string) => readonly string[],
  ) =>
    (given ?? []).flatMap((word) => {
      if (word === nobody) return [nobody];
      const keys = found(word);
      if (keys.length > 0) return keys;
      const reason = translate('terminal:names-nothing', { name: word });
      throw new PlanverkError('wrong-use', { reason });
    });
  const subprojects = (word: string) =>
    idsOf(rowsNamed(plan.rows.subproject, word, ({ letter, name }) => [letter, name]));
  const municipalities = (word: string) =>
    idsOf(
      rowsNamed(
        plan.rows.organisation.filter(({ kind }) => kind === 'municipality'),
        word,
        ({ name, abbreviation }) => [
          name,
          name.replace(/\s+kommune$/i, ''),
          ...(abbreviation ? [abbreviation] : []),
        ],
      ),
    );
  return itemFilterSchema.parse({
    subprojects: keysOf(words.subproject, subprojects),
    municipalities: keysOf(words.municipality, municipalities),
    responsible: keysOf(words.responsible, (word) => keysNamed(plan, word, today, translate)),
    states: words.state ?? [],
    isOverdue: words.overdue ?? false,
  });
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id);

function keysNamed(
  plan: Plan,
  word: string,
  today: IsoDay,
  translate: Translate,
): readonly string[] {
  const removed = translate('documents:removed-person');
  const answering = datedItems(plan, today).flatMap((item) => item.responsible);
  const keys = answering
    .filter((responsible) => {
      const { persons, body, row } = responsible;
      const names = [...persons.map(({ name }) => name), body?.name ?? '', row.text];
      return isNamed(word, [...names, responsibleName(responsible, removed)]);
    })
    .flatMap(responsibleKeys);
  return [...new Set(keys)];
}
