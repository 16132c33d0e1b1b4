import type { Failure } from '../failure.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { momentText } from './moment-text.ts';
import { problemText } from './problem-text.ts';
import type { Translate } from './translate.ts';

/** What a person reads about a failure: what happened, what is safe, what to do; then each problem, with rows called as the plan calls them. */
export function failureText(failure: Failure, translate: Translate, plan?: Plan): string {
  const { problems } = failure.values;
  const lines = Array.isArray(problems) ? (problems as readonly Problem[]) : [];
  return [
    headline(failure, translate),
    ...lines.map((problem) => `  ${problemText(problem, translate, plan)}`),
  ].join('\n');
}

function headline({ code, values }: Failure, translate: Translate): string {
  if (code !== 'open-elsewhere') return translate(`failures:${code}`, values);
  const { since, processId } = values;
  if (typeof since !== 'string' || typeof processId !== 'number') {
    return translate('failures:open-elsewhere', values);
  }
  return translate('failures:open-elsewhere-by', { ...values, since: momentText(since) });
}
