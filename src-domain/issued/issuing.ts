import type { Row } from '../entities/registry.ts';
import { mediaTypes } from './file-types.ts';
import type { IssueOrder, MadeDocument } from './issue-order.ts';

/** Of what is sent, what the program finds out. */
export type IssuedContent = Pick<Row<'issuedDocument'>, 'id' | 'hash' | 'sizeInBytes' | 'issuedAt'>;

/** The row of a document that is sent, but for the metadata, which tells of all that is in it. */
export function issuedRow(
  { findingCount, fileType, ...made }: MadeDocument,
  order: IssueOrder,
  content: IssuedContent,
): Omit<Row<'issuedDocument'>, 'metadataHash'> {
  return {
    ...content,
    ...made,
    mediaType: mediaTypes[fileType],
    title: order.title.trim(),
    recipient: order.recipient.trim(),
    exemptUnder: order.exemptUnder.trim(),
    issuedById: order.issuedById,
    acceptedFindings: findingCount,
    acceptedBecause: findingCount > 0 ? order.acceptedBecause.trim() : '',
  };
}
