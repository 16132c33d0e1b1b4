import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { numberText } from '../messages/number-text.ts';
import { dayNumber, dayOfNumber } from '../timing/calendar-days.ts';
import { type ChartSetting, type DiagramChart, fontOf, momentOf } from './chart-setting.ts';
import { namesDays } from './day-labels.ts';
import type { Diagram } from './diagram.ts';
import { inks } from './diagram-look.ts';
import { axisTitle, exact } from './diagram-value.ts';

type Scales = NonNullable<NonNullable<DiagramChart['options']>['scales']>;
type Scale = NonNullable<Scales[string]>;

/** The axes of a diagram as Chart.js draws them. */
export const chartScales = (diagram: Diagram, setting: ChartSetting): Scales => ({
  x: xScale(diagram, setting),
  y: yScale(diagram, setting),
});

function scaleLook(title: string, setting: ChartSetting) {
  const { paper, size } = setting;
  const ink = inks[paper];
  const font = fontOf(setting);
  return {
    title: { display: size !== 'small' && title !== '', text: title, color: ink.text, font },
    grid: { color: ink.rule },
    border: { color: ink.text },
    ticks: { color: ink.text, font, maxTicksLimit: size === 'small' ? 4 : 9, maxRotation: 60 },
  };
}

function xScale({ kind, x }: Diagram, setting: ChartSetting): Scale {
  const look = scaleLook(x.title, setting);
  if (kind === 'line' && x.kind === 'days') {
    return { ...look, ...timeOf(x.days.map(dayNumber), setting), offset: false };
  }
  return { ...look, grid: { ...look.grid, display: false }, type: 'category', offset: true };
}

function yScale({ kind, y, series }: Diagram, setting: ChartSetting): Scale {
  const look = scaleLook(axisTitle(y), setting);
  if (y.kind === 'days') {
    const days = series.flatMap(({ values }) => values.filter((value) => value !== null));
    return { ...look, ...timeOf(days, setting), ...withAir(days) };
  }
  const { language } = setting;
  return {
    ...look,
    type: 'linear',
    beginAtZero: kind === 'column',
    ticks: {
      ...look.ticks,
      callback: (value: number | string) => numberText(exact(Number(value)), language),
    },
  };
}

/** A part of what is drawn, left free above and below so that no line lies along the edge. */
const air = 0.05;

function withAir(days: readonly number[]): { readonly min?: number; readonly max?: number } {
  if (days.length === 0) return {};
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const free = Math.max(1, Math.round((last - first) * air));
  return { min: momentOf(dayOfNumber(first - free)), max: momentOf(dayOfNumber(last + free)) };
}

/** An axis of the days of these numbers. */
function timeOf(days: readonly number[], { language }: ChartSetting) {
  const month = 'LLL yyyy';
  const reach = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
  return {
    type: 'time' as const,
    adapters: { date: { locale: { nb, nn }[language] } },
    time: {
      minUnit: namesDays(reach) ? ('day' as const) : ('month' as const),
      displayFormats: { day: 'd.M.yy', week: 'd.M.yy', month, quarter: month, year: 'yyyy' },
    },
  };
}
