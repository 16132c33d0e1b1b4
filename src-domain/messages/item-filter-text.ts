import { letteredName } from '../lettered-name.ts';
import { type ItemFilter, isFiltering, nobody } from '../milestone-plan/item-filter.ts';
import { findRow, type Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import { choiceLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/**
 * A filter in words, '' where it leaves all in: 'delprosjekt A. Sykefravær; tilstand ikke startet eller
 * under arbeid; bare forfalt'. What the plan doesn't have any longer is called unknown.
 */
export function itemFilterText(plan: Plan, filter: ItemFilter, translate: Translate): string {
  if (!isFiltering(filter)) return '';
  const unknown = translate('milestoneDocument:unknown');
  const subproject = (id: string) => {
    const row = findRow(plan, 'subproject', id);
    return row ? letteredName(row.letter, row.name) || unknown : unknown;
  };
  const municipality = (id: string) => rowName(plan, 'organisation', id, translate) ?? unknown;
  const answering = (key: string) => responsibleText(plan, key, translate) ?? unknown;
  const lists = [
    ['subprojects', filter.subprojects, subproject],
    ['municipalities', filter.municipalities, municipality],
    ['responsible', filter.responsible, answering],
    ['states', filter.states, (state: string) => choiceLabel('measure', 'state', state, translate)],
  ] as const;
  const said = lists.flatMap(([list, keys, nameOf]) => {
    if (keys.length === 0) return [];
    const names = keys.map((key) =>
      key === nobody && list !== 'states' ? translate(`milestoneDocument:no-${list}`) : nameOf(key),
    );
    const any = names.join(` ${translate('milestoneDocument:or')} `);
    return [translate(`milestoneDocument:filter-${list}`, { names: any })];
  });
  const overdue = filter.isOverdue ? [translate('milestoneDocument:filter-overdue')] : [];
  return [...said, ...overdue].join('; ');
}

/** Who answers, by a key of `responsibleKeys`. */
function responsibleText(plan: Plan, key: string, translate: Translate): string | null {
  const [kind = '', named = ''] = key.split(/:(.*)/s);
  if (kind === 'person' || kind === 'seat' || kind === 'body') {
    return rowName(plan, kind, named, translate);
  }
  return kind === 'text' ? named : null;
}
