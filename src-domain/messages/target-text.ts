import type { Language } from '../fields.ts';
import { type TargetFields, targetOf } from '../target.ts';
import { numberText } from './number-text.ts';
import type { Translate } from './translate.ts';

/** In a document a comparison is a word ('under 6,5 %'), in a table a sign ('< 6,5 %'). */
type ComparisonLook = 'word' | 'sign';

const words = {
  '<': 'documents:target-below',
  '<=': 'documents:target-at-most',
  '>=': 'documents:target-at-least',
  '>': 'documents:target-above',
} as const;

const signs = { '<': '<', '<=': '≤', '>=': '≥', '>': '>' } as const;

/** A target as people write it ('< 6,5 %', '900–1000 ansatte', 'gjennomført'), or '' where none is set. */
export function targetText(
  fields: TargetFields,
  look: ComparisonLook,
  language: Language,
  translate: Translate,
): string {
  const withUnit = (figures: string) =>
    fields.unit === '' ? figures : `${figures}\u00a0${fields.unit}`;
  const target = targetOf(fields);
  switch (target.kind) {
    case 'none':
      return '';
    case 'achieved':
      return translate('documents:target-achieved');
    case 'range':
      return withUnit(`${numberText(target.from, language)}–${numberText(target.to, language)}`);
    case 'figure': {
      const value = withUnit(numberText(target.value, language));
      const { comparison } = target;
      if (comparison === '=') return value;
      return look === 'sign'
        ? `${signs[comparison]}\u00a0${value}`
        : translate(words[comparison], { value });
    }
  }
}
