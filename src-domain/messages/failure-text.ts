import type { Failure } from '../failure.ts';
import type { Problem } from '../problem.ts';
import { problemText } from './problem-text.ts';
import type { Translate } from './translate.ts';

/** What a person reads about a failure: what happened, what is safe, what to do; then each problem. */
export function failureText({ code, values }: Failure, translate: Translate): string {
  const { problems } = values;
  const lines = Array.isArray(problems) ? (problems as readonly Problem[]) : [];
  return [
    translate(`failures:${code}`, values),
    ...lines.map((problem) => `  ${problemText(problem, translate)}`),
  ].join('\n');
}
