import { placeName } from '../../../src-domain/measurements/indicator-diagrams.ts';
import type {
  IndicatorSeries,
  PeriodValues,
  Place,
} from '../../../src-domain/measurements/indicator-series.ts';
import { periodCode } from '../../../src-domain/measurements/period.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { GridRow } from '../../grid/grid-model.ts';

/** A period of an indicator as a row of a table; its id is the period's code. */
export interface MeasurementRow extends GridRow {
  readonly values: PeriodValues;
}

export const measurementRows = (periods: readonly PeriodValues[]): readonly MeasurementRow[] =>
  periods.map((values) => ({ id: periodCode(values.period), level: 1, values }));

/** The column of a place's figures. */
export const columnOfPlace = (place: Place): string => place ?? 'together';
export const placeOfColumn = (column: string): Place => (column === 'together' ? null : column);

export const periodColumn = 'period';
export const noteColumn = 'note';

/** What each place of a series is called, those of its notes too. */
export const placeNames =
  (series: IndicatorSeries, translate: Translate) =>
  (place: Place): string =>
    placeName(series, place, translate);
