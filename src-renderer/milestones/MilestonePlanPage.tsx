import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useId, useMemo } from 'react';
import { type DatedItem, datedItemsIn } from '../../src-domain/milestone-plan/dated-items.ts';
import { allItems, isFiltering, itemTest } from '../../src-domain/milestone-plan/item-filter.ts';
import { orderedItems } from '../../src-domain/milestone-plan/item-order.ts';
import {
  type MilestoneTable,
  milestoneTables,
} from '../../src-domain/milestone-plan/milestone-table.ts';
import { documentAddress } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { EmptyGrid } from '../grid/EmptyGrid.tsx';
import { useLanguage } from '../language.ts';
import { CalendarExportButton } from '../milestone-export/CalendarExportButton.tsx';
import { usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { FilterBar } from './FilterBar.tsx';
import { everythingAsWritten, type ShownPlan, selectionText } from './item-filter-address.ts';
import { NothingPasses } from './NothingPasses.tsx';
import { PlanTableView } from './PlanTableView.tsx';
import { useShownPlan } from './use-shown-plan.ts';
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
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader
        page="milepaelplan"
        actions={
          <>
            <DocumentLink shown={shown} />
            <CalendarExportButton filter={filter} />
          </>
        }
      />
      <ViewTabs id={id} view={view} onChange={(chosen) => show({ view: chosen })} />
      <FilterBar shown={shown} onChange={show} items={all} count={items.length} />
      <Box role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${view}`}>
        <Suspense fallback={<Skeleton variant="rounded" height="24rem" />}>
          <View shown={shown} onChange={show} tables={tables} items={items} />
        </Suspense>
      </Box>
    </Container>
  );
}

interface ViewProps {
  readonly shown: ShownPlan;
  readonly onChange: (changed: Partial<ShownPlan>) => void;
  readonly tables: readonly MilestoneTable[];
  readonly items: readonly DatedItem[];
}

function View({ shown, onChange, tables, items }: ViewProps) {
  const { translate } = useLanguage();
  const slips = useSlips();
  const { view, filter, order } = shown;
  // What is written in the table may stay there though it no longer passes.
  if (view === 'table') return <PlanTableView {...{ shown, onChange, tables, items, slips }} />;
  if (items.length === 0 && isFiltering(filter)) {
    return (
      <EmptyGrid label={translate(`milestoneViews:view-${view}`)}>
        <NothingPasses onClear={() => onChange({ filter: allItems })} />
      </EmptyGrid>
    );
  }
  switch (view) {
    case 'timeline':
      return (
        <>
          {slips?.explanation && (
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {slips.explanation}
            </Typography>
          )}
          <TimelineView
            items={items}
            baseline={slips?.baseline ?? null}
            slips={slips?.byId ?? null}
          />
        </>
      );
    case 'calendar':
      return <CalendarView items={items} byDay={order === 'written' || order === 'deadline'} />;
    case 'trend':
      return <TrendView items={items} />;
  }
}

/** To the document of the milestone plan, with the same filter and order. */
function DocumentLink({ shown: { filter, order } }: { readonly shown: ShownPlan }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const selection = selectionText(filter, order) || everythingAsWritten;
  return (
    <Button
      href={`#${documentAddress(project, 'milepelplan', selection)}`}
      startIcon={<DescriptionOutlined />}
    >
      {translate('milestoneViews:make-document')}
    </Button>
  );
}
