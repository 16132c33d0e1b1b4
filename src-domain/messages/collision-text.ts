import type { Collision } from '../merge.ts';
import type { Plan } from '../plan.ts';
import { shortened } from '../shortened.ts';
import { calledOf } from './called-row.ts';
import { capitalised } from './capitalised.ts';
import { fieldLabel } from './field-text.ts';
import type { Translate } from './translate.ts';
import { valueText } from './value-text.ts';

const longestValue = 60;

/** What collides, in one sentence, and below it a line for each field with what stands on each side. */
export function collisionText(collision: Collision, plan: Plan, translate: Translate): string {
  const { kind, entity, fields } = collision;
  const sentence = collisionSentence(collision, plan, translate);
  if (kind === 'restored' || kind === 'deleted-and-changed') return sentence;
  const lines = fields
    .filter((field) => field !== 'position')
    .map((field) => {
      const said = (side: Collision['mine']) => {
        const value = valueText(entity, field, side?.[field], translate, plan);
        return value === ''
          ? translate('merging:nothing')
          : translate('merging:quoted', { value: shortened(value, longestValue) });
      };
      const { base, mine, theirs } = collision;
      const values = { base: said(base), mine: said(mine), theirs: said(theirs) };
      return `  ${translate('merging:value', { field: fieldLabel(entity, field, translate), ...values })}`;
    });
  return [sentence, ...lines].join('\n');
}

/** What collides, in one sentence. */
export function collisionSentence(collision: Collision, plan: Plan, translate: Translate): string {
  const row = collidingRow(collision, plan, translate);
  return capitalised(translate(`merging:${sentenceOf(collision)}`, { row }));
}

/** The row that a collision is about, as it stands in a sentence. */
export function collidingRow(
  { entity, base, mine, theirs }: Collision,
  plan: Plan,
  translate: Translate,
): string {
  const known = mine ?? theirs ?? base;
  return known ? calledOf(plan, entity, known, translate) : '';
}

function sentenceOf({ kind, mine }: Collision) {
  switch (kind) {
    case 'deleted-and-changed':
      return mine ? 'deleted-there' : 'deleted-here';
    case 'restored':
      return mine ? 'restored-there' : 'restored-here';
    default:
      return kind;
  }
}
