import type { ChartConfiguration } from 'chart.js';
import type { Language } from '../fields.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import type { DiagramPaper } from './diagram-look.ts';

/** On what, in what and how large a diagram is drawn. */
export interface ChartSetting {
  readonly language: Language;
  readonly paper: DiagramPaper;
  readonly fontFamily: string;
  /** 'small' is one of many side by side; a 'picture' stands alone and says what its series are. */
  readonly size: 'small' | 'normal' | 'picture';
}

type ChartPoint = { readonly x: number; readonly y: number | null };
/** The values of a series: by their order, or by when they are. */
export type ChartValues = (number | null)[] | ChartPoint[];

/** What Chart.js is told to draw, on the page and in picture files. */
export type DiagramChart = ChartConfiguration<'line' | 'bar', ChartValues, string>;

/** The letters of a diagram, in pixels. */
export const fontOf = ({ fontFamily, size }: ChartSetting) => ({
  family: fontFamily,
  size: size === 'small' ? 11 : size === 'normal' ? 12 : 14,
});

/** When a day begins where the program runs, which is what the library's time axis goes by. */
export const momentOf = (day: IsoDay): number =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))).getTime();
