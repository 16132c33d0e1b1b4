import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import {
  useCallback,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { calendarYears, monthKey } from '../../../src-domain/milestone-plan/calendar-months.ts';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import { useVirtualRows } from '../../grid/rows/use-virtual-rows.ts';
import { useAnnouncement } from '../../grid/use-announcement.ts';
import { useLanguage } from '../../language.ts';
import { useToday } from '../../today.ts';
import { useReporting } from '../use-reporting.tsx';
import { CalendarRoot } from './CalendarRoot.ts';
import { CalendarSectionView } from './CalendarSectionView.tsx';
import { calendarRows } from './calendar-rows.ts';
import { drawnParts, placed } from './drawn-parts.ts';
import { useLines } from './use-lines.ts';

interface CalendarViewProps {
  /** Filtered and sorted. */
  readonly items: readonly DatedItem[];
  /** Whether the lines of a month stand by day, or in the order of the items. */
  readonly byDay: boolean;
}

/** How high each is about; what is on the page is measured. */
const usualHeights = { year: 43, heading: 38, nothing: 36, line: 61 } as const;

/** What is due in each month, and what has no day. */
export function CalendarView({ items, byDay }: CalendarViewProps) {
  const { translate } = useLanguage();
  const today = useToday();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const years = useMemo(() => calendarYears(items, today, byDay), [items, today, byDay]);
  const rows = useMemo(() => calendarRows(years), [years]);
  const [stoodAt, standAt] = useState<string | null>(null);
  const active = useMemo(() => {
    const found = rows.findIndex(({ id }) => id === stoodAt);
    return found < 0 ? rows.findIndex(({ kind }) => kind === 'line') : found;
  }, [rows, stoodAt]);
  const { virtualizer, revealRow } = useVirtualRows({
    scroller: root,
    rows,
    index: active,
    headerHeight: 0,
    heightOf: (at) => usualHeights[rows[at]?.kind ?? 'line'],
  });
  const keys = useLines({ root, rows, index: active, onStand: standAt, reveal: revealRow });
  const current = monthKey(today);
  const currentRow = rows.findIndex((row) => row.kind === 'heading' && row.section.key === current);
  const [said, say] = useAnnouncement();
  const { report, reportDeadline } = useReporting();

  const toCurrent = () => {
    if (currentRow >= 0) virtualizer.scrollToIndex(currentRow, { align: 'start' });
  };
  const onOpening = useEffectEvent(toCurrent);
  useLayoutEffect(() => onOpening(), []);

  const onReport = useStable((key: string, isDone: boolean) => {
    const line = rows.find(({ id }) => id === key);
    if (line?.kind !== 'line') return;
    const { item, deadline } = line.entry;
    const refused = deadline ? reportDeadline(item, deadline.day, isDone) : report([item], isDone);
    const name = itemName(item.row).trim() || translate('milestoneViews:unnamed');
    say(refused ?? translate(`milestoneViews:${isDone ? 'told-done' : 'told-not-done'}`, { name }));
  });

  if (items.length === 0) {
    return (
      <Typography color="textSecondary">{translate('milestoneViews:calendar-empty')}</Typography>
    );
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 0.75 }}>
        <Typography
          id={`${id}-keys`}
          variant="body2"
          color="textSecondary"
          sx={{ flex: 1, minWidth: 280 }}
        >
          {translate('milestoneViews:calendar-keys')}
        </Typography>
        {currentRow >= 0 && (
          <Button size="small" onClick={toCurrent}>
            {translate('milestoneViews:to-this-month')}
          </Button>
        )}
      </Box>
      <CalendarRoot
        ref={root}
        role="region"
        aria-label={translate('milestoneViews:calendar')}
        aria-describedby={`${id}-keys`}
        {...keys}
      >
        <div className="calendar-list" style={{ height: virtualizer.getTotalSize() }}>
          {drawnParts(rows, virtualizer.getVirtualItems()).map((part) =>
            part.kind === 'year' ? (
              <h2
                key={part.at.key}
                ref={virtualizer.measureElement}
                className="calendar-year"
                {...placed(part.at)}
              >
                {part.year ?? translate('milestoneViews:without-days')}
              </h2>
            ) : (
              <CalendarSectionView
                key={part.section.key}
                {...part}
                isCurrent={part.section.key === current}
                active={rows[active]?.id ?? null}
                measure={virtualizer.measureElement}
                onReport={onReport}
              />
            ),
          )}
        </div>
      </CalendarRoot>
      <Box
        role="status"
        sx={{ minHeight: 20, mt: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}
      >
        {said}
      </Box>
    </>
  );
}

/** The same function for as long as the page stands, which does what the latest one says. */
function useStable<Given extends readonly unknown[]>(
  latest: (...given: Given) => void,
): (...given: Given) => void {
  const now = useRef(latest);
  useLayoutEffect(() => {
    now.current = latest;
  });
  return useCallback((...given: Given) => now.current(...given), []);
}
