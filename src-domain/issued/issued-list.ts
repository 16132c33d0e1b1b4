import { compare } from '../compare.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';

type Issued = Row<'issuedDocument'>;

/** Which of the documents that were sent are wanted; '' for any. */
export interface IssuedFilter {
  readonly kind: string;
  readonly recipient: string;
}

/** The documents that were sent and pass a filter, the latest first. */
export const issuedDocuments = (
  plan: Plan,
  { kind, recipient }: IssuedFilter = { kind: '', recipient: '' },
): readonly Issued[] =>
  plan.rows.issuedDocument
    .filter((issued) => kind === '' || issued.kind === kind)
    .filter((issued) => recipient === '' || issued.recipient === recipient)
    .toSorted((a, b) => compare(momentOf(b), momentOf(a)) || compare(b.id, a.id));

const momentOf = ({ issuedAt }: Issued): string => issuedAt ?? '';
