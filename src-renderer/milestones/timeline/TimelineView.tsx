import { EmptyGrid } from '../../grid/EmptyGrid.tsx';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { Timeline, type TimelineProps } from './Timeline.tsx';

/** The milestone plan on a timeline. */
export function TimelineView(props: TimelineProps) {
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
