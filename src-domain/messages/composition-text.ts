import type { offices as codes } from '../entities/bodies.ts';
import type { Row } from '../entities/registry.ts';
import { capitalised } from './capitalised.ts';
import type { Translate } from './translate.ts';

type Office = (typeof codes)[number];
type Asked = Pick<Row<'compositionRule'>, 'text' | 'offices' | 'count'>;

/** What a line of a composition is called: what somebody has written, else what it asks for. */
export const ruleText = (rule: Asked, translate: Translate): string =>
  rule.text.trim() || proposedText(rule, translate);

/** 'To hovedtillitsvalgte', 'Varaordfører eller komitéleder'; empty where no office is chosen yet. */
export function proposedText({ offices, count }: Asked, translate: Translate): string {
  const names = officesText(offices, count, translate);
  if (names === '') return '';
  return count === 1 ? capitalised(names) : capitalised(`${numberWord(count, translate)} ${names}`);
}

/** The offices in the form that goes with the number, any of which will do. */
export const officesText = (
  offices: readonly Office[],
  count: number,
  translate: Translate,
): string =>
  offices
    .map((office) => translate(`composition:office-${office}`, { count }))
    .join(` ${translate('composition:or')} `);

const numberWords = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function numberWord(count: number, translate: Translate): string {
  const word = numberWords.find((number) => number === count);
  return word === undefined ? String(count) : translate(`composition:number-${word}`);
}

/** What lacks: 'ordfører, Verdal', or 'hovedtillitsvalgt eller tillitsvalgt' where it may be from anywhere. */
export function missingText(
  offices: readonly Office[],
  municipality: string | null,
  translate: Translate,
): string {
  const names = officesText(offices, 1, translate);
  return municipality === null ? names : `${names}, ${municipality}`;
}
