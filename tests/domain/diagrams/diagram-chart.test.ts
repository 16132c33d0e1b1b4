import { describe, expect, test } from 'vitest';
import { type ChartSetting, momentOf } from '../../../src-domain/diagrams/chart-setting.ts';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import { diagramChart } from '../../../src-domain/diagrams/diagram-chart.ts';
import { diagramSchema } from '../../../src-domain/diagrams/diagram-schema.ts';
import { dayOfNumber } from '../../../src-domain/timing/calendar-days.ts';
import { expectedDays, participants, sickLeave } from '../../fixtures/some-diagrams.ts';

const setting: ChartSetting = {
  language: 'nb',
  paper: 'light',
  fontFamily: 'sans-serif',
  size: 'normal',
};

const drawn = (diagram: Diagram) =>
  diagramChart(diagram, setting).data.datasets.map(({ data }) => data);
const moment = (day: string | undefined) => (day === undefined ? Number.NaN : momentOf(day));

describe('what Chart.js is told to draw', () => {
  test('is each value at its day; a missing one is a gap and 0 is 0', () => {
    const { x, series } = sickLeave;
    const days = x.kind === 'days' ? x.days : [];
    expect(drawn(sickLeave)).toEqual(
      series.map(({ values }) => values.map((y, index) => ({ x: moment(days[index]), y }))),
    );
  });

  test('is each value in its place in a row', () => {
    expect(drawn(participants)).toEqual(participants.series.map(({ values }) => values));
    expect(diagramChart(participants, setting).data.labels).toEqual(['2007', '2008', '2009']);
  });

  test('is days up the axis too', () => {
    const [first] = drawn(expectedDays);
    expect(first).toEqual(
      (expectedDays.series[0]?.values ?? []).map((value, index) => ({
        x: moment(expectedDays.x.kind === 'days' ? expectedDays.x.days[index] : undefined),
        y: value === null ? null : momentOf(dayOfNumber(value)),
      })),
    );
  });

  test('sets columns of days side by side, by what the days are called', () => {
    const { labels, datasets } = diagramChart({ ...sickLeave, kind: 'column' }, setting).data;
    expect(labels?.slice(0, 3)).toEqual(['3. tertial 2007', '1. tertial 2008', '31.08.2008']);
    expect(datasets[0]?.data).toEqual([8.1, 7.6, null, 6.4, 6.2]);
  });

  test('holds still, and says nothing on top of the picture that isn’t in the table', () => {
    const { options } = diagramChart(sickLeave, setting);
    expect(options?.animation).toBe(false);
    expect(options?.plugins?.legend?.display).toBe(false);
    expect(options?.plugins?.title?.display).toBe(false);
  });
});

describe('a diagram that a page sends', () => {
  test.each([sickLeave, participants, expectedDays])('is taken as it is: $title', (diagram) => {
    expect(diagramSchema.parse(diagram)).toEqual(diagram);
  });

  test.each<[string, unknown]>([
    ['no diagram', {}],
    ['more than a diagram', { ...sickLeave, script: '' }],
    ['a day that isn’t one', { ...sickLeave, x: { ...sickLeave.x, days: ['2008-02-31'] } }],
    ['a day beyond the calendar', withValue(expectedDays, 1e9)],
    ['a figure without end', withValue(sickLeave, Number.POSITIVE_INFINITY)],
  ])('is refused where it is %s', (_case, sent) => {
    expect(diagramSchema.safeParse(sent).success).toBe(false);
  });
});

function withValue(diagram: Diagram, value: number): Diagram {
  return { ...diagram, series: [{ name: '', role: 'value', values: [value] }] };
}
