import { type Command, Option } from 'commander';
import type { Row } from '../../src-domain/entities/registry.ts';
import {
  reportLabel,
  reportStepLabel,
  submissionFindingText,
} from '../../src-domain/messages/report-labels.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { beginReport, type ReportOrder } from '../../src-domain/reports/report-draft.ts';
import { type Report, reportsOf } from '../../src-domain/reports/report-series.ts';
import {
  acceptingChanges,
  droppingChanges,
  type ReportStep,
  returningChanges,
  returnRefusal,
  stepsFor,
} from '../../src-domain/reports/report-states.ts';
import {
  canBeSubmitted,
  submissionFindings,
} from '../../src-domain/reports/submission-findings.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { ProjectFile } from '../store/project-file.ts';
import { today } from '../today.ts';
import { type Context, complain, print, printJson, withProject } from './context.ts';
import { isNamed, personNamed, rowsNamed, subprojectNamed } from './named-rows.ts';
import { readDay } from './read-day.ts';
import { listedReports, reportKinds, reportLines } from './report-lines.ts';

interface Answered {
  readonly json?: true;
}

interface BeginOptions extends Answered {
  readonly kind: Report['kind'];
  readonly subproject?: string;
  readonly period: string;
  readonly due?: string;
  readonly again?: string;
}

interface OfReport extends Answered {
  readonly report: string;
}

/** The commands about reports: what there is, and what is done with each of them. */
export function addReportCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  const help = (name: 'named' | 'remarks') => translate(`terminal:help-report-${name}`);

  program
    .command('reports <file>')
    .description(translate('terminal:help-reports'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { json }: Answered) =>
      withProject(path, context, 'reads', (file) => {
        const listed = listedReports(file.plan, today(surroundings), translate);
        if (json) printJson(listed.map(({ report, ...rest }) => ({ ...report, ...rest })));
        else if (listed.length === 0) print(translate('terminal:no-reports'));
        for (const each of json ? [] : listed) {
          for (const line of reportLines(file.plan, each, translate)) print(line);
        }
      }),
    );

  const report = program
    .command('report')
    .description(translate('terminal:help-report'))
    .helpCommand(false);

  report
    .command('begin <file>')
    .description(translate('terminal:help-report-begin'))
    .addOption(
      new Option('--kind <kind>', translate('terminal:help-report-kind'))
        .choices(reportKinds)
        .default('progress'),
    )
    .option('--subproject <name>', translate('terminal:help-report-subproject'))
    .option('--period <text>', translate('terminal:help-report-period'), '')
    .option('--due <day>', translate('terminal:help-report-due'), (text) =>
      readDay(text, translate),
    )
    .option('--again <report>', translate('terminal:help-report-again'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, options: BeginOptions) =>
      withProject(path, context, 'writes', (file) => {
        const order = orderOf(file.plan, options, translate);
        const begun = beginReport(file.plan, order, today(surroundings), surroundings.newId);
        if (begun.kind === 'begun-already') {
          const { draft } = begun;
          const name = reportLabel(file.plan, draft, translate);
          throw wrongUse(translate('terminal:report-begun-already', { name, id: draft.id }));
        }
        const step = order.replacesId === null ? 'begin' : 'begin-again';
        const called = translate(`submission:done-${step}`, {
          report: reportLabel(file.plan, order, translate),
        });
        file.apply({ label: called, changes: begun.changes });
        answer(file, begun.id, called, options);
      }),
    );

  named('submit')
    .option('--by <person>', translate('terminal:help-report-by'))
    .action((path: string, options: OfReport & { readonly by?: string }) =>
      withStep(path, 'submit', options, (file, draft, called) => {
        const findings = submissionFindings(file.plan, draft);
        if (!canBeSubmitted(findings)) {
          const stops = findings.filter(({ severity }) => severity === 'stop');
          throw wrongUse(stops.map((each) => submissionFindingText(each, translate)).join(' '));
        }
        const submittedById =
          options.by === undefined ? null : personNamed(file.plan, options.by).id;
        for (const each of findings) complain(submissionFindingText(each, translate));
        const label = reportLabel(file.plan, draft, translate);
        file.submit({ reportId: draft.id, submittedById, label }, called);
      }),
    );

  named('accept')
    .option('--remarks <text>', help('remarks'), '')
    .action((path: string, options: OfReport & { readonly remarks: string }) =>
      withStep(path, 'accept', options, (file, submitted, label) => {
        file.apply({ label, changes: acceptingChanges(submitted, options.remarks) });
      }),
    );

  named('return')
    .requiredOption('--remarks <text>', help('remarks'))
    .action((path: string, options: OfReport & { readonly remarks: string }) =>
      withStep(path, 'return', options, (file, submitted, label) => {
        const refusal = returnRefusal(options.remarks);
        if (refusal !== null) throw wrongUse(translate(`submission:${refusal}`));
        file.apply({ label, changes: returningChanges(submitted, options.remarks) });
      }),
    );

  named('drop').action((path: string, options: OfReport) =>
    withStep(path, 'drop', options, (file, dropped, label) => {
      file.apply({ label, changes: droppingChanges(file.plan, dropped) });
    }),
  );

  function named(step: 'submit' | 'accept' | 'return' | 'drop'): Command {
    return report
      .command(`${step} <file>`)
      .description(translate(`terminal:help-report-${step}`))
      .requiredOption('--report <report>', help('named'))
      .option('--json', translate('terminal:help-json'));
  }

  function withStep(
    path: string,
    step: ReportStep,
    options: OfReport,
    work: (file: ProjectFile, found: Report, called: string) => void,
  ): Promise<void> {
    return withProject(path, context, 'writes', (file) => {
      const found = reportNamed(file.plan, options.report, step, translate);
      const called = reportStepLabel(file.plan, found, step, translate);
      work(file, found, called);
      answer(file, found.id, called, options);
    });
  }
}

/** A report that was dropped is told of by its id alone. */
function answer({ plan }: ProjectFile, id: string, called: string, { json }: Answered): void {
  if (json) printJson(plan.rows.report.find((report) => report.id === id) ?? { id });
  else print(called);
}

/** What is to be begun: one that was sent back, one that is planned for the period, or a new one. */
function orderOf(plan: Plan, options: BeginOptions, translate: Translate): ReportOrder {
  if (options.again !== undefined) {
    const { id, ...replaced } = reportNamed(plan, options.again, 'begin-again', translate);
    const { kind, subprojectId, period } = replaced;
    const dueOn = options.due ?? replaced.dueOn;
    return { kind, subprojectId, period, dueOn, plannedId: null, replacesId: id };
  }
  const { kind, subproject, due } = options;
  const subprojectId =
    subproject === undefined ? null : subprojectNamed(plan, subproject, translate).id;
  const text = options.period.trim();
  const planned = reportsOf(plan, { kind, subprojectId }).find(
    ({ state, period }) =>
      state === 'planned' && (text === '' || isNamed(text, [period?.text ?? ''])),
  );
  return {
    kind,
    subprojectId,
    period: planned?.period ?? (text === '' ? null : { text, spans: null }),
    dueOn: due ?? planned?.dueOn ?? null,
    plannedId: planned?.id ?? null,
    replacesId: null,
  };
}

/**
 * A report by id or by what it is called. Of several that are called the same it is the one that the step can be
 * taken with. Throws 'unknown-report', 'several-reports', 'not-a-draft', and 'wrong-use' for any other step that can't be taken.
 */
function reportNamed(plan: Plan, word: string, step: ReportStep, translate: Translate): Report {
  const found = rowsNamed(plan.rows.report, word, (row) => [reportLabel(plan, row, translate)]);
  const [first] = found;
  if (!first) throw new PlanverkError('unknown-report', { name: word });
  const [fitting, ...others] = found.filter((row) => stepsFor(plan, row).includes(step));
  if (fitting && others.length === 0) return fitting;
  if (!fitting && step === 'submit') throw new PlanverkError('not-a-draft');
  if (!fitting) throw wrongUse(translate('terminal:no-such-step', stateOf(first, step, translate)));
  const ids = found.map(({ id }) => id).join(', ');
  throw new PlanverkError('several-reports', { name: word, ids });
}

const stateOf = ({ state }: Row<'report'>, step: ReportStep, translate: Translate) => ({
  state: translate(`values:report.state=${state}`),
  step: translate(`submission:${step}`).toLowerCase(),
});

const wrongUse = (reason: string): PlanverkError => new PlanverkError('wrong-use', { reason });
