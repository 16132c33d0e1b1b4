import type { Row } from '../../src-domain/entities/registry.ts';
import { handedOutRows } from '../../src-domain/handout/handed-out-rows.ts';
import { handoutOf, isAlong } from '../../src-domain/handout/handout-row.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { withParts } from '../../src-domain/subproject-parts.ts';
import { frozen, readFrozen } from '../store/frozen-content.ts';

/** A hand-out's plan with the bytes that go along. */
export interface HandoutWhole {
  readonly plan: Plan;
  readonly contents: readonly Uint8Array[];
}

/**
 * Adds the bytes that may be worked with. A version was frozen with all that it refers to, and what was decided; no more
 * of it goes along than of the plan, so its row names other bytes than the project's. Throws 'damaged' for an attachment
 * that can't be read, and what `readFrozen` does.
 */
export function withContents(copy: Plan, readContent: (name: string) => Uint8Array): HandoutWhole {
  const handout = handoutOf(copy);
  if (!handout) throw new Error('A hand-out says that it is one');
  const own = withParts(copy, handout.subprojectId ?? '');
  const contents: Uint8Array[] = [];
  const version = copy.rows.version.map((row): Row<'version'> => {
    if (isAlong(handout, 'version', row.id)) return row;
    const { plan } = handedOutRows(readFrozen(row, readContent), own);
    const made = frozen(plan, row.id, '');
    contents.push(made.content);
    return { ...row, ...made.row, frozenAt: row.frozenAt };
  });
  for (const { id, hash } of copy.rows.attachment) {
    if (!isAlong(handout, 'attachment', id)) contents.push(readContent(hash));
  }
  return { plan: { ...copy, rows: { ...copy.rows, version } }, contents };
}
