import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import type { Slip } from '../../../src-domain/slips/slips.ts';
import { timelineAxis } from '../../../src-domain/timeline/timeline-axis.ts';
import {
  type Grouping,
  type TimelineItem,
  type TimelineRow,
  timelineRows,
  trayId,
  unfoldedRows,
} from '../../../src-domain/timeline/timeline-rows.ts';
import { dayNumber } from '../../../src-domain/timing/calendar-days.ts';
import { RowGroupElement, TableElement } from '../../grid/GridParts.tsx';
import { useVirtualRows } from '../../grid/rows/use-virtual-rows.ts';
import { findCellElement, placeOfElement } from '../../grid/standing/cell-element.ts';
import { useAnnouncement } from '../../grid/use-announcement.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { TimelineFacts } from './TimelineFacts.tsx';
import { TimelineGroupView } from './TimelineGroupView.tsx';
import { TimelineHead, TimelineLines } from './TimelineHead.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { rowHeight, TimelineRoot } from './TimelineRoot.ts';
import { TimelineRowView } from './TimelineRowView.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { findBar, nameColumn, placeAfter, type TimelinePlace } from './timeline-cells.ts';
import { timelineCommand } from './timeline-keys.ts';
import { headingName } from './timeline-words.ts';
import { useBarDrag } from './use-bar-drag.ts';
import { useBarMoves } from './use-bar-moves.ts';
import { useTimelineStanding } from './use-timeline-standing.ts';
import { useTimelineZoom } from './use-timeline-zoom.ts';
import { useWidth } from './use-width.ts';

const headHeight = 46;
const maxHeight = 'max(20rem, calc(100dvh - 21rem))';
const nothingFolded: ReadonlySet<string> = new Set();

/** How wide the names are where there is so much room. */
const nameWidthIn = (width: number): number =>
  width < 640 ? 170 : width < 900 ? 230 : Math.min(360, Math.round(width * 0.3));

export interface TimelineProps {
  /** Filtered and sorted. */
  readonly items: readonly DatedItem[];
  /** The approved plan; null where there is none. */
  readonly baseline: Plan | null;
  /** How each item stands against it, by the item's id. */
  readonly slips: ReadonlyMap<string, Slip> | null;
}

/** The rows of the milestone plan along one axis, from the keyboard as a tree of cells, one of them a Tab stop. */
export function Timeline({ items, baseline, slips }: TimelineProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const [widthOf, width] = useWidth();
  const scrollerOf = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      return widthOf(element);
    },
    [widthOf],
  );
  const [grouping, setGrouping] = useState<Grouping>('subproject');
  const [folded, setFolded] = useState(nothingFolded);
  const [facts, setFacts] = useState<TimelinePlace | null>(null);
  const [said, say] = useAnnouncement();
  const words = useMemo(() => ({ translate, language }), [translate, language]);

  const removed = translate('documents:removed-person');
  const all = useMemo(
    () => timelineRows(plan, items, grouping, removed),
    [plan, items, grouping, removed],
  );
  const rows = useMemo(() => unfoldedRows(all, folded), [all, folded]);
  const axis = useMemo(() => timelineAxis(items, baseline, today), [items, baseline, today]);
  const nameWidth = nameWidthIn(width || 1000);
  const seenWidth = Math.max((width || 1000) - nameWidth, 200);
  const zoom = useTimelineZoom({ axis, scroller, seenWidth });
  const { scale, pixelsPerDay } = zoom;
  const [, trackWidth = 0] = scale.range();

  const { standing, index, goTo, onFocus } = useTimelineStanding(root, rows);
  const { virtualizer, pageRows } = useVirtualRows({
    scroller,
    rows,
    index,
    headerHeight: headHeight,
    usualHeight: rowHeight,
  });
  const moves = useBarMoves({ rows, say, onMove: zoom.hold });
  const { drag, handlers } = useBarDrag({ ...moves, scroller, pixelsPerDay, nameWidth });

  const rowAt = (place: TimelinePlace | null): TimelineRow | undefined =>
    place ? rows.find(({ id }) => id === place.row) : undefined;
  const isHeading = (row: TimelineRow | undefined) => row !== undefined && !('item' in row);
  const fold = (id: string, wanted: boolean) =>
    setFolded((before) => {
      const after = new Set(before);
      if (wanted) after.add(id);
      else after.delete(id);
      return after;
    });
  const approvedTimeOf = useCallback(
    ({ item }: TimelineItem) => (baseline && findRow(baseline, item.entity, item.id)?.time) || null,
    [baseline],
  );

  const open = (place: TimelinePlace) => {
    const row = rowAt(place);
    if (!row) return;
    if ('item' in row) setFacts(place);
    else fold(row.id, !folded.has(row.id));
  };
  /** Where the bar that a cell is or names begins, in pixels from the left of what is in sight. */
  const placeInSight = (place: TimelinePlace | null): number | null => {
    const row = rowAt(place);
    const bar = row && place ? findBar(row, place.column) : undefined;
    const day = bar?.from ?? bar?.to ?? null;
    if (day === null || !scroller.current) return null;
    return scale(dayNumber(day)) - scroller.current.scrollLeft;
  };
  /** Whoever looks for a row's bar has it brought to them, where it isn't in sight. */
  const showBar = (place: TimelinePlace) => {
    const row = rowAt(place);
    const first = row?.kind === 'item' ? row.item.timing.spans[0] : undefined;
    const day = first?.from ?? first?.to ?? null;
    if (day === null || !scroller.current) return;
    const at = scale(dayNumber(day)) - scroller.current.scrollLeft;
    if (at < 0 || at > seenWidth) zoom.showDay(day);
  };
  const zoomBy = (factor: number) => {
    const at = placeInSight(standing);
    zoom.zoomBy(factor, at !== null && at > 0 && at < seenWidth ? at : undefined);
  };
  const go = (place: TimelinePlace, motion: Parameters<typeof placeAfter>[2]) => {
    const row = rowAt(place);
    if (row && isHeading(row) && (motion === 'left' || motion === 'right')) {
      fold(row.id, motion === 'left');
      return;
    }
    const isAtName = row && 'under' in row && place.column === nameColumn;
    if (isAtName && motion === 'left') goTo({ row: row.under, column: nameColumn });
    else goTo(placeAfter(rows, place, motion, pageRows));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = timelineCommand(event);
    const place = placeOfElement(event.target) ?? standing;
    if (!command || !place || drag) return;
    event.preventDefault();
    if (command.kind === 'go') go(place, command.motion);
    if (command.kind === 'move') moves.stepBy(place, command.steps);
    if (command.kind === 'zoom') zoomBy(command.factor);
    if (command.kind === 'show-all') zoom.showAll();
    if (command.kind === 'open') open(place);
  };
  const onClick = ({ target, detail }: MouseEvent) => {
    const place = placeOfElement(target);
    if (!place) return;
    goTo(place);
    if (isHeading(rowAt(place)) || detail === 2) open(place);
    else if (place.column === nameColumn) showBar(place);
  };
  const toTray = () => {
    if (folded.has(trayId)) fold(trayId, false);
    goTo({ row: trayId, column: nameColumn });
    virtualizer.scrollToIndex(
      rows.findIndex(({ id }) => id === trayId),
      { align: 'start' },
    );
  };
  const factsRow = rowAt(facts);
  const factsAnchor = facts && findCellElement(root.current, facts);
  const tray = all.find((row) => row.kind === 'tray');
  const none = translate(`timeline:no-${grouping}`);

  // Rows come and go while one scrolls; all that stands around them is drawn anew only where it changes.
  const { drawn } = zoom;
  const head = useMemo(() => {
    const seen = { scale, pixelsPerDay, drawn };
    return <TimelineHead zoom={seen} shown={axis.shown} today={today} words={words} />;
  }, [scale, pixelsPerDay, drawn, axis, today, words]);
  const lines = useMemo(
    () => <TimelineLines zoom={{ scale, pixelsPerDay, drawn }} today={today} />,
    [scale, pixelsPerDay, drawn, today],
  );
  const hasBaseline = baseline !== null;
  const legend = useMemo(() => <TimelineLegend hasBaseline={hasBaseline} />, [hasBaseline]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what its buttons do follows from these alone
  const toolbar = useMemo(
    () => (
      <TimelineToolbar
        grouping={grouping}
        onGroup={setGrouping}
        zoom={zoom}
        onToday={() => zoom.showDay(today)}
        undated={tray?.count ?? 0}
        onTray={toTray}
      />
    ),
    [grouping, scale, seenWidth, axis, rows, folded, tray, today],
  );

  return (
    <TimelineRoot ref={root}>
      {moves.refusal !== null && (
        <Alert
          severity="error"
          onClose={moves.forgetRefusal}
          closeText={translate('timeline:close')}
          sx={{ mb: 1, whiteSpace: 'pre-line' }}
        >
          {moves.refusal}
        </Alert>
      )}
      {toolbar}
      <div
        ref={scrollerOf}
        className="timeline-scroller"
        style={
          {
            maxHeight,
            scrollPaddingTop: headHeight,
            '--timeline-name': `${nameWidth}px`,
            '--timeline-seen': `${nameWidth + seenWidth}px`,
          } as CSSProperties
        }
        onScroll={zoom.onScroll}
      >
        <TableElement
          role="treegrid"
          aria-label={translate('timeline:label')}
          aria-rowcount={rows.length + 1}
          aria-readonly
          className={drag ? 'timeline-canvas dragging' : 'timeline-canvas'}
          style={{ width: nameWidth + trackWidth }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onClick={onClick}
          {...handlers}
        >
          {head}
          <RowGroupElement className="timeline-body" style={{ height: virtualizer.getTotalSize() }}>
            <div className="timeline-lines" style={{ width: trackWidth }}>
              {lines}
            </div>
            {virtualizer.getVirtualItems().map(({ index: at, start, key }) => {
              const row = rows[at];
              if (!row) return null;
              const top = start - headHeight;
              const column = standing?.row === row.id ? standing.column : null;
              return 'item' in row ? (
                <TimelineRowView
                  key={key}
                  row={row}
                  index={at}
                  top={top}
                  approved={approvedTimeOf(row)}
                  moving={drag?.place.row === row.id ? drag.time : null}
                  standing={column}
                  words={words}
                  axis={axis}
                  scale={scale}
                />
              ) : (
                <TimelineGroupView
                  key={key}
                  id={row.id}
                  name={headingName(row, none, translate)}
                  index={at}
                  top={top}
                  isFolded={folded.has(row.id)}
                  isStanding={column !== null}
                />
              );
            })}
          </RowGroupElement>
        </TableElement>
      </div>
      <Typography role="status" variant="body2" className="timeline-told" sx={{ my: 0.5 }}>
        {said}
      </Typography>
      {legend}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1, fontSize: '0.75rem' }}>
        {translate('timeline:keys')}
      </Typography>
      <Box ref={setPopups} />
      {facts && factsRow && 'item' in factsRow && factsAnchor && (
        <TimelineFacts
          item={factsRow.item}
          approved={approvedTimeOf(factsRow)}
          slip={slips?.get(factsRow.item.id) ?? null}
          onMove={findBar(factsRow, facts.column) ? (steps) => moves.stepBy(facts, steps) : null}
          anchor={factsAnchor}
          container={popups}
          onClose={() => setFacts(null)}
        />
      )}
    </TimelineRoot>
  );
}
