import Typography from '@mui/material/Typography';
import type { Language } from '../../../src-domain/fields.ts';
import {
  type IndicatorSeries,
  isYesOrNo,
  type Place,
  valueIn,
} from '../../../src-domain/measurements/indicator-series.ts';
import { noteText } from '../../../src-domain/measurements/note-lines.ts';
import { periodCode } from '../../../src-domain/measurements/period.ts';
import { readPeriod } from '../../../src-domain/measurements/read-period.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { figureText } from '../../../src-domain/messages/measured-text.ts';
import { periodText } from '../../../src-domain/messages/period-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { type PasteColumn, pasteColumnsOf } from '../../clipboard/paste-column.ts';
import type { CellEditor, CellValue, GridColumn } from '../../grid/grid-model.ts';
import {
  columnOfPlace,
  type MeasurementRow,
  noteColumn,
  periodColumn,
  placeNames,
} from './measurement-rows.ts';

interface Made {
  readonly series: IndicatorSeries;
  readonly language: Language;
  readonly translate: Translate;
}

type Column = GridColumn<MeasurementRow>;

/** The columns of what is measured: the period, a figure for each municipality and for all together, notes. */
export function measurementColumns(made: Made): readonly Column[] {
  const { series, language, translate } = made;
  const nameOf = placeNames(series, translate);
  const places: readonly Place[] = [...series.municipalities.map(({ id }) => id), null];
  return [
    {
      id: periodColumn,
      heading: translate('measurements:period'),
      width: 150,
      value: ({ id }) => id,
      text: ({ values }) => periodText(values.period, language, translate),
      writtenWhere: translate('measurements:period-is-given'),
    },
    ...places.map((place) => placeColumn(made, place, nameOf(place))),
    {
      id: noteColumn,
      heading: translate('measurements:note'),
      width: 200,
      grow: 1,
      editor: { kind: 'long-text' },
      value: ({ values }) => notesIn(values.byPlace, nameOf),
      text: ({ values }) => notesIn(values.byPlace, nameOf),
    },
  ];
}

/** What a row's notes say; a mean that nobody has written has none. */
function notesIn(
  byPlace: MeasurementRow['values']['byPlace'],
  nameOf: (place: Place) => string,
): string {
  const written = [...byPlace].filter(([, { isComputed, note }]) => !isComputed || note !== '');
  return noteText(written.map(([place, { note }]) => ({ place, name: nameOf(place), note })));
}

function placeColumn({ series, language, translate }: Made, place: Place, name: string): Column {
  const words = { indicator: series.indicator, language, translate };
  const text = ({ values }: MeasurementRow) => {
    const { value, isComputed } = valueIn(values, place);
    return figureText(value, words, isComputed);
  };
  return {
    id: columnOfPlace(place),
    heading: name,
    width: 130,
    align: 'right',
    editor: figureEditor(series, translate),
    value: ({ values }) => {
      const { value, isComputed } = valueIn(values, place);
      if (isComputed) return null;
      return isYesOrNo(series.indicator) ? chosen(value) : value;
    },
    text,
    ...(place === null &&
      series.meanOver && {
        show: (row: MeasurementRow) => {
          const { isComputed } = valueIn(row.values, null);
          return isComputed ? (
            <ComputedFigure text={text(row)} what={translate('measurements:computed')} />
          ) : (
            text(row)
          );
        },
      }),
  };
}

function ComputedFigure({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <>
      <Typography component="span" variant="inherit" color="textSecondary">
        {`${what} `}
      </Typography>
      <i>{text}</i>
    </>
  );
}

const yes = '1';
const no = '0';

const chosen = (value: number | null): string | null =>
  value === null ? null : value === 0 ? no : yes;

/** The figure that a cell's value says. */
export function figureOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? Number(value) : null;
}

/** What is either done or not is chosen, everything else written. */
function figureEditor(
  { indicator }: IndicatorSeries,
  translate: Translate,
): CellEditor<MeasurementRow> {
  if (!isYesOrNo(indicator)) return { kind: 'number' };
  const choices = [
    { id: yes, name: capitalised(translate('measurements:yes')), synonyms: ['x', '1'] },
    { id: no, name: capitalised(translate('measurements:no')), synonyms: ['0'] },
  ];
  return { kind: 'choice', choices: () => choices };
}

/** The columns as they take texts that are pasted; the periods may be among them. */
export function measurementPasteColumns(
  columns: readonly Column[],
  row: MeasurementRow,
  { series, translate }: Made,
): readonly PasteColumn[] {
  const period: PasteColumn = {
    id: periodColumn,
    heading: translate('measurements:period'),
    read: (text) => {
      const reading = readPeriod(text, series.indicator.period);
      return reading.kind === 'value'
        ? { kind: 'value', value: periodCode(reading.value) }
        : { kind: 'unreadable', reason: translate(`measurements:reason-${reading.reason}`) };
    },
  };
  return [period, ...pasteColumnsOf(columns, row, translate)];
}
