import { hash } from 'node:crypto';
import type { Change } from '../../src-domain/change.ts';
import {
  type IssueOrder,
  issueRefusal,
  type MadeDocument,
} from '../../src-domain/issued/issue-order.ts';
import { issuedRow } from '../../src-domain/issued/issuing.ts';
import { issuedMetadata, metadataJson } from '../../src-domain/issued/metadata.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { insertion } from '../../src-domain/row-changes/insertion.ts';
import { PlanverkError } from '../planverk-error.ts';

/** A document that is to be sent: its bytes, and what is known of them. */
export interface DocumentToIssue extends MadeDocument {
  readonly bytes: Uint8Array;
}

/**
 * What sending a document puts into the project: the bytes, the metadata, and the row that names both. Throws
 * 'findings-not-accepted', and 'wrong-use' where it isn't said what is sent to whom.
 */
export function issue(
  plan: Plan,
  { bytes, ...made }: DocumentToIssue,
  order: IssueOrder,
  id: string,
  issuedAt: string,
): { readonly change: Change; readonly contents: readonly Uint8Array[] } {
  const refusal = issueRefusal(order, made.findingCount);
  if (refusal === 'findings-not-accepted') {
    throw new PlanverkError('findings-not-accepted', { count: made.findingCount });
  }
  if (refusal !== null) throw new PlanverkError('wrong-use', { reason: refusal });
  const content = { id, issuedAt, hash: sha256(bytes), sizeInBytes: bytes.byteLength };
  const row = issuedRow(made, order, content);
  const metadata = Buffer.from(metadataJson(issuedMetadata(plan, row)));
  return {
    change: insertion('issuedDocument', { ...row, metadataHash: sha256(metadata) }),
    contents: [bytes, metadata],
  };
}

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
