import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { documentSubject } from '../../src-domain/issued/document-subject.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import type { ProjectFile } from '../store/project-file.ts';
import type { DocumentToIssue } from './issue.ts';

/** A document that was made of the plan as it is, with what it is about. */
export function documentToIssue(
  file: Pick<ProjectFile, 'plan' | 'findVersionOfNow'>,
  order: DocumentOrder,
  today: IsoDay,
  made: Pick<DocumentToIssue, 'name' | 'bytes' | 'fileType' | 'findingCount'>,
): DocumentToIssue {
  const { document: kind, language, copy } = order;
  const subject = documentSubject(file.plan, order, file.findVersionOfNow(), today);
  return { ...made, ...subject, kind, language, copy };
}
