import { scaleLinear } from 'd3-scale';
import { Paragraph } from 'docx';
import {
  type ChartLineDash,
  type ChartMarkerShape,
  ChartRun,
  type ChartSeries,
  type ChartValueAxis,
} from 'docx/charts';
import { namesDays } from '../../../src-domain/diagrams/day-labels.ts';
import type { Diagram, Series } from '../../../src-domain/diagrams/diagram.ts';
import { diagramDescription } from '../../../src-domain/diagrams/diagram-description.ts';
import {
  type Dash,
  type Mark,
  type SeriesLook,
  seriesLooks,
} from '../../../src-domain/diagrams/diagram-look.ts';
import { placeNames } from '../../../src-domain/diagrams/diagram-place.ts';
import { axisTitle, exact } from '../../../src-domain/diagrams/diagram-value.ts';
import type { DiagramBlock } from '../../../src-domain/document/blocks.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { dayNumber, type IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { dayScale, shortestInMonths } from './day-scale.ts';
import { colours } from './styles.ts';

const twipsToPixel = 15;

/**
 * A diagram as a chart of Word's own, as wide as the text, which can be edited there. Its workbook holds what is
 * drawn and nothing else.
 */
export function wordDiagram(
  { diagram }: DiagramBlock,
  language: Language,
  widthInTwips: number,
  number: number,
): Paragraph {
  const { title, x } = diagram;
  const width = Math.floor(widthInTwips / twipsToPixel);
  const looks = seriesLooks(diagram);
  const onDays = diagram.kind === 'line' && x.kind === 'days';
  const ink = { color: colours.ink } as const;
  const chart = new ChartRun({
    type: diagram.kind,
    title: { text: title, font: { ...ink, size: 12, bold: true } },
    font: ink,
    categories: onDays ? x.days.map(dateOf) : placeNames(diagram),
    series: diagram.series.flatMap((series, index) => {
      const look = looks[index];
      return look ? [wordSeries(diagram, series, look)] : [];
    }),
    categoryAxis: {
      ...titled(x.title),
      ...(onDays && { numberFormat: dayFormat(x.days, language) }),
    },
    valueAxis: valueAxis(diagram, language),
    legend: { position: 'bottom', font: ink },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width, height: Math.round(Math.min(width * 0.56, 400)) },
    altText: {
      id: `${number}`,
      name: title,
      title,
      description: diagramDescription(diagram, language, translatorFor(language)),
    },
    ...(diagram.kind === 'column' && { gapWidth: 80, overlap: 0 }),
  });
  return new Paragraph({
    // At the text's own line spacing it would take more room than it has height.
    spacing: { line: 240, lineRule: 'auto', before: 120, after: 120 },
    keepNext: true,
    children: [chart],
  });
}

const dashes: Readonly<Record<Dash, ChartLineDash>> = {
  unbroken: 'solid',
  long: 'longDash',
  dotted: 'shortDot',
  'dash-dot': 'dashDot',
  limit: 'dash',
  'second-limit': 'dot',
};

const shapes: Readonly<Record<Mark, ChartMarkerShape>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  cross: 'x',
  plus: 'plus',
  star: 'star',
};

function wordSeries({ kind, y }: Diagram, series: Series, look: SeriesLook): ChartSeries {
  const { name, role } = series;
  const values = series.values.map((value) =>
    value === null || y.kind === 'figures' ? value : sheetDay(value),
  );
  const color = look.colour.light.slice(1).toUpperCase();
  if (kind === 'column' && role === 'value') return { name, values, color };
  const isAlone = values.filter((value) => value !== null).length === 1;
  return {
    name,
    values,
    color,
    ...(kind === 'column' && { type: 'line' as const }),
    line: { color, width: role === 'limit' ? 1.25 : 2, dash: dashes[look.dash] },
    markers:
      look.mark === null
        ? // A line of one value has no length.
          isAlone && { shape: 'dash', size: 20 }
        : { shape: shapes[look.mark], size: 7 },
  };
}

/** A day as a spreadsheet counts it: days since 30 December 1899. */
const sheetDay = (day: number): number => day + 25_569;

const titled = (title: string) =>
  title === '' ? {} : { title: { text: title, font: { color: colours.ink } } };

function valueAxis({ kind, y, series }: Diagram, language: Language): ChartValueAxis {
  const look = titled(axisTitle(y));
  const drawn = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (drawn.length === 0) return look;
  const [lowest, highest] = [Math.min(...drawn), Math.max(...drawn)];
  if (y.kind === 'figures') {
    return {
      ...look,
      ...(kind === 'column'
        ? figureScale(Math.min(0, lowest), Math.max(0, highest))
        : figureScale(lowest, highest)),
    };
  }
  const { first, last, step } = dayScale(lowest, highest);
  return {
    ...look,
    minimum: sheetDay(first),
    maximum: sheetDay(last),
    interval: step,
    numberFormat: `${localeCodes[language]}${step < shortestInMonths ? 'd.m.yyyy' : 'mmm yyyy'}`,
  };
}

/** As on the screen: round figures around those that are drawn. Word would begin at 0, however far that is. */
function figureScale(lowest: number, highest: number): ChartValueAxis {
  if (lowest === highest) return {};
  const scale = scaleLinear([lowest, highest], [0, 1]).nice(mostSteps);
  const [minimum = lowest, maximum = highest] = scale.domain();
  const [first = minimum, second = maximum] = scale.ticks(mostSteps);
  return { minimum: exact(minimum), maximum: exact(maximum), interval: exact(second - first) };
}

const mostSteps = 5;

/** What makes a spreadsheet write months in a language wherever it is opened. */
const localeCodes: Readonly<Record<Language, string>> = { nb: '[$-414]', nn: '[$-814]' };

function dayFormat(days: readonly IsoDay[], language: Language): string {
  const span = dayNumber(days.at(-1) ?? '1970-01-01') - dayNumber(days[0] ?? '1970-01-01');
  return `${localeCodes[language]}${namesDays(span) ? 'd.m.yyyy' : 'mmm yyyy'}`;
}

/** The library takes the day that it is in Greenwich. */
const dateOf = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);
