import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import {
  type CSSProperties,
  type FocusEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../language.ts';
import { CellNotes } from './CellNotes.tsx';
import { findCellElement } from './cell-element.ts';
import { columnTemplate } from './column-template.ts';
import { EmptyGrid } from './EmptyGrid.tsx';
import type { Draft } from './editors/editor-port.ts';
import { GridBody } from './GridBody.tsx';
import { GridFoot } from './GridFoot.tsx';
import { GridHeader } from './GridHeader.tsx';
import { TableElement } from './GridParts.tsx';
import { GridRoot } from './GridRoot.ts';
import type { CellFinding, CellPlace, GridActions, GridColumn, GridRow } from './grid-model.ts';
import { PopupPlaceContext } from './popup-place.ts';
import { RowMenu } from './RowMenu.tsx';
import { editorOf, rowName } from './row-cells.ts';
import { rowMenuEntries } from './row-menu-entries.ts';
import { type RowPort, RowPortContext } from './row-port.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useArrivals } from './use-arrivals.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useEditing } from './use-editing.ts';
import { useFindingsByRow } from './use-findings-by-row.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useGridState } from './use-grid-state.ts';
import { useHeight } from './use-height.ts';
import { useRowActions } from './use-row-actions.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

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
  /** What stands in place of the table where it has no rows. */
  readonly empty?: ReactNode;
  /** The words on the button under the table. */
  readonly addLabel?: string;
  /** How high the table may grow before it scrolls within itself. */
  readonly maxHeight?: string | number;
}

const noFindings: readonly CellFinding[] = [];
const usualMaxHeight = 'max(20rem, calc(100dvh - 15rem))';

/** The one table of the program: like a spreadsheet from the keyboard, and a tree where rows have levels. */
export function Grid<Row extends GridRow>(props: GridProps<Row>) {
  const { label, rows, columns, actions, focusOn = null, empty, addLabel } = props;
  const { findings = noFindings, maxHeight = usualMaxHeight } = props;
  const { translate } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const editorPort = useRef<(() => Draft) | null>(null);
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const [menuAt, setMenuAt] = useState<{ left: number; top: number } | null>(null);
  const [said, say] = useAnnouncement();
  const [header, headerHeight] = useHeight();

  const state = useGridState(rows, columns);
  const { standing, seen, index } = state;
  const focus = useCellFocus(root, state);
  const { focusCell } = focus;
  const { virtualizer, pageRows } = useVirtualRows(scroller, seen, index, headerHeight);
  const editing = useEditing({ state, actions, port: editorPort, pageRows, say, focusCell });
  const awaitRow = useArrivals({ state, focusOn, editing, say, focusCell });
  const rowActions = useRowActions({ state, actions, say, focusCell, awaitRow });
  const isTree = useMemo(() => rows.some(({ isParent }) => isParent), [rows]);
  const can = {
    add: actions.add !== undefined,
    duplicate: actions.duplicate !== undefined,
    remove: actions.remove !== undefined,
  };
  const onKeyDown = useGridKeys({
    state,
    editing,
    rowActions,
    can,
    pageRows,
    isTree,
    say,
    focusCell,
  });
  const clipboard = useGridClipboard({ state, actions, rowActions, say });
  const openMenu = (
    { row, column }: CellPlace,
    at: { readonly left: number; readonly top: number },
  ) => {
    if (!editing.commit(null) || !standing) return;
    if (!rowActions.selected.some(({ id }) => id === row)) {
      state.stand({ row, column, wanted: column });
    }
    setMenuAt(at);
  };
  const keepOnLeaving = ({ target, relatedTarget }: FocusEvent) => {
    if (!state.editing || !state.isEditing() || !target.closest('.grid-editor')) return;
    const cell = findCellElement(root.current, state.editing);
    if (cell?.contains(relatedTarget) || popups?.contains(relatedTarget)) return;
    // Whoever goes to another program for a moment comes back to what they were writing.
    if (document.hasFocus()) editing.commit(null);
    else editing.save();
  };
  const pointer = useGridPointer({ state, editing, focusCell, openMenu });
  const findingsOfRows = useFindingsByRow(findings);
  const { add, duplicate, remove, moveBy, drop } = actions;
  const hasHandle = Boolean(add ?? duplicate ?? remove ?? moveBy ?? drop);
  const { template, minWidth } = columnTemplate(columns, hasHandle);

  const rowPort: RowPort = {
    editor: editorPort,
    commit: (then, value) => {
      if (editing.commit(then, value)) focusCell();
    },
    canDrag: actions.drop !== undefined,
    canDrop: rowActions.canDrop,
    drop: rowActions.drop,
    openMenu: (row, at) => {
      const { left, bottom } = at.getBoundingClientRect();
      openMenu({ row, column: standing?.wanted ?? '' }, { left, top: bottom });
    },
  };
  const rowPortNow = useRef(rowPort);
  useLayoutEffect(() => {
    rowPortNow.current = rowPort;
  });
  const isEmpty = seen.length === 0;
  useEffect(() => {
    const element = scroller.current;
    return element && !isEmpty ? autoScrollForElements({ element }) : undefined;
  }, [isEmpty]);

  const standsOn = seen[index];
  const standsIn = columns.find(({ id }) => id === standing?.column);
  const menuEntries = rowMenuEntries({
    actions,
    rowActions,
    canEditHere: Boolean(standsOn && standsIn && editorOf(standsOn, standsIn)),
    edit: () => standing && editing.begin(standing, null),
    copy: (how) => document.execCommand(how),
    translate,
  });

  return (
    <GridRoot ref={root} {...clipboard}>
      <PopupPlaceContext value={popups}>
        <RowPortContext value={rowPortNow}>
          {isEmpty ? (
            <EmptyGrid label={label}>{empty ?? translate('grid:empty')}</EmptyGrid>
          ) : (
            <div
              ref={scroller}
              className="grid-scroller"
              style={{ maxHeight, scrollPaddingTop: headerHeight }}
            >
              <TableElement
                role={isTree ? 'treegrid' : 'grid'}
                aria-label={label}
                aria-rowcount={seen.length + 1}
                aria-multiselectable
                aria-readonly={actions.edit ? undefined : true}
                className="grid-canvas"
                style={
                  {
                    '--grid-columns': template,
                    minWidth,
                  } as CSSProperties
                }
                onKeyDown={onKeyDown}
                onFocus={focus.onFocus}
                onBlur={(event) => {
                  focus.onBlur(event);
                  keepOnLeaving(event);
                }}
                onMouseDown={pointer.onMouseDown}
                onMouseOver={pointer.onMouseOver}
                onMouseUp={pointer.onMouseUp}
                onClick={pointer.onClick}
                onDoubleClick={pointer.onDoubleClick}
                onContextMenu={pointer.onContextMenu}
              >
                <GridHeader ref={header} columns={columns} hasHandle={hasHandle} />
                <GridBody
                  state={state}
                  virtualizer={virtualizer}
                  isTree={isTree}
                  hasHandle={hasHandle}
                  isReadOnly={!actions.edit}
                  findings={findingsOfRows}
                />
              </TableElement>
            </div>
          )}
          <CellNotes
            root={root}
            state={state}
            findings={findingsOfRows}
            isInside={focus.isInside}
            marked={pointer.marked}
          />
          <GridFoot
            addLabel={addLabel}
            onAdd={can.add ? () => rowActions.add(true) : null}
            others={(actions.addOthers ?? []).map((other) => ({
              ...other,
              add: () => rowActions.addOther(other),
            }))}
          />
        </RowPortContext>
        <div ref={setPopups} className="grid-popups" />
        <RowMenu
          label={translate('grid:row-menu-of', {
            name: standsOn ? rowName(standsOn, columns) : '',
          })}
          at={menuAt}
          entries={menuEntries}
          onClose={(then) => {
            flushSync(() => setMenuAt(null));
            focusCell();
            then?.();
          }}
        />
        <div role="status" className="grid-unseen">
          {said}
        </div>
      </PopupPlaceContext>
    </GridRoot>
  );
}
