import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense, useId, useMemo } from 'react';
import { datedItemsIn } from '../../src-domain/milestone-plan/dated-items.ts';
import { allItems, isFiltering, itemTest } from '../../src-domain/milestone-plan/item-filter.ts';
import { orderedItems } from '../../src-domain/milestone-plan/item-order.ts';
import { milestoneTables } from '../../src-domain/milestone-plan/milestone-table.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { CalendarExportButton } from '../milestone-export/CalendarExportButton.tsx';
import { usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { FilterBar } from './FilterBar.tsx';
import { NothingPasses, PlanTableView } from './PlanTableView.tsx';
import { useShownPlan } from './use-item-filter.ts';
import { useSlips } from './use-slips.ts';
import { ViewTabs } from './ViewTabs.tsx';

const TimelineView = lazy(async () => {
  const { TimelineView: View } = await import('./timeline/TimelineView.tsx');
  return { default: View };
});
const CalendarView = lazy(async () => {
  const { CalendarView: View } = await import('./calendar/CalendarView.tsx');
  return { default: View };
});
const TrendView = lazy(async () => {
  const { TrendView: View } = await import('./trend/TrendView.tsx');
  return { default: View };
});

/** What is to be done, when and by whom: every milestone with its measures, in views that share a filter. */
export function MilestonePlanPage() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const id = useId();
  const { shown, show } = useShownPlan();
  const { view, filter, order } = shown;
  const tables = useMemo(() => milestoneTables(plan, today), [plan, today]);
  const all = useMemo(() => datedItemsIn(plan, tables, today), [plan, tables, today]);
  const items = useMemo(
    () =>
      orderedItems(
        isFiltering(filter) ? all.filter(itemTest(plan, filter)) : all,
        order,
        translate('documents:removed-person'),
      ),
    [all, plan, filter, order, translate],
  );
  const slips = useSlips();
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader
        page="milepaelplan"
        {...(view === 'table' && { explanation: translate('milestonesPage:explanation') })}
        actions={<CalendarExportButton filter={filter} />}
      />
      <ViewTabs id={id} view={view} onChange={(chosen) => show({ view: chosen })} />
      <FilterBar shown={shown} onChange={show} items={all} count={items.length} />
      <Box role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${view}`}>
        <Suspense fallback={<Skeleton variant="rounded" height="24rem" />}>
          {view === 'table' ? (
            <PlanTableView
              tables={tables}
              items={items}
              shown={shown}
              onChange={show}
              slips={slips}
            />
          ) : items.length === 0 && isFiltering(filter) ? (
            <Box sx={{ py: 4, textAlign: 'center', color: 'text.secondary' }}>
              <NothingPasses onClear={() => show({ filter: allItems })} />
            </Box>
          ) : view === 'timeline' ? (
            <TimelineView
              items={items}
              baseline={slips?.baseline ?? null}
              slips={slips?.byId ?? null}
            />
          ) : view === 'trend' ? (
            <TrendView items={items} />
          ) : (
            <CalendarView items={items} byDay={order === 'written' || order === 'deadline'} />
          )}
        </Suspense>
      </Box>
    </Container>
  );
}
