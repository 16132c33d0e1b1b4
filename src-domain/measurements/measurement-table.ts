import { cleanText } from '../clean-text.ts';
import { compare } from '../compare.ts';
import type { Row } from '../entities/registry.ts';
import type { Language } from '../fields.ts';
import { periodCodeText } from '../messages/period-text.ts';
import type { Translate } from '../messages/translate.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { isYesOrNo } from './indicator-series.ts';
import { byTime, periodOfCode } from './period.ts';

/**
 * All that is measured in a project as a table with headings, a figure on each line (måltall; kommune;
 * periode; verdi; merknad), as `readMeasurements` reads it. What is computed isn't there. Indicators and
 * municipalities come in their order, periods by time.
 */
export function measurementTable(
  plan: Plan,
  language: Language,
  translate: Translate,
): readonly (readonly string[])[] {
  const headings = columns.map((column) => translate(`measurements:column-${column}`));
  const lines = inOrder(plan.rows.indicator).flatMap((indicator) =>
    measuredOf(plan, indicator).map(({ municipalityId, period, value, note }) => [
      indicator.name,
      municipalityId === null
        ? translate('measurements:together')
        : (findRow(plan, 'organisation', municipalityId)?.name ?? ''),
      periodCodeText(period, language, translate),
      value === null ? '' : valueText(value, indicator, translate),
      note,
    ]),
  );
  return [headings, ...lines.map((texts) => texts.map(cleanLines))];
}

const cleanLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => cleanText(line).text)
    .join('\n');

const columns = ['indicator', 'municipality', 'period', 'value', 'note'] as const;

function measuredOf(plan: Plan, { id }: Row<'indicator'>): readonly Row<'measurement'>[] {
  const places = inOrder(plan.rows.organisation).map((organisation) => organisation.id);
  const placeOf = ({ municipalityId }: Row<'measurement'>) =>
    municipalityId === null ? places.length : places.indexOf(municipalityId);
  return plan.rows.measurement
    .filter(({ indicatorId, value, note }) => indicatorId === id && (value !== null || note !== ''))
    .toSorted((a, b) => byPeriod(a.period, b.period) || placeOf(a) - placeOf(b));
}

function byPeriod(a: string, b: string): number {
  const [one, other] = [periodOfCode(a), periodOfCode(b)];
  return one && other ? byTime(one, other) : compare(a, b);
}

function valueText(value: number, indicator: Row<'indicator'>, translate: Translate): string {
  if (isYesOrNo(indicator) && (value === 1 || value === 0))
    return translate(`measurements:${value === 1 ? 'yes' : 'no'}`);
  const digits = exact.format(value);
  // What has more decimals than that is told as the smallest figures are, and not as 0.
  const text = (Number(digits) === value ? digits : String(value)).replace('.', ',');
  // Three decimals may be thousands that are grouped; four are not.
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text;
}

const exact = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 100 });
