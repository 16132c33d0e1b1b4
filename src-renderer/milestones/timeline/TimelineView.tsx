import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import type { Slip } from '../../../src-domain/slips/slips.ts';
import { EmptyGrid } from '../../grid/EmptyGrid.tsx';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { Timeline } from './Timeline.tsx';

export interface TimelineViewProps {
  /** Filtered and sorted. */
  readonly items: readonly DatedItem[];
  /** The approved plan; null where there is none. */
  readonly baseline: Plan | null;
  /** How each item stands against it, by the item's id. */
  readonly slips: ReadonlyMap<string, Slip> | null;
}

/** The milestone plan on a timeline. */
export function TimelineView(props: TimelineViewProps) {
  const { translate } = useLanguage();
  const { milestone, measure } = usePlan().rows;
  if (props.items.length > 0) return <Timeline {...props} />;
  const isEmpty = milestone.length + measure.length === 0;
  return (
    <EmptyGrid label={translate('timeline:label')}>
      {translate(isEmpty ? 'timeline:empty' : 'timeline:all-hidden')}
    </EmptyGrid>
  );
}
