import type { Change } from '../../src-domain/change.ts';
import { entityNamed } from '../../src-domain/entities/registry.ts';
import { problemText } from '../../src-domain/messages/problem-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { valueText } from '../../src-domain/messages/value-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { Dropped } from './optimistic-plan.ts';

/**
 * What a person reads about something that was shown and had to be taken away again: why, and what they
 * had written, whole, since it stands nowhere else now.
 */
export const droppedText = (
  { label, changes, problems }: Dropped,
  translate: Translate,
  plan: Plan,
): string =>
  [
    translate('frame:change-dropped', { label }),
    ...problems.map((problem) => problemText(problem, translate, plan)),
    ...changes
      .flatMap((change) => writtenIn(change, translate, plan))
      .map((text) => translate('frame:dropped-writing', { text })),
  ].join('\n');

/** A new row is given back without what it points at and where it stood. */
function writtenIn(change: Change, translate: Translate, plan: Plan): readonly string[] {
  if (change.kind === 'delete') return [];
  const { entity } = change;
  const { references } = entityNamed(entity);
  const values: Readonly<Record<string, unknown>> =
    change.kind === 'update' ? change.to : change.row;
  const isWritten = (field: string) =>
    field !== 'id' &&
    field !== 'position' &&
    (change.kind === 'update' || references[field] === undefined);
  return Object.entries(values)
    .filter(([field]) => isWritten(field))
    .map(([field, value]) => valueText(entity, field, value, translate, plan))
    .filter((text) => text !== '');
}
