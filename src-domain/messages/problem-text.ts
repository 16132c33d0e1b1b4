import type { EntityName } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { rowName } from '../row-name.ts';
import { shortened } from '../shortened.ts';
import { capitalised } from './capitalised.ts';
import { fieldLabel } from './field-text.ts';
import type { Translate } from './translate.ts';
import { valueText } from './value-text.ts';

const longestValue = 80;

/**
 * What a person reads about why a change was refused: which row, which field, what was in the way. With
 * a plan, rows are called by what people have called them; else, and where they have no name, by their id.
 */
export function problemText(problem: Problem, translate: Translate, plan?: Plan): string {
  const { entity } = problem;
  const row = capitalised(calledRow(entity, problem.id, translate, plan));
  const label = (field: string) => fieldLabel(entity, field, translate);
  const text = (values: Readonly<Record<string, string>> = {}) =>
    translate(`problems:${problem.kind}`, { row, ...values });
  switch (problem.kind) {
    case 'moved-on': {
      const shown = (value: unknown) => {
        const words = valueText(entity, problem.field, value, translate, plan);
        return words === '' ? translate('problems:nothing') : `«${shortened(words, longestValue)}»`;
      };
      const { expected, found } = problem;
      return text({
        field: label(problem.field),
        expected: shown(expected),
        found: shown(found),
      });
    }
    case 'invalid-value': {
      const { field, reason } = problem;
      const isOurs = reason === 'text-not-storable' || reason === 'not-a-span';
      return text({
        field: label(field),
        reason: isOurs ? translate(`problems:${reason}`) : reason,
      });
    }
    case 'missing-reference':
      if (problem.target === 'version') return translate('problems:version-in-use', { row });
      return text({
        field: label(problem.field),
        target: translate(`entities:${problem.target}`),
        targetId: problem.targetId,
      });
    case 'not-within':
      return text({ field: label(problem.field), shared: label(problem.shared) });
    case 'unknown-field':
    case 'circular':
      return text({ field: label(problem.field) });
    case 'not-exactly-one':
    case 'not-unique':
      return text({ fields: problem.fields.map((field) => `«${label(field)}»`).join(', ') });
    case 'locked':
      return isOwnLock(entity) ? translate(`problems:locked-${entity}`, { row }) : text();
    case 'no-such-step': {
      const state = (value: string) => valueText(entity, 'state', value, translate, plan);
      return text({ from: state(problem.from), to: state(problem.to) });
    }
    case 'second-draft':
      return text({ open: capitalised(calledRow(entity, problem.openId, translate, plan)) });
    case 'closed':
    case 'outside-handout':
    case 'already-there':
    case 'not-there':
    case 'more-than-one':
    case 'last-one':
      return text();
  }
}

/** Of some rows there is more to say than that they are locked. */
const isOwnLock = (entity: EntityName): entity is 'person' | 'version' | 'decision' | 'report' =>
  entity === 'person' || entity === 'version' || entity === 'decision' || entity === 'report';

function calledRow(entity: EntityName, id: string, translate: Translate, plan?: Plan): string {
  const noun = translate(`entities:${entity}`);
  const name = plan ? rowName(plan, entity, id, translate) : null;
  return name === null ? `${noun} ${id}` : `${noun} «${name}»`;
}
