import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import type { FreezeOrder } from '../versions/freezing.ts';
import { choiceLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/** What the history calls freezing: 'Frøs planen: «Versjon 1»'. */
export function freezingLabel(
  plan: Plan,
  { subprojectId, label }: Pick<FreezeOrder, 'subprojectId' | 'label'>,
  translate: Translate,
): string {
  if (subprojectId === null) return translate('versions:froze', { label });
  const name = rowName(plan, 'subproject', subprojectId, translate) ?? '';
  return translate('versions:froze-subproject', { name, label });
}

/** What the history calls a decision: 'Registrerte vedtak om «Versjon 1»: Formannskapet, vedtatt'. */
export function decisionLabel(
  plan: Plan,
  { versionId, bodyId, outcome }: Pick<Row<'decision'>, 'versionId' | 'bodyId' | 'outcome'>,
  translate: Translate,
): string {
  const label = rowName(plan, 'version', versionId, translate) ?? '';
  const body = rowName(plan, 'body', bodyId, translate) ?? '';
  if (outcome === null) return translate('versions:decided-later', { label, body });
  return translate('versions:decided', { label, body, outcome: outcomeText(outcome, translate) });
}

/** What the history calls telling a decision to be a mistake, or to be none after all. */
export function mistakeLabel(plan: Plan, decision: Row<'decision'>, translate: Translate): string {
  const { versionId, bodyId, outcome, mistakenBecause } = decision;
  const values = {
    label: rowName(plan, 'version', versionId, translate) ?? '',
    body: rowName(plan, 'body', bodyId, translate) ?? '',
    outcome: outcome === null ? '' : outcomeText(outcome, translate),
  };
  return translate(
    mistakenBecause === '' ? 'versions:marked-mistaken' : 'versions:unmarked-mistaken',
    values,
  );
}

export const outcomeText = (
  outcome: NonNullable<Row<'decision'>['outcome']>,
  translate: Translate,
): string => choiceLabel('decision', 'outcome', outcome, translate);

/**
 * What a plan is held against, for a heading, and where it isn't the same version for all of it, which counts
 * for what: '«Versjon 1». For delprosjekt A. Opplæring: «Delplan 2».'
 */
export function approvedText(
  plan: Plan,
  versions: readonly Row<'version'>[],
  translate: Translate,
): { readonly name: string; readonly explanation: string } {
  const [first, ...more] = versions;
  const called = ({ label }: Row<'version'>) => label.trim() || translate('documents:unnamed');
  if (first === undefined) return { name: '', explanation: '' };
  if (more.length === 0 && first.subprojectId === null) {
    return { name: called(first), explanation: '' };
  }
  const counting = versions.map((version) =>
    version.subprojectId === null
      ? translate('versions:counts-for-all', { label: called(version) })
      : translate('versions:counts-for', {
          label: called(version),
          name: rowName(plan, 'subproject', version.subprojectId, translate) ?? '',
        }),
  );
  return {
    name: translate('versions:approved-plan'),
    explanation: translate('versions:counting', { versions: counting.join('; ') }),
  };
}
