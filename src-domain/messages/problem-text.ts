import type { Problem } from '../problem.ts';
import type { Translate } from './translate.ts';

const longestValue = 80;

/** What a person reads about why a change was refused: which row, which field, what was in the way. */
export function problemText(problem: Problem, translate: Translate): string {
  const noun = translate(`entities:${problem.entity}`);
  const row = `${noun.charAt(0).toLocaleUpperCase('nb')}${noun.slice(1)} ${problem.id}`;
  const text = (values: Readonly<Record<string, string>> = {}) =>
    translate(`problems:${problem.kind}`, { row, ...values });
  switch (problem.kind) {
    case 'moved-on':
      return text({
        field: problem.field,
        expected: shown(problem.expected, translate),
        found: shown(problem.found, translate),
      });
    case 'invalid-value': {
      const { field, reason } = problem;
      const isOurs = reason === 'text-not-storable' || reason === 'not-a-span';
      return text({ field, reason: isOurs ? translate(`problems:${reason}`) : reason });
    }
    case 'missing-reference':
      return text({
        field: problem.field,
        target: translate(`entities:${problem.target}`),
        targetId: problem.targetId,
      });
    case 'not-within':
      return text({ field: problem.field, shared: problem.shared });
    case 'unknown-field':
    case 'circular':
      return text({ field: problem.field });
    case 'not-exactly-one':
    case 'not-unique':
      return text({ fields: problem.fields.map((field) => `«${field}»`).join(', ') });
    case 'already-there':
    case 'not-there':
    case 'locked':
    case 'more-than-one':
    case 'last-one':
      return text();
  }
}

function shown(value: unknown, translate: Translate): string {
  if (value === null || value === undefined || value === '') return translate('problems:nothing');
  const text = typeof value === 'string' ? `«${value}»` : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
