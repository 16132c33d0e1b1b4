import { removalLabel } from '../../src-domain/messages/labels.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { subprojectContents } from '../../src-domain/subproject-contents.ts';
import type { SubprojectRow } from './subproject-rows.ts';

/** That sub-projects were deleted, and what became of what belonged to them. */
export function removedText(
  removed: readonly SubprojectRow[],
  before: Plan,
  translate: Translate,
): string {
  const contents = subprojectContents(before);
  const gone = new Set(removed.map(({ id }) => id));
  const total = (name: 'activities' | 'goals' | 'milestones' | 'reports') =>
    removed.reduce((sum, { id }) => sum + (contents.get(id)?.[name] ?? 0), 0);
  const stays = (['activities', 'goals', 'milestones'] as const)
    .map((name) => [name, total(name)] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => translate(`subprojectsPage:stays-${name}`, { count }));
  const reports = total('reports');
  const movedUp = before.rows.subproject.filter(
    ({ id, parentId }) => parentId !== null && gone.has(parentId) && !gone.has(id),
  ).length;
  return [
    translate('subprojectsPage:removed', { label: removalLabel(before, removed, translate) }),
    ...(stays.length > 0
      ? [translate('subprojectsPage:stays', { what: listed(stays, translate('history:and')) })]
      : []),
    ...(reports > 0 ? [translate('subprojectsPage:gone-reports', { count: reports })] : []),
    ...(movedUp > 0 ? [translate('subprojectsPage:moved-up', { count: movedUp })] : []),
  ].join(' ');
}

const listed = (texts: readonly string[], and: string): string =>
  [texts.slice(0, -1).join(', '), texts.at(-1) ?? ''].filter(Boolean).join(` ${and} `);
