import { lazy, type ReactNode, Suspense, useState } from 'react';
import { readTiming, type WrittenTime } from '../../src-domain/timing/timing.ts';
import type { GridActions, GridColumn, RowCommand } from '../grid/grid-model.ts';
import { editorOf } from '../grid/row-cells.ts';
import { useLanguage } from '../language.ts';
import type { PlanRow } from './plan-row.ts';

const SetDaysDialog = lazy(() =>
  import('../forms/SetDaysDialog.tsx').then((module) => ({ default: module.SetDaysDialog })),
);

interface Surroundings<Row extends PlanRow> {
  readonly columns: readonly GridColumn<Row>[];
  readonly edit: GridActions<Row>['edit'];
  /** Hears why the days couldn't be set; null where they could. */
  readonly onDone: (refusal: string | null) => void;
}

interface DaysSetting<Row> {
  /** What the menu of a row offers: its times, each to be told which days it means. */
  readonly commandsOf: (row: Row) => readonly RowCommand[];
  readonly dialog: ReactNode;
}

interface Setting<Row> {
  readonly row: Row;
  readonly column: string;
  readonly label: string;
  readonly written: WrittenTime | null;
}

/** The way from the menu of a row to the days of its times; the text stays as it is written. */
export function useDaysSetting<Row extends PlanRow>(given: Surroundings<Row>): DaysSetting<Row> {
  const { columns, edit, onDone } = given;
  const { translate } = useLanguage();
  const [setting, begin] = useState<Setting<Row> | null>(null);
  const commandsOf = (row: Row): readonly RowCommand[] => {
    const times = columns.flatMap((column) => {
      const editor = editorOf(row, column);
      if (!edit || editor?.kind !== 'time' || !editor.written) return [];
      return [{ column, written: editor.written(row) }];
    });
    // A row's first time is the time; another is named, and only where something is written.
    return times
      .filter(({ written }, at) => at === 0 || written !== null)
      .map(({ column, written }, at) => {
        const way = written?.spans ? 'change' : 'set';
        const label =
          at === 0
            ? translate(`forms:${way}-days-of-row`)
            : translate(`forms:${way}-days-of-column`, { column: column.heading.toLowerCase() });
        const act = () => begin({ row, column: column.id, label: column.heading, written });
        return { id: `days-${column.id}`, label, act };
      });
  };
  if (!setting) return { commandsOf, dialog: null };
  const { row, column, label, written } = setting;
  return {
    commandsOf,
    dialog: (
      <Suspense fallback={null}>
        <SetDaysDialog
          label={label}
          spans={readTiming(written).spans}
          onSet={(spans) => {
            begin(null);
            const isAsBefore = spans === null && (written?.spans ?? null) === null;
            const text = written?.text ?? '';
            onDone(isAsBefore ? null : (edit?.(row, column, { text, spans }) ?? null));
          }}
          onClose={() => begin(null)}
        />
      </Suspense>
    ),
  };
}
