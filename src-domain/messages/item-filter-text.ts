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
  const any = (names: readonly string[]) => ({
    names: names.join(` ${translate('milestoneDocument:or')} `),
  });
  const orNone = (keys: readonly string[], nameOf: (key: string) => string, none: string) =>
    any(keys.map((key) => (key === nobody ? none : nameOf(key))));
  const { subprojects, municipalities, responsible, states } = filter;
  const said = [
    subprojects.length > 0 &&
      translate(
        'milestoneDocument:filter-subprojects',
        orNone(subprojects, subproject, translate('milestoneDocument:no-subprojects')),
      ),
    municipalities.length > 0 &&
      translate(
        'milestoneDocument:filter-municipalities',
        orNone(municipalities, municipality, translate('milestoneDocument:no-municipalities')),
      ),
    responsible.length > 0 &&
      translate(
        'milestoneDocument:filter-responsible',
        orNone(responsible, answering, translate('milestoneDocument:no-responsible')),
      ),
    states.length > 0 &&
      translate(
        'milestoneDocument:filter-states',
        any(states.map((state) => choiceLabel('measure', 'state', state, translate))),
      ),
    filter.isOverdue && translate('milestoneDocument:filter-overdue'),
  ];
  return said.filter((text) => text !== false).join('; ');
}

/** Who answers, by a key of `responsibleKeys`. */
function responsibleText(plan: Plan, key: string, translate: Translate): string | null {
  const [kind = '', named = ''] = key.split(/:(.*)/s);
  if (kind === 'person' || kind === 'seat' || kind === 'body') {
    return rowName(plan, kind, named, translate);
  }
  return kind === 'text' ? named : null;
}
