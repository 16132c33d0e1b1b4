import { problemText } from '../../src-domain/messages/problem-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { Dropped } from './optimistic-plan.ts';

/** What a person reads about something that was shown and had to be taken away again. */
export const droppedText = (
  { label, problems }: Dropped,
  translate: Translate,
  plan: Plan,
): string =>
  [
    translate('frame:change-dropped', { label }),
    ...problems.map((problem) => problemText(problem, translate, plan)),
  ].join('\n');
