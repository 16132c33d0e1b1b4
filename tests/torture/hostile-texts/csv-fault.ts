import { isDeepStrictEqual } from 'node:util';
import { cleanText } from '../../../src-domain/clean-text.ts';
import { unguarded } from '../../../src-domain/measurements/csv-guard.ts';
import { isYesOrNo } from '../../../src-domain/measurements/indicator-series.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { measurementsFile } from '../../../src-main/exchange/measurements-file.ts';
import { strictlyReadCsv } from './strict-csv.ts';

/** What a spreadsheet works out: OWASP's list, also behind white space, but for a figure. */
const runs = /^\s*[=+\-@]/;
const answers: ReadonlyMap<number | null, string> = new Map([
  [1, 'ja'],
  [0, 'nei'],
]);
const figure = /^-?\d+(,\d+)?$/;

/** What is wrong with the CSV file of a plan's measurements; null where nothing is. */
export function csvFault(plan: Plan): string | null {
  const { bytes, count } = measurementsFile(plan, 'nb');
  const [headings, ...lines] = strictlyReadCsv(bytes);
  if (headings?.join(';') !== 'Måltall;Kommune;Periode;Verdi;Merknad') return 'other headings';
  const formula = lines.flat().find((text) => runs.test(text) && !figure.test(text));
  if (formula !== undefined) return `runs as a formula: ${JSON.stringify(formula)}`;
  if (lines.length !== count) return `${lines.length} lines of ${count}`;
  const read = lines.map((texts) => {
    const [indicator = '', municipality = '', , value = '', note = ''] = texts.map(unguarded);
    const isFigure = value !== '' && ![...answers.values()].includes(value);
    return [indicator, municipality, note, isFigure ? numberIn(value) : value];
  });
  const written = linesOf(plan);
  return isDeepStrictEqual(sorted(read), sorted(written))
    ? null
    : `other lines than ${JSON.stringify(written)}: ${JSON.stringify(read)}`;
}

const numberIn = (value: string): string => String(Number(value.replace(',', '.')));

const sorted = (lines: readonly (readonly string[])[]): readonly string[] =>
  lines.map((texts) => JSON.stringify(texts)).toSorted();

/** What people wrote of what is measured, cleaned line by line. */
function linesOf({ rows }: Plan): readonly (readonly string[])[] {
  const clean = (text: string) =>
    text
      .replaceAll('\r\n', '\n')
      .split(/[\r\n]/)
      .map((line) => cleanText(line).text)
      .join('\n');
  return rows.measurement
    .filter(({ value, note }) => value !== null || note !== '')
    .map(({ indicatorId, municipalityId, value, note }) => {
      const indicator = rows.indicator.find(({ id }) => id === indicatorId);
      const place = rows.organisation.find(({ id }) => id === municipalityId);
      const answer = indicator && isYesOrNo(indicator) ? answers.get(value) : undefined;
      return [
        ...[indicator?.name ?? '', place?.name ?? 'Samlet', note].map(clean),
        answer ?? value?.toString() ?? '',
      ];
    });
}
