import { type Command, Option } from 'commander';
import { v7 as newId } from 'uuid';
import { type DecimalMark, decimalMarks } from '../../src-domain/clipboard/read-number.ts';
import { type Language, languages } from '../../src-domain/fields.ts';
import type { Decimals } from '../../src-domain/measurements/decimals.ts';
import {
  importChanges,
  standingFigures,
  wantedFigures,
} from '../../src-domain/measurements/import-changes.ts';
import { placeName } from '../../src-domain/measurements/indicator-diagrams.ts';
import { indicatorSeries } from '../../src-domain/measurements/indicator-series.ts';
import { periodCode } from '../../src-domain/measurements/period.ts';
import {
  type FigureFault,
  type ReadTable,
  readMeasurements,
} from '../../src-domain/measurements/read-measurements.ts';
import { type Standing, standingsOf } from '../../src-domain/measurements/standing.ts';
import { decimalText } from '../../src-domain/messages/decimal-text.ts';
import { standingText } from '../../src-domain/messages/measured-text.ts';
import { inOrder, type Plan, projectOf } from '../../src-domain/plan.ts';
import { readCsv } from '../exchange/read-csv.ts';
import { PlanverkError } from '../planverk-error.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { rowsNamed } from './named-rows.ts';

const refused = 1;

interface MeasureOptions {
  readonly indicator: string;
  readonly municipality?: string;
  readonly period: string;
  readonly value: string;
  readonly note?: string;
  readonly json?: true;
}

interface ExportOptions {
  readonly language?: Language;
  readonly json?: true;
}

interface ImportOptions {
  readonly indicator?: string;
  readonly decimalMark?: DecimalMark;
  readonly replace?: true;
  readonly json?: true;
}

/** The commands about what is measured of the indicators. */
export function addMeasurementCommands(program: Command, context: Context): void {
  const { translate } = context;

  program
    .command('measurements <file>')
    .description(translate('measurements:help-list'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { json }: { json?: true }) =>
      withProject(path, context, 'reads', ({ plan }) => {
        if (json) printJson(measurementsJson(plan));
        else for (const line of measurementLines(plan, context)) print(line);
      }),
    );

  program
    .command('measure <file>')
    .description(translate('measurements:help-measure'))
    .requiredOption('--indicator <name>', translate('measurements:help-indicator'))
    .option('--municipality <name>', translate('measurements:help-municipality'))
    .requiredOption('--period <period>', translate('measurements:help-period'))
    .requiredOption('--value <value>', translate('measurements:help-value'))
    .option('--note <text>', translate('measurements:help-note'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, options: MeasureOptions) => {
      const { indicator, municipality = '', period, value, note = '', json } = options;
      return withProject(path, context, 'writes', (file) => {
        const table = readMeasurements(
          file.plan,
          [
            ['måltall', 'kommune', 'periode', 'verdi', 'merknad'],
            [indicator, municipality, period, value, note],
          ],
          null,
        );
        const [fault] = table.faults;
        if (fault) throw new PlanverkError('wrong-use', { reason: measureFault(fault, context) });
        if (table.figures.every((figure) => figure.value === null)) {
          throw new PlanverkError('wrong-use', {
            reason: translate('measurements:reason-no-number'),
          });
        }
        const figures = standingFigures(file.plan, table.figures);
        const changes = importChanges(file.plan, figures, newId);
        const label = translate('measurements:label-value', {
          indicator,
          place: municipality || translate('measurements:together'),
          period,
        });
        if (changes.length > 0) file.apply({ label, changes });
        const count = changes.length;
        if (json) printJson({ written: count, figures });
        else print(translate('measurements:import-done', { count }));
      });
    });

  program
    .command('export-measurements <file> <csv>')
    .description(translate('measurements:help-export'))
    .addOption(
      new Option('--language <language>', translate('terminal:help-language')).choices(languages),
    )
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, csv: string, { language, json }: ExportOptions) => {
      const plan = await withProject(path, context, 'reads', (file) => file.plan);
      const { measurementsFile } = await import('../exchange/measurements-file.ts');
      const { bytes, count } = measurementsFile(plan, language ?? projectOf(plan).language);
      await writeWholeFile(csv, bytes);
      if (json) printJson({ path: csv, sizeInBytes: bytes.length, measurements: count });
      else {
        print(translate('measurements:export-saved', { path: csv }));
        print(translate('measurements:export-count', { count }));
      }
    });

  program
    .command('import-measurements <file> <csv>')
    .description(translate('measurements:help-import'))
    .option('--indicator <name>', translate('measurements:help-import-indicator'))
    .addOption(
      new Option('--decimal-mark <mark>', translate('measurements:help-decimal-mark')).choices(
        decimalMarks,
      ),
    )
    .option('--replace', translate('measurements:help-replace'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, csv: string, options: ImportOptions) => {
      const { indicator, decimalMark = null, replace, json } = options;
      const lines = await readCsv(csv);
      await withProject(path, context, 'writes', (file) => {
        const about =
          indicator === undefined ? null : indicatorNamed(file.plan, indicator, context);
        const table = readMeasurements(file.plan, lines, about, decimalMark);
        const figures = standingFigures(file.plan, table.figures);
        const wanted = wantedFigures(figures, replace ?? false);
        const label = translate('measurements:label-import', { count: wanted.length, file: csv });
        const changes = importChanges(file.plan, wanted, newId);
        if (changes.length > 0) file.apply({ label, changes });
        if (json) printJson({ written: wanted.length, ...table, figures });
        else {
          const others = figures.filter(({ standing }) => standing === 'other').length;
          const { language } = projectOf(file.plan);
          const done = { table, count: wanted.length, left: replace ? 0 : others, language };
          for (const line of importLines(done, context)) print(line);
        }
        if (table.faults.length > 0) process.exitCode = refused;
      });
    });
}

/** An indicator by id or by name. Throws 'wrong-use' where there isn't exactly one. */
function indicatorNamed({ rows }: Plan, named: string, { translate }: Context): string {
  const [found, another] = rowsNamed(rows.indicator, named, ({ name }) => [name]);
  if (found && !another) return found.id;
  const reason = another ? 'several-indicators' : 'unknown-indicator';
  throw new PlanverkError('wrong-use', {
    reason: `«${named}»: ${translate(`measurements:reason-${reason}`)}`,
  });
}

const faultText = ({ text, reason }: FigureFault, { translate }: Context): string =>
  `«${text}»: ${translate(`measurements:reason-${reason}`)}`;

/** Why one figure isn't understood; one that might be two is to be written otherwise. */
function measureFault(fault: FigureFault, context: Context): string {
  if (fault.reason !== 'two-readings') return faultText(fault, context);
  const [thousands, decimals] = [fault.text.replace('.', ''), fault.text.replace('.', ',')];
  const reason = context.translate('measurements:terminal-two-readings', { thousands, decimals });
  return `«${fault.text}»: ${reason}`;
}

interface ImportDone {
  readonly table: ReadTable;
  readonly count: number;
  /** What was left as it stands. */
  readonly left: number;
  readonly language: Language;
}

function importLines(
  { table, count, left, language }: ImportDone,
  context: Context,
): readonly string[] {
  const { translate } = context;
  const { decimals, faults } = table;
  return [
    translate('measurements:import-done', { count }),
    ...(left > 0 ? [translate('measurements:import-others', { count: left })] : []),
    ...decimalLine(decimals, language, context),
    ...faults.map(
      (fault) =>
        `${translate('measurements:import-line')} ${fault.line}: ${faultText(fault, context)}`,
    ),
  ];
}

/** How a figure that might have been another is read, or that it isn't. */
function decimalLine(
  { mark, example }: Decimals,
  language: Language,
  { translate }: Context,
): readonly string[] {
  if (example === null) return [];
  if (mark === null) return [translate('measurements:terminal-decimal-ask')];
  const value = decimalText(example, mark, language);
  return [translate(`measurements:terminal-decimal-${mark}`, { written: example, value })];
}

const measuredIndicators = (plan: Plan) =>
  inOrder(plan.rows.indicator).flatMap(({ id }) => indicatorSeries(plan, id) ?? []);

function measurementLines(plan: Plan, { translate }: Context): readonly string[] {
  const { language } = projectOf(plan);
  const lines = measuredIndicators(plan).flatMap((series) => {
    const { indicator } = series;
    const standings = standingsOf(series);
    if (standings.length === 0) return [];
    return [
      indicator.name,
      ...standings.map((standing) => {
        const text = standingText(standing, { indicator, language, translate });
        const place = placeName(series, standing.place, translate);
        const told = translate('measurements:in-place', { place, text });
        return `  ${standing.note === '' ? told : `${told} (${standing.note})`}`;
      }),
    ];
  });
  return lines.length === 0 ? [translate('measurements:terminal-none')] : lines;
}

const measurementsJson = (plan: Plan) =>
  measuredIndicators(plan).map((series) => {
    const { id, name, unit, period } = series.indicator;
    return {
      ...{ id, name, unit, period },
      standings: standingsOf(series).map((standing: Standing) => ({
        ...standing,
        period: periodCode(standing.period),
        since: standing.since && {
          ...standing.since,
          period: periodCode(standing.since.period),
        },
      })),
      periods: series.periods.map((values) => ({
        period: periodCode(values.period),
        values: [...values.byPlace].map(([place, value]) => ({ place, ...value })),
      })),
    };
  });
