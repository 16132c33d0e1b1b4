import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { keysBetween } from '../row-changes/order-keys.ts';

export type Attachment = Row<'attachment'>;

/** What an attachment belongs to, by the row's id; nothing of it is set where that is the project. */
export interface AttachmentOwner {
  readonly subprojectId?: string;
  readonly reportId?: string;
  readonly decisionId?: string;
}

/** A file that is to be kept as an attachment. */
export interface AttachmentOrder {
  readonly owner: AttachmentOwner;
  readonly fileName: string;
}

/** The most that one attachment may hold: it is read and written as a whole, and goes along in each copy. */
export const attachmentLimitInBytes = 100_000_000;

/** The attachments of one owner, in order. */
export const attachmentsOf = (plan: Plan, owner: AttachmentOwner): readonly Attachment[] =>
  inOrder(
    plan.rows.attachment,
    ({ subprojectId, reportId, decisionId }) =>
      subprojectId === (owner.subprojectId ?? null) &&
      reportId === (owner.reportId ?? null) &&
      decisionId === (owner.decisionId ?? null),
  );

/** Puts in the row of an attachment, after its owner's others. */
export function attachmentChange(
  plan: Plan,
  { owner, fileName }: AttachmentOrder,
  content: Pick<Attachment, 'id' | 'hash' | 'sizeInBytes' | 'mediaType'>,
): Change {
  const last = attachmentsOf(plan, owner).at(-1)?.position ?? null;
  const position = keysBetween(last, null, 1)?.[0] ?? last ?? 'a0';
  return insertion('attachment', { ...owner, ...content, name: fileName, position });
}
