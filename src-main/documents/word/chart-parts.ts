import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { namesDays } from '../../../src-domain/diagrams/day-labels.ts';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import { type Pattern, seriesLooks } from '../../../src-domain/diagrams/diagram-look.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { dayNumber } from '../../../src-domain/timing/calendar-days.ts';
import { languageTag } from './styles.ts';

const workbookRelation = 'rIdWorkbook';

/** Which chart a part of the package is of, from 1: the chart itself or what it is related to. */
export function chartOfPart(name: string): number | null {
  const [, number] = /^word\/charts\/(?:_rels\/)?chart(\d+)\.xml(?:\.rels)?$/.exec(name) ?? [];
  return number === undefined ? null : Number(number);
}

/** A chart's part, or its relations, with what docx takes from chance or has no words for. */
export function finishedChart(part: Uint8Array, diagram: Diagram, language: Language): Uint8Array {
  const named = strFromU8(part)
    .replace(/(<c:externalData r:id=|\bId=)"[^"]+"/g, `$1"${workbookRelation}"`)
    .replaceAll('"en-US"', `"${languageTag(language)}"`);
  return strToU8(withMonths(withPatterns(withNamesBelow(named), diagram), diagram));
}

/** A chart's workbook without the time at which it was made. */
export function finishedWorkbook(bytes: Uint8Array, time: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const finished: Zippable = Object.fromEntries(
    parts.map(([name, part]) => [name, [part, { mtime: time }]]),
  );
  return zipSync(finished, { level: 6 });
}

/** Below the plot, also where columns reach under 0. */
const withNamesBelow = (xml: string): string =>
  xml.replace(/<c:(cat|date)Ax>.*?<\/c:\1Ax>/s, (axis) =>
    axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'),
  );

/** The patterns that Word has, each as near as it comes to the program's own. */
const presets: Readonly<Record<Pattern, string | null>> = {
  filled: null,
  rising: 'wdUpDiag',
  dots: 'pct20',
  falling: 'wdDnDiag',
  level: 'narHorz',
  upright: 'narVert',
  checked: 'lgGrid',
};

/** docx fills columns with a colour alone. */
function withPatterns(xml: string, diagram: Diagram): string {
  if (diagram.kind !== 'column') return xml;
  const looks = seriesLooks(diagram);
  const [bars = ''] = /<c:barChart>.*?<\/c:barChart>/s.exec(xml) ?? [];
  const filled = bars.replace(
    /(<c:ser><c:idx val="(\d+)"\/>.*?<c:spPr>)(<a:solidFill>(.*?)<\/a:solidFill>)/gs,
    (whole, before: string, index: string, _fill: string, colour: string) => {
      const look = looks[Number(index)];
      const preset = look ? presets[look.pattern] : null;
      if (preset === null) return whole;
      const paper = '<a:srgbClr val="FFFFFF"/>';
      return `${before}<a:pattFill prst="${preset}"><a:fgClr>${paper}</a:fgClr><a:bgClr>${colour}</a:bgClr></a:pattFill>`;
    },
  );
  return xml.replace(bars, () => filled);
}

const mostMonthLabels = 12;
const daysInMonth = 30.4375;

/** Left alone, Word names a month at each label, however many stand within it. */
function withMonths(xml: string, { x }: Diagram): string {
  const [first, last] = x.kind === 'days' ? [x.days[0], x.days.at(-1)] : [];
  if (first === undefined || last === undefined) return xml;
  const days = dayNumber(last) - dayNumber(first);
  const unit = namesDays(days)
    ? { size: Math.max(1, Math.ceil(days / mostMonthLabels)), of: 'days' }
    : { size: monthStep(days / daysInMonth), of: 'months' };
  const written = `<c:majorUnit val="${unit.size}"/><c:majorTimeUnit val="${unit.of}"/>`;
  return xml.replace(/<c:baseTimeUnit val="\w+"\/>/, `<c:baseTimeUnit val="days"/>${written}`);
}

const monthStep = (months: number): number =>
  [1, 2, 3, 6, 12, 24].find((step) => months / step <= mostMonthLabels) ?? 60;
