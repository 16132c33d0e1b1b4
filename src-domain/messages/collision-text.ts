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
  const { kind, entity, base, mine, theirs, fields } = collision;
  const known = mine ?? theirs ?? base;
  const row = known ? calledOf(plan, entity, known, translate) : '';
  const sentence = capitalised(translate(`merging:${sentenceOf(collision)}`, { row }));
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
      const values = { base: said(base), mine: said(mine), theirs: said(theirs) };
      return `  ${translate('merging:value', { field: fieldLabel(entity, field, translate), ...values })}`;
    });
  return [sentence, ...lines].join('\n');
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
