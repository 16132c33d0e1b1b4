import Alert from '@mui/material/Alert';
import { type ReactNode, useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Change } from '../../src-domain/change.ts';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import { isOnlyRead } from '../../src-domain/handout/new-rows.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { pasteLabel } from '../../src-domain/messages/labels.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { PastePreview } from '../clipboard/PastePreview.tsx';
import type { PasteResult } from '../clipboard/paste-column.ts';
import { usePlace } from '../frame/use-address.ts';
import { Grid } from '../grid/Grid.tsx';
import type {
  CellFinding,
  CellPlace,
  CellValue,
  GridActions,
  PastedTable,
  RowCommand,
} from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { droppedText } from '../project/dropped-text.ts';
import {
  useChange,
  useDropped,
  useFindings,
  useIsForReading,
  useOpenedProject,
  useProject,
} from '../project/open-project.ts';
import { handedOutOrder } from './handed-out-order.ts';
import { columnsToPaste, overwrites, pasteChanges, readPlainly } from './paste-changes.ts';
import type { PlanColumn } from './plan-column.ts';
import type { PlanRow } from './plan-row.ts';
import { useDaysSetting } from './use-days-setting.tsx';
import { type PlanOrder, usePlanActions } from './use-plan-actions.ts';

interface PlanTableProps<Row extends PlanRow> {
  readonly label: string;
  /** The whole tree in the order shown; steady, see `useSteadyRows`. */
  readonly rows: readonly Row[];
  /** Made once for as long as what they are made of is the same. */
  readonly columns: readonly PlanColumn<Row>[];
  readonly order: PlanOrder<Row>;
  /** The cells that show rows which are no rows of the table, by the ids of those: links and findings lead there. */
  readonly standIns?: ReadonlyMap<string, CellPlace>;
  /** What else can be done with a row. */
  readonly commands?: (row: Row) => readonly RowCommand[];
  /** What else can be done with several rows that are selected. */
  readonly commandsOfSeveral?: (rows: readonly Row[]) => readonly RowCommand[];
  /** What the changes of a paste become when they are seen together. */
  readonly asOnePaste?: (changes: readonly Change[]) => readonly Change[];
  /** Hears what was kept in a cell, with the row as it was before. */
  readonly onEdited?: (row: Row, column: string, value: CellValue) => void;
  /** Hears which rows were deleted, and of which plan. */
  readonly onRemoved?: (rows: readonly Row[], before: Plan) => void;
  /** Hears in which row one stands, from the first on; null where there are none. */
  readonly onStand?: (row: string | null) => void;
  /** The rows are as of another day than the one that the plan check is about: what it has found is left out. */
  readonly hidesFindings?: boolean;
  readonly empty?: ReactNode;
  readonly addLabel?: string;
  readonly maxHeight?: string | number;
}

interface Pasting<Row> {
  readonly at: { readonly row: Row | null; readonly column: string };
  readonly table: PastedTable;
}

/** A table of rows of the plan: edited in place, ordered, pasted into, with the plan check's findings. */
export function PlanTable<Row extends PlanRow>(props: PlanTableProps<Row>) {
  const { label, rows, columns, standIns, commands, asOnePaste, onEdited, onRemoved } = props;
  const { onStand, hidesFindings = false, empty, addLabel, maxHeight } = props;
  const { commandsOfSeveral } = props;
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const findings = useCellFindings(rows, columns, standIns, hidesFindings);
  const place = usePlace();
  const [pasting, setPasting] = useState<Pasting<Row> | null>(null);
  const order = useOrder(props.order, rows);
  const basicActions = usePlanActions(columns, order);
  const isForReading = useIsForReading();
  const [refusal, setRefusal] = useState<string | null>(null);
  const days = useDaysSetting({ columns, edit: basicActions.edit, onDone: setRefusal });
  const focusColumn = columns.find(({ id }) => id === place?.field) ?? columns[0];
  const standIn = place && standIns?.get(place.id);
  const focusOn =
    standIn ?? (place && focusColumn ? { row: place.id, column: focusColumn.id } : null);
  const pasteColumns = (at: Row | null) =>
    columnsToPaste(store.plan, { rows, columns, order }, at, translate);
  const paste = ({ row }: Pasting<Row>['at'], { rows: values, mode }: PasteResult) => {
    const changes = pasteChanges(store.plan, { rows, columns, order }, row, values, mode, newId);
    const whole = asOnePaste?.(changes) ?? changes;
    const refused = change(pasteLabel(values.length, translate), whole);
    if (refused === null) setPasting(null);
    return refused;
  };
  /** What fits as it is goes straight in, unless it would take the place of several rows' texts. */
  const pasteOrAsk: GridActions<Row>['paste'] = (at, table) => {
    const plain = at.row && readPlainly(table, pasteColumns(at.row).over, at.column);
    if (at.row && plain && !overwrites({ rows, columns }, at.row, plain))
      setRefusal(paste(at, { rows: plain, mode: 'over' }));
    else setPasting({ at, table });
  };
  const edit: GridActions<Row>['edit'] = (row, column, value) => {
    const refused = basicActions.edit?.(row, column, value) ?? null;
    if (refused === null) onEdited?.(row, column, value);
    return refused;
  };
  const remove: GridActions<Row>['remove'] = (removed) => {
    const before = store.plan;
    const refused = basicActions.remove?.(removed) ?? null;
    if (refused === null) onRemoved?.(removed, before);
    return refused;
  };
  const actions: GridActions<Row> = {
    ...basicActions,
    edit,
    remove,
    paste: pasteOrAsk,
    isFixed: ({ entity, id }) => isOnlyRead(store.plan, entity, id),
    ...(commandsOfSeveral && { commandsOfSeveral }),
    commands: (row) => [...days.commandsOf(row), ...(commands?.(row) ?? [])],
  };
  return (
    <>
      {refusal !== null && (
        <Alert
          severity="error"
          onClose={() => setRefusal(null)}
          closeText={translate('frame:close-notice')}
          sx={{ mb: 1, whiteSpace: 'pre-line' }}
        >
          {refusal}
        </Alert>
      )}
      <Grid
        label={label}
        rows={rows}
        columns={columns}
        actions={isForReading ? { ...(commands && { commands }) } : actions}
        findings={findings}
        focusOn={focusOn}
        onStand={onStand}
        {...(empty !== undefined && { empty })}
        {...(addLabel !== undefined && { addLabel })}
        {...(maxHeight !== undefined && { maxHeight })}
      />
      {days.dialog}
      {pasting && (
        <PastePreview
          open
          table={pasting.table}
          columns={pasteColumns(pasting.at.row)}
          startColumn={pasting.at.column}
          canOverwrite={pasting.at.row !== null}
          onPaste={(result) => paste(pasting.at, result)}
          onClose={() => setPasting(null)}
        />
      )}
    </>
  );
}

/** The order of the rows; in a copy that was handed out what its recipient can do in it. */
function useOrder<Row extends PlanRow>(
  order: PlanOrder<Row>,
  rows: readonly Row[],
): PlanOrder<Row> {
  const { store } = useOpenedProject();
  const isCopy = useProject(({ plan }) => handoutOf(plan) !== undefined);
  return useMemo(
    () => (isCopy ? handedOutOrder(order, rows, () => store.plan) : order),
    [isCopy, order, rows, store],
  );
}

/** The plan check's findings about what a table shows, and what had to give way there. One about what a row lacks stands in its first cell. */
function useCellFindings<Row extends PlanRow>(
  rows: readonly Row[],
  columns: readonly PlanColumn<Row>[],
  standIns: ReadonlyMap<string, CellPlace> | undefined,
  hidesFindings: boolean,
): readonly CellFinding[] {
  const { translate } = useLanguage();
  const checked = useFindings();
  const findings = hidesFindings ? null : checked;
  const dropped = useDropped();
  const { store } = useOpenedProject();
  return useMemo(() => {
    if (dropped.length === 0 && (findings === null || findings.length === 0)) return [];
    const shown = new Set(rows.map(({ id }) => id));
    const first = columns[0]?.id ?? '';
    const lost = dropped.flatMap((lost) => {
      const text = droppedText(lost, translate, store.plan);
      return lost.changes.flatMap((change): readonly CellFinding[] => {
        if (change.kind !== 'update' || !shown.has(change.id)) return [];
        const found = columns.find(({ id }) => Object.hasOwn(change.to, id));
        return [{ row: change.id, column: found?.id ?? first, severity: 'fault', text }];
      });
    });
    const found = (findings ?? []).flatMap((finding): readonly CellFinding[] => {
      const { severity } = finding;
      const standIn = standIns?.get(finding.id);
      if (!standIn && !shown.has(finding.id)) return [];
      const column = columns.some(({ id }) => id === finding.field) ? finding.field : first;
      const text = findingText(finding, translate);
      return [{ ...(standIn ?? { row: finding.id, column }), severity, text }];
    });
    return [...lost, ...found];
  }, [findings, dropped, rows, columns, standIns, translate, store]);
}
