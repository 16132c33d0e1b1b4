import type { Diagram } from '../diagrams/diagram.ts';
import type { Translate } from '../messages/translate.ts';
import { dayNumber } from '../timing/calendar-days.ts';
import type { ExpectedDay } from './expected-day.ts';
import type { Trend } from './trend.ts';

/**
 * The trend as lines: flat is on plan, rising is late. The limit is where the day that is reported is the
 * day that is expected, and a line ends with the first report that has it done; it goes on where it isn't after all.
 */
export function trendDiagram(trend: Trend, translate: Translate): Diagram {
  const { reports, rows } = trend;
  return {
    kind: 'line',
    title: translate('trend:title'),
    description: translate('trend:description'),
    x: {
      kind: 'days',
      title: translate('trend:reported'),
      days: reports.map(({ day }) => day),
      labels: reports.map(({ label }) => label),
    },
    y: { kind: 'days', title: translate('trend:expected') },
    series: [
      ...rows.map(({ name, points }) => ({
        name,
        role: 'value' as const,
        values: drawn(points),
      })),
      {
        name: translate('trend:limit'),
        role: 'limit',
        values: reports.map(({ day }) => dayNumber(day)),
      },
    ],
  };
}

function drawn(points: readonly ExpectedDay[]): readonly (number | null)[] {
  return points.map(({ kind, day }, index) => {
    const isOver = kind === 'done' && points[index - 1]?.kind === 'done';
    return day === null || isOver ? null : dayNumber(day);
  });
}
