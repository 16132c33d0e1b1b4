import type { Row } from '../entities/registry.ts';
import type { IssuedFileType } from './file-types.ts';

/** What is said of a document as it is sent. */
export type IssueOrder = Pick<
  Row<'issuedDocument'>,
  'recipient' | 'title' | 'exemptUnder' | 'issuedById' | 'acceptedBecause'
>;

/** A document that is to be sent, as it was made. */
export interface MadeDocument
  extends Pick<
    Row<'issuedDocument'>,
    'name' | 'kind' | 'language' | 'copy' | 'versionId' | 'reportId' | 'decisionId'
  > {
  readonly fileType: IssuedFileType;
  /** How many things in it a reader would stumble on. */
  readonly findingCount: number;
}

/** Why a document can't be sent like this; null where it can. What a reader stumbles on goes out with a reason only. */
export function issueRefusal(
  { recipient, title, acceptedBecause }: IssueOrder,
  findingCount: number,
): 'recipient-missing' | 'title-missing' | 'findings-not-accepted' | null {
  if (recipient.trim() === '') return 'recipient-missing';
  if (title.trim() === '') return 'title-missing';
  return findingCount > 0 && acceptedBecause.trim() === '' ? 'findings-not-accepted' : null;
}
