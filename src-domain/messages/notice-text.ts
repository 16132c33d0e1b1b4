import type { Notice } from '../notice.ts';
import { failureText } from './failure-text.ts';
import { storedSizeText } from './size-text.ts';
import type { Translate } from './translate.ts';

/** What a person reads about a notice: what happened, what is safe, what to do. */
export function noticeText(notice: Notice, translate: Translate): string {
  switch (notice.kind) {
    case 'working-copy-set-aside':
    case 'file-lacks-changes':
      return translate(`notices:${notice.kind}`, { ...notice });
    case 'file-large':
      return translate('notices:file-large', {
        size: storedSizeText(notice.sizeInBytes),
        attachments: storedSizeText(notice.attachmentsInBytes),
        versions: storedSizeText(notice.versionsInBytes),
        issued: storedSizeText(notice.issuedInBytes),
      });
    case 'backup-not-kept':
    case 'name-left':
      return translate(`notices:${notice.kind}`, {
        reason: failureText(notice.failure, translate),
      });
  }
}
