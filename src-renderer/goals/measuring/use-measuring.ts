import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { Change } from '../../../src-domain/change.ts';
import type { IndicatorSeries, Place } from '../../../src-domain/measurements/indicator-series.ts';
import { periodChanges } from '../../../src-domain/measurements/measured.ts';
import { periodCodeText } from '../../../src-domain/messages/period-text.ts';
import type { CellEdit, CellValue, Refusal } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject } from '../../project/open-project.ts';
import { figureOf } from './measurement-columns.tsx';
import {
  type MeasurementRow,
  noteColumn,
  periodColumn,
  placeNames,
  placeOfColumn,
} from './measurement-rows.ts';
import type { PastedPeriod } from './pasted-measurements.ts';

/** What a person writes in a table of measurements, each as one step. */
interface Measuring {
  readonly edit: (row: MeasurementRow, column: string, value: CellValue) => Refusal;
  readonly editAll: (edits: readonly CellEdit<MeasurementRow>[]) => Refusal;
  readonly paste: (periods: readonly PastedPeriod[]) => Refusal;
}

/** Writes what is measured of an indicator. */
export function useMeasuring(series: IndicatorSeries): Measuring {
  const { store } = useOpenedProject();
  const { translate, language } = useLanguage();
  const change = useChange();
  return useMemo(() => {
    const { indicator } = series;
    const nameOf = placeNames(series, translate);
    const indicatorName = indicator.name.trim() || translate('measurements:unnamed-indicator');
    const changesOf = (periods: readonly PastedPeriod[]): readonly Change[] =>
      periods.flatMap(({ period, values }) =>
        periodChanges(store.plan, indicator.id, { period, ...written(values) }, nameOf, newId),
      );
    return {
      edit: (row, column, value) => {
        const period = periodCodeText(row.id, language, translate);
        const label =
          column === noteColumn
            ? translate('measurements:label-note', { indicator: indicatorName, period })
            : translate('measurements:label-value', {
                indicator: indicatorName,
                place: nameOf(placeOfColumn(column)),
                period,
              });
        return change(label, changesOf([{ period: row.id, values: { [column]: value } }]));
      },
      editAll: (edits) => {
        const rows = [...Map.groupBy(edits, ({ row }) => row.id)].map(([period, cells]) => ({
          period,
          values: Object.fromEntries(cells.map(({ column, value }) => [column, value])),
        }));
        const values = { indicator: indicatorName, count: edits.length };
        return change(translate('measurements:label-cells', values), changesOf(rows));
      },
      paste: (periods) => {
        // What the table says of a period twice is what it says last.
        const rows = [...Map.groupBy(periods, ({ period }) => period)].map(([period, all]) => ({
          period,
          values: Object.assign({}, ...all.map(({ values }) => values)) as PastedPeriod['values'],
        }));
        const label = translate('measurements:label-paste', { indicator: indicatorName });
        return change(label, changesOf(rows));
      },
    };
  }, [series, store, translate, language, change]);
}

/** The figures by place, and the notes. */
function written(values: PastedPeriod['values']) {
  const { [noteColumn]: note, [periodColumn]: _, ...figures } = values;
  return {
    values: new Map<Place, number | null>(
      Object.entries(figures).map(([column, value]) => [placeOfColumn(column), figureOf(value)]),
    ),
    notes: note === undefined ? null : String(note ?? ''),
  };
}
