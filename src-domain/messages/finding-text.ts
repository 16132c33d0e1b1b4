import type { offices } from '../entities/bodies.ts';
import type { Row } from '../entities/registry.ts';
import type { Finding, FindingValues } from '../finding.ts';
import { shortened } from '../shortened.ts';
import { dayText } from './day-text.ts';
import { numberText } from './number-text.ts';
import type { Translate } from './translate.ts';

type Office = (typeof offices)[number];
type Role = Row<'seat'>['role'];
type Side = NonNullable<Row<'seat'>['side']>;
type Value = FindingValues[string] | undefined;

/** What a person reads about a finding: what is wrong in the plan, and what to do. */
export function findingText(found: Finding, translate: Translate): string {
  const { rule, values } = found;
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shownValue(value, translate)]),
  );
  return translate(`findings:${rule}`, {
    ...shown,
    ...phrases(values, translate),
    ...subject(found, translate),
  });
}

/** A plan's own words are shortened where they are long, and what has no name is called so. */
function shownValue(value: Value, translate: Translate): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? shortened(value, longestName) : '';
  return text === '' ? translate('findings:unnamed') : text;
}

/** What has no name can't be the subject of a sentence as 'Uten navn'. */
function subject({ rule, entity, values }: Finding, translate: Translate): { name?: string } {
  if (rule !== 'effect-goals-outside-one-to-four' || String(values['name']).trim() !== '')
    return {};
  return {
    name: translate(entity === 'project' ? 'findings:the-project' : 'findings:the-subproject'),
  };
}

const longestName = 120;

/** The values that a language makes its own words of. */
function phrases(values: FindingValues, translate: Translate): Record<string, string> {
  const { offices, municipality, seat, role, firstSeat, firstRole } = values;
  const { side, every } = values;
  const { start, end, from, to, target, targetTo } = values;
  return {
    ...(Array.isArray(offices) && { offices: officesText(offices, translate) }),
    ...(municipality !== undefined && {
      where: municipality === '' ? '' : translate('findings:from-municipality', { municipality }),
    }),
    ...(typeof side === 'string' && {
      side: translate(`composition:side-${side as Side}`),
    }),
    ...(typeof role === 'string' && { role: roleText(role, translate).toLocaleLowerCase('nb') }),
    ...(seat === '' && { seat: roleText(role, translate) }),
    ...(firstSeat === '' && { firstSeat: roleText(firstRole, translate) }),
    ...(typeof start === 'string' && { start: dayText(start) }),
    ...(typeof end === 'string' && { end: dayText(end) }),
    ...(typeof target === 'number' && { target: figure(target) }),
    ...(typeof targetTo === 'number' && { targetTo: figure(targetTo) }),
    ...(typeof every === 'string' && {
      every: translate(`values:indicator.period=${every as Row<'indicator'>['period']}`),
    }),
    ...(typeof from === 'string' && { from: dayText(from) }),
    ...(typeof to === 'string' && { to: dayText(to) }),
  };
}

/** Figures are written alike in both languages. */
const figure = (value: number): string => shortened(numberText(value, 'nb'), longestFigure);

const longestFigure = 40;

const officesText = (codes: readonly string[], translate: Translate): string =>
  codes.map((code) => translate(`offices:${code as Office}`)).join(' eller ');

const roleText = (role: Value, translate: Translate): string =>
  translate(`documents:role-${role as Role}`);
