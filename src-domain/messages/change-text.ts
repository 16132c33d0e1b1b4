import type { Change } from '../change.ts';
import type { Plan } from '../plan.ts';
import { calledOf, calledRow } from './called-row.ts';
import { fieldLabel } from './field-text.ts';
import type { Translate } from './translate.ts';
import { valueText } from './value-text.ts';

const longestValue = 60;

type Update = Extract<Change, { kind: 'update' }>;

/**
 * One sentence that says what a change did: 'Endret tid på tiltaket «Kurs»: «Høst 07» (var «Vår 07»)'.
 * Rows are called as the plan calls them, the one before or the one after; long texts aren't repeated.
 */
export function changeText(change: Change, plan: Plan, translate: Translate): string {
  const { entity } = change;
  if (change.kind === 'update') return updateText(change, plan, translate);
  const row = calledOf(plan, entity, change.row, translate);
  return translate(change.kind === 'insert' ? 'history:added' : 'history:removed', { row });
}

function updateText(change: Update, plan: Plan, translate: Translate): string {
  const { entity, id, to } = change;
  const row = calledRow(plan, entity, id, translate);
  const edits = Object.keys(to)
    .filter((field) => field !== 'position')
    .map((field) => editOf(change, field, plan, translate));
  const isMoved = Object.hasOwn(to, 'position');
  const [first, ...others] = edits;
  if (!first) return translate('history:moved', { row });
  if (isMoved || others.length > 0) {
    const parts = edits.map((edit) => partText(edit, translate)).join('; ');
    return translate(isMoved ? 'history:moved-and-changed' : 'history:changed-several', {
      row,
      parts,
    });
  }
  return translate(soleTexts[first.kind], { row, ...first });
}

interface Edit {
  readonly kind: 'changed' | 'filled-in' | 'emptied' | 'long';
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

function editOf({ entity, from, to }: Update, field: string, plan: Plan, translate: Translate) {
  const edit = {
    field: fieldLabel(entity, field, translate),
    from: valueText(entity, field, from[field], translate, plan),
    to: valueText(entity, field, to[field], translate, plan),
  };
  return { kind: kindOf(edit), ...edit };
}

/** Two values that read the same, as when only set days go, are told without them. */
function kindOf({ from, to }: Omit<Edit, 'kind'>): Edit['kind'] {
  const isLong = [from, to].some((text) => text.length > longestValue || text.includes('\n'));
  if (isLong || from === to) return 'long';
  if (from === '') return 'filled-in';
  return to === '' ? 'emptied' : 'changed';
}

const soleTexts = {
  changed: 'history:changed-value',
  'filled-in': 'history:filled-in',
  emptied: 'history:emptied',
  long: 'history:changed-field',
} as const satisfies Record<Edit['kind'], string>;

const partText = (edit: Edit, translate: Translate): string =>
  translate(`history:part-${edit.kind}`, { ...edit });
