import { diff } from '../diff.ts';
import type { KeptBackup } from '../kept-backup.ts';
import type { Plan } from '../plan.ts';
import { changeText } from './change-text.ts';
import type { Translate } from './translate.ts';

/** How much was done since a backup: '12 endringer siden'. */
export function sinceText({ changesSince }: KeptBackup, translate: Translate): string {
  if (changesSince === null) return translate('backups:since-unknown');
  if (changesSince === 0) return translate('backups:since-none');
  return translate('backups:since', { count: changesSince });
}

/** What is otherwise than in a backup, a sentence for each change, as the history tells it. */
export const changesSinceTexts = (then: Plan, now: Plan, translate: Translate): readonly string[] =>
  diff(then, now).map((change) => changeText(change, now, translate));
