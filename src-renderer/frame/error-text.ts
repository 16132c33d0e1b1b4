import { failureText } from '../../src-domain/messages/failure-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { CallFailed, ProgramGone } from '../call-failure.ts';

/** What a person reads about something that a call threw. */
export function errorText(error: unknown, translate: Translate): string {
  if (error instanceof CallFailed) return failureText(error.failure, translate);
  if (error instanceof ProgramGone) return translate('pages:program-gone');
  return translate('failures:unexpected', { detail: String(error) });
}
