import {
  type CSSProperties,
  type FocusEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLanguage } from '../language.ts';
import { useTakingIn } from '../taking-in.ts';
import { useEditing } from './actions/use-editing.ts';
import { useLeaving } from './actions/use-leaving.ts';
import { useRowActions } from './actions/use-row-actions.ts';
import { GridHeader } from './columns/GridHeader.tsx';
import { useColumnWidths } from './columns/use-column-widths.ts';
import { useMoreBeyond } from './columns/use-more-beyond.ts';
import { EmptyGrid } from './EmptyGrid.tsx';
import type { Draft } from './editors/editor-port.ts';
import { GridFoot } from './GridFoot.tsx';
import { TableElement } from './GridParts.tsx';
import { GridRoot } from './GridRoot.ts';
import type { CellFinding, CellPlace, GridActions, GridColumn, GridRow } from './grid-model.ts';
import { useGridClipboard } from './input/use-grid-clipboard.ts';
import { useGridKeys } from './input/use-grid-keys.ts';
import { useGridPointer } from './input/use-grid-pointer.ts';
import { CellNotes } from './notes/CellNotes.tsx';
import { UnkeptNote } from './notes/UnkeptNote.tsx';
import { useFindingsByRow } from './notes/use-findings-by-row.ts';
import { PopupPlaceContext } from './popup-place.ts';
import { RowMenu } from './row-menu/RowMenu.tsx';
import { useRowMenu } from './row-menu/use-row-menu.ts';
import { GridBody } from './rows/GridBody.tsx';
import { RowPortContext } from './rows/row-port.ts';
import { useAutoScroll } from './rows/use-auto-scroll.ts';
import { useRowPort } from './rows/use-row-port.ts';
import { useVirtualRows } from './rows/use-virtual-rows.ts';
import { useArrivals } from './standing/use-arrivals.ts';
import { useCellFocus } from './standing/use-cell-focus.ts';
import { useGridState } from './standing/use-grid-state.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useHeight } from './use-height.ts';

export interface GridProps<Row extends GridRow> {
  /** What the table is called, for those who don't see its heading. */
  readonly label: string;
  /** The whole tree in the order shown, what is folded too. */
  readonly rows: readonly Row[];
  /** Rows are drawn anew when this isn't the same list, so make it once. */
  readonly columns: readonly GridColumn<Row>[];
  readonly actions: GridActions<Row>;
  readonly findings?: readonly CellFinding[];
  /** A cell that a link leads to, once each time that it is another. */
  readonly focusOn?: CellPlace | null;
  /** Hears in which row one stands, from the first on; null where there are none. */
  readonly onStand?: ((row: string | null) => void) | undefined;
  /** What stands in place of the table where it has no rows. */
  readonly empty?: ReactNode;
  /** The words on the button under the table. */
  readonly addLabel?: string;
  /** How high the table may grow before it scrolls within itself. */
  readonly maxHeight?: string | number;
}

/** Whether the focus has come from, or goes to, something outside; an editor that closes leaves it nowhere. */
const comesFromElsewhere = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget !== null && !currentTarget.contains(relatedTarget);

const noFindings: readonly CellFinding[] = [];
const usualMaxHeight = 'max(20rem, calc(100dvh - 15rem))';

/** The one table of the program: like a spreadsheet from the keyboard, and a tree where rows have levels. */
export function Grid<Row extends GridRow>(props: GridProps<Row>) {
  const { label, rows, columns, actions, focusOn = null, onStand, empty, addLabel } = props;
  const { findings = noFindings, maxHeight = usualMaxHeight } = props;
  const { translate } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<(() => Draft) | null>(null);
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const [said, say] = useAnnouncement();
  const [header, headerHeight] = useHeight();
  const isTree = useMemo(() => rows.some(({ isParent }) => isParent), [rows]);
  const findingsOfRows = useFindingsByRow(findings);

  const { add, duplicate, remove, moveBy, drop } = actions;
  const hasHandle = Boolean(add ?? duplicate ?? remove ?? moveBy ?? drop);
  const sizing = useColumnWidths({ root, table: label, columns, hasHandle, say });
  const { template, minWidth } = sizing.template;

  const state = useGridState(rows, columns);
  const { seen, index, standing } = state;
  const isEmpty = seen.length === 0;
  const { virtualizer, pageRows, revealRow } = useVirtualRows({
    scroller,
    rows: seen,
    index,
    headerHeight,
  });
  const focus = useCellFocus(root, state, revealRow);
  const { focusCell } = focus;
  const editing = useEditing({ state, actions, port: editor, pageRows, say, focusCell });
  const awaitRow = useArrivals({ state, focusOn, editing, say, focusCell });
  const rowActions = useRowActions({ state, actions, say, focusCell, awaitRow });
  const given = { state, actions, rowActions, editing, pageRows, isTree, sizing, say, focusCell };
  const { pasteTable, ...clipboard } = useGridClipboard(given);
  const menu = useRowMenu({ ...given, pasteTable });
  const { onKeyDown, stopGoingOn } = useGridKeys(given);
  const onLeave = useLeaving({ root, popups, state, editing });
  useTakingIn(editing.save);
  const { marked, ...mouse } = useGridPointer({ state, editing, focusCell, openMenu: menu.open });
  useAutoScroll(scroller, !isEmpty);
  const hasMore = useMoreBeyond(scroller, !isEmpty);
  const rowPort = useRowPort({
    editor,
    commit: (then, value) => {
      if (editing.commit(then, value)) focusCell();
    },
    canDrag: actions.drop !== undefined,
    canDrop: rowActions.canDrop,
    drop: rowActions.drop,
    openMenu: (row, at) => {
      const { left, bottom } = at.getBoundingClientRect();
      menu.open({ row, column: standing?.wanted ?? '' }, { left, top: bottom });
    },
  });

  const stoodIn = standing?.row ?? null;
  const tellStanding = useEffectEvent((row: string | null) => onStand?.(row));
  useEffect(() => tellStanding(stoodIn), [stoodIn]);

  return (
    <GridRoot ref={root} {...clipboard}>
      <PopupPlaceContext value={popups}>
        {isEmpty ? (
          <EmptyGrid label={label}>{empty ?? translate('grid:empty')}</EmptyGrid>
        ) : (
          <div
            ref={scroller}
            className={hasMore ? 'grid-scroller more' : 'grid-scroller'}
            style={{ maxHeight, scrollPaddingTop: headerHeight }}
          >
            <TableElement
              role={isTree ? 'treegrid' : 'grid'}
              aria-label={label}
              aria-rowcount={seen.length + 1}
              aria-multiselectable
              aria-readonly={actions.edit ? undefined : true}
              className="grid-canvas"
              style={{ '--grid-columns': template, minWidth } as CSSProperties}
              onKeyDown={onKeyDown}
              onFocus={(event) => {
                focus.onFocus(event);
                if (comesFromElsewhere(event)) stopGoingOn();
              }}
              onBlur={(event) => {
                focus.onBlur(event);
                onLeave(event);
                if (comesFromElsewhere(event)) stopGoingOn();
              }}
              {...mouse}
              onMouseDown={(event) => {
                stopGoingOn();
                mouse.onMouseDown(event);
              }}
            >
              <RowPortContext value={rowPort}>
                <GridHeader ref={header} columns={columns} hasHandle={hasHandle} sizing={sizing} />
                <GridBody
                  state={state}
                  virtualizer={virtualizer}
                  isTree={isTree}
                  hasHandle={hasHandle}
                  isReadOnly={!actions.edit}
                  findings={findingsOfRows}
                />
              </RowPortContext>
            </TableElement>
          </div>
        )}
        <CellNotes
          root={root}
          state={state}
          findings={findingsOfRows}
          isInside={focus.isInside}
          marked={marked}
        />
        <UnkeptNote root={root} state={state} editing={editing} />
        <GridFoot
          addLabel={addLabel}
          onAdd={add ? () => rowActions.add(!state.hasStood) : null}
          others={(actions.addOthers ?? []).map((other) => ({
            ...other,
            whyNot: other.whyNot?.(state.seen[state.index] ?? null) ?? null,
            add: () => rowActions.addOther(other),
          }))}
        />
        <div ref={setPopups} className="grid-popups" />
        <RowMenu label={menu.label} at={menu.at} entries={menu.entries} onClose={menu.close} />
        <div role="status" className="grid-unseen">
          {said}
        </div>
      </PopupPlaceContext>
    </GridRoot>
  );
}
