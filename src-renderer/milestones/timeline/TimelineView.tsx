import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { Plan } from '../../../src-domain/plan.ts';

interface TimelineViewProps {
  /** Filtered and sorted. */
  readonly items: readonly DatedItem[];
  readonly baseline: Plan | null;
  readonly slips: ReadonlyMap<string, { readonly kind: string }> | null;
}

/** The milestone plan on a timeline. */
export function TimelineView({ items }: TimelineViewProps) {
  return <p>{items.length}</p>;
}
