import type { FailureCode } from '../../src-domain/failure.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { CallFailed } from '../call-failure.ts';
import { errorText } from '../frame/error-text.ts';

/** What the user can do next, where the failure's own text doesn't say so. */
const nextSteps = {
  'file-not-found': 'start:next-file-not-found',
  'open-elsewhere': 'start:next-open-elsewhere',
  'not-a-project-file': 'start:next-not-a-project-file',
  'no-permission': 'start:next-no-permission',
  'took-too-long': 'start:next-took-too-long',
} as const satisfies Partial<Record<FailureCode, string>>;

const hasNextStep = (code: FailureCode): code is keyof typeof nextSteps => code in nextSteps;

/** Why a project file couldn't be opened, and what to do about it. */
export function openingErrorText(error: unknown, translate: Translate): string {
  const text = errorText(error, translate);
  const code = error instanceof CallFailed ? error.failure.code : null;
  return code && hasNextStep(code) ? `${text} ${translate(nextSteps[code])}` : text;
}
