import { useMemo, useState } from 'react';
import type { IndicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { laterPeriod, type Period, periodCode } from '../../../src-domain/measurements/period.ts';
import {
  measuringRange,
  periodsToMeasure,
} from '../../../src-domain/measurements/periods-to-measure.ts';
import { findingText } from '../../../src-domain/messages/finding-text.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { PastePreview } from '../../clipboard/PastePreview.tsx';
import { usePlace } from '../../frame/use-address.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { CellFinding, CellPlace, GridActions, PastedTable } from '../../grid/grid-model.ts';
import { sameCellValue } from '../../grid/row-cells.ts';
import { useLanguage } from '../../language.ts';
import { readPlainly } from '../../plan-table/paste-changes.ts';
import { useFindings, useIsForReading, usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { measurementColumns, measurementPasteColumns } from './measurement-columns.tsx';
import {
  columnOfPlace,
  type MeasurementRow,
  measurementRows,
  noteColumn,
  periodColumn,
} from './measurement-rows.ts';
import { type PastedPeriod, pastedPeriods } from './pasted-measurements.ts';
import { useMeasuring } from './use-measuring.ts';

interface MeasurementTableProps {
  readonly label: string;
  readonly series: IndicatorSeries;
}

interface Pasting {
  readonly at: { readonly row: MeasurementRow | null; readonly column: string };
  readonly table: PastedTable;
}

/** What is measured of an indicator, period by period: written in place, pasted, and with what the plan check says. */
export function MeasurementTable({ label, series }: MeasurementTableProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const place = usePlace();
  const [more, setMore] = useState({ before: 0, after: 0 });
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const measuring = useMeasuring(series);
  const { startDate = null, endDate = null } = plan.rows.project[0] ?? {};
  const time = useMemo(
    () => ({ start: startDate, end: endDate, today }),
    [startDate, endDate, today],
  );
  const rows = useMemo(
    () => measurementRows(periodsToMeasure(series, time, more)),
    [series, time, more],
  );
  const made = useMemo(() => ({ series, language, translate }), [series, language, translate]);
  const columns = useMemo(() => measurementColumns(made), [made]);
  const findings = useMeasurementFindings(series);
  const range = measuringRange(series, time);
  const [any] = rows;
  const isForReading = useIsForReading();
  const pasteColumns = any ? measurementPasteColumns(columns, any, made) : [];

  function addBeside(end: Period, step: -1 | 1): string | null {
    const period = laterPeriod(end, step * (1 + (step === 1 ? more.after : more.before)));
    if (!period) return null;
    setMore(({ before, after }) =>
      step === 1 ? { before, after: after + 1 } : { before: before + 1, after },
    );
    return periodCode(period);
  }

  const actions: GridActions<MeasurementRow> = {
    ...measuring,
    add: () => addBeside(range.last, 1),
    addOthers: [
      {
        id: 'earlier',
        label: translate('measurements:earlier'),
        add: () => addBeside(range.first, -1),
      },
    ],
    paste: (at, table) => {
      const plain = at.row && readPlainly(table, pasteColumns, at.column);
      const periods = plain ? pastedPeriods(rows, at.row?.id ?? null, plain) : [];
      const goesIn = plain !== null && !overwrites(periods, rows, columns);
      if (!goesIn || measuring.paste(periods) !== null) setPasting({ at, table });
    },
  };

  return (
    <>
      <Grid
        label={label}
        rows={rows}
        columns={columns}
        actions={isForReading ? {} : actions}
        findings={findings}
        focusOn={placeOfMeasurement(place?.entity === 'measurement' ? place : null)}
        addLabel={translate('measurements:later')}
        maxHeight="24rem"
      />
      {pasting && (
        <PastePreview
          open
          table={pasting.table}
          columns={{ over: pasteColumns, add: pasteColumns }}
          startColumn={pasting.at.column}
          canOverwrite={pasting.at.row !== null}
          onPaste={({ rows: values, mode }) => {
            const active = mode === 'over' ? (pasting.at.row?.id ?? null) : null;
            const refused = measuring.paste(pastedPeriods(rows, active, values));
            if (refused === null) setPasting(null);
            return refused;
          }}
          onClose={() => setPasting(null)}
        />
      )}
    </>
  );

  /** The cell of the measurement that an address leads to. */
  function placeOfMeasurement(sought: typeof place): CellPlace | null {
    const row = sought && findRow(plan, 'measurement', sought.id);
    if (!row || row.indicatorId !== series.indicator.id) return null;
    const column =
      sought.field === 'note'
        ? noteColumn
        : sought.field === 'period'
          ? periodColumn
          : columnOfPlace(row.municipalityId);
    return { row: row.period, column };
  }
}

/** Whether figures that are written would give way to several pasted rows. */
function overwrites(
  periods: readonly PastedPeriod[],
  rows: readonly MeasurementRow[],
  columns: ReturnType<typeof measurementColumns>,
): boolean {
  if (periods.length < 2) return false;
  return periods.some(({ period, values }) => {
    const row = rows.find(({ id }) => id === period);
    return columns.some((column) => {
      const value = values[column.id];
      const standing = row && column.value(row);
      if (value === undefined || standing === undefined) return false;
      const isBlank = standing === null || standing === '';
      return !isBlank && !sameCellValue(value, standing);
    });
  });
}

/** What the plan check has found about the measurements of an indicator. */
function useMeasurementFindings(series: IndicatorSeries): readonly CellFinding[] {
  const { translate } = useLanguage();
  const plan = usePlan();
  const all = useFindings();
  return useMemo(
    () =>
      (all ?? []).flatMap((finding): readonly CellFinding[] => {
        if (finding.entity !== 'measurement') return [];
        const row = findRow(plan, 'measurement', finding.id);
        if (row?.indicatorId !== series.indicator.id) return [];
        const { severity } = finding;
        const text = findingText(finding, translate);
        return [{ row: row.period, column: periodColumn, severity, text }];
      }),
    [all, plan, series, translate],
  );
}
