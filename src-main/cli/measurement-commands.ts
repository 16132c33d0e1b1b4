import type { Command } from 'commander';
import { v7 as newId } from 'uuid';
import {
  importChanges,
  standingOf,
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
import { standingText } from '../../src-domain/messages/measured-text.ts';
import { inOrder, type Plan, projectOf } from '../../src-domain/plan.ts';
import { readCsv } from '../exchange/read-csv.ts';
import { PlanverkError } from '../planverk-error.ts';
import { type Context, print, printJson, withProject } from './context.ts';

const refused = 1;

interface MeasureOptions {
  readonly indicator: string;
  readonly municipality?: string;
  readonly period: string;
  readonly value: string;
  readonly note?: string;
  readonly json?: true;
}

interface ImportOptions {
  readonly indicator?: string;
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
        if (fault) throw new PlanverkError('wrong-use', { reason: faultText(fault, context) });
        if (table.figures.length === 0) {
          throw new PlanverkError('wrong-use', {
            reason: translate('measurements:reason-no-number'),
          });
        }
        const changes = importChanges(file.plan, table.figures, newId);
        const label = translate('measurements:label-value', {
          indicator,
          place: municipality || translate('measurements:together'),
          period,
        });
        if (changes.length > 0) file.apply({ label, changes });
        const count = changes.length;
        if (json) printJson({ written: count, figures: table.figures });
        else print(translate('measurements:import-done', { count }));
      });
    });

  program
    .command('import-measurements <file> <csv>')
    .description(translate('measurements:help-import'))
    .option('--indicator <name>', translate('measurements:help-import-indicator'))
    .option('--replace', translate('measurements:help-replace'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, csv: string, { indicator, replace, json }: ImportOptions) => {
      const lines = await readCsv(csv);
      await withProject(path, context, 'writes', (file) => {
        const about =
          indicator === undefined ? null : indicatorNamed(file.plan, indicator, context);
        const table = readMeasurements(file.plan, lines, about);
        const wanted = wantedFigures(table.figures, replace ?? false);
        const label = translate('measurements:label-import', { count: wanted.length, file: csv });
        const changes = importChanges(file.plan, wanted, newId);
        if (changes.length > 0) file.apply({ label, changes });
        if (json) printJson({ written: wanted.length, ...table });
        else for (const line of importLines(table, wanted.length, context)) print(line);
        if (table.faults.length > 0) process.exitCode = refused;
      });
    });
}

/** An indicator by id or by name. Throws 'wrong-use' where there isn't exactly one. */
function indicatorNamed({ rows }: Plan, named: string, { translate }: Context): string {
  const plain = named.trim().toLowerCase();
  const [found, another] = rows.indicator.filter(
    ({ id, name }) => id === named || name.trim().toLowerCase() === plain,
  );
  if (found && !another) return found.id;
  const reason = another ? 'several-indicators' : 'unknown-indicator';
  throw new PlanverkError('wrong-use', {
    reason: `«${named}»: ${translate(`measurements:reason-${reason}`)}`,
  });
}

const faultText = ({ text, reason }: FigureFault, { translate }: Context): string =>
  `«${text}»: ${translate(`measurements:reason-${reason}`)}`;

function importLines(
  { figures, faults }: ReadTable,
  count: number,
  context: Context,
): readonly string[] {
  const { translate } = context;
  const left = figures.filter((figure) => standingOf(figure) === 'other').length;
  return [
    translate('measurements:import-done', { count }),
    ...(left > 0 ? [translate('measurements:import-others', { count: left })] : []),
    ...faults.map(
      (fault) =>
        `${translate('measurements:import-line')} ${fault.line}: ${faultText(fault, context)}`,
    ),
  ];
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
