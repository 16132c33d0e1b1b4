import type { Command } from 'commander';
import { updateOf } from '../../src-domain/change.ts';
import { type Outcome, outcomes } from '../../src-domain/entities/decisions.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { approvalTexts } from '../../src-domain/messages/approval-text.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { differenceText } from '../../src-domain/messages/difference-text.ts';
import { momentText } from '../../src-domain/messages/moment-text.ts';
import { slipText } from '../../src-domain/messages/slip-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import {
  decisionLabel,
  freezingLabel,
  outcomeText,
} from '../../src-domain/messages/version-labels.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import {
  approvedVersion,
  decisionsOn,
  latestFirst,
  planVersions,
  versionsOf,
} from '../../src-domain/versions/approved-version.ts';
import { type Comparison, comparePlans } from '../../src-domain/versions/comparison.ts';
import { labelRefusal } from '../../src-domain/versions/freezing.ts';
import {
  blankCase,
  isApproving,
  openCaseOf,
  sendingChanges,
} from '../../src-domain/versions/sending.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { ProjectFile } from '../store/project-file.ts';
import { today } from '../today.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { bodyNamed, subprojectNamed, versionNamed } from './named-rows.ts';
import { readDay } from './read-day.ts';
import { addSendCommand } from './send-command.ts';
import { terminalLanguage } from './terminal-language.ts';

/** How the plan as it is now is named beside the versions. */
const now = 'now';

interface FreezeOptions {
  readonly label: string;
  readonly note: string;
  readonly subproject?: string;
  readonly json?: true;
}

interface DecideOptions {
  readonly version: string;
  readonly body: string;
  readonly outcome: Outcome;
  readonly date?: string;
  readonly case?: string;
  readonly wording?: string;
  readonly vote?: string;
  readonly advises?: true;
  readonly json?: true;
}

interface CompareOptions {
  readonly from: string;
  readonly to: string;
  readonly json?: true;
}

/** The commands about frozen plans: freeze, list, send, decide, compare. */
export function addVersionCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  program
    .command('freeze <file>')
    .description(translate('terminal:help-freeze'))
    .requiredOption('--label <text>', translate('terminal:help-freeze-label'))
    .option('--note <text>', translate('terminal:help-freeze-note'), '')
    .option('--subproject <name>', translate('terminal:help-freeze-subproject'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { label, note, subproject, json }: FreezeOptions) =>
      withProject(path, context, 'writes', (file) => {
        const { plan } = file;
        const subprojectId =
          subproject === undefined ? null : subprojectNamed(plan, subproject, translate).id;
        const order = { subprojectId, label: label.trim(), note: note.trim() };
        const refusal = labelRefusal(order.label, versionsOf(plan, subprojectId));
        if (refusal !== null) {
          throw new PlanverkError('wrong-use', { reason: translate(`versions:${refusal}`) });
        }
        const entry = file.freeze(order, freezingLabel(plan, order, translate));
        const [change] = entry.changes;
        if (json && change?.kind === 'insert') printJson(change.row);
        else print(translate('versions:is-frozen', { label: order.label }));
      }),
    );

  program
    .command('versions <file>')
    .description(translate('terminal:help-versions'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { json }: { json?: true }) =>
      withProject(path, context, 'reads', (file) => {
        const versions = listed(file);
        if (json) printJson(versions);
        else if (versions.length === 0) print(translate('versions:empty-title'));
        else {
          for (const text of approvalTexts(file.plan, terminalLanguage(process.env), translate))
            print(text);
          for (const version of versions) print(versionLines(file.plan, version, translate));
        }
      }),
    );

  addSendCommand(program, context);

  program
    .command('decide <file>')
    .description(translate('terminal:help-decide'))
    .requiredOption('--version <name>', translate('terminal:help-decide-version'))
    .requiredOption('--body <name>', translate('terminal:help-decide-body'))
    .requiredOption(
      '--outcome <outcome>',
      translate('terminal:help-decide-outcome', { outcomes: outcomes.join(', ') }),
      (text) => readOutcome(text, translate),
    )
    .option('--date <day>', translate('terminal:help-decide-date'), (text) =>
      readDay(text, translate),
    )
    .option('--case <number>', translate('terminal:help-decide-case'))
    .option('--wording <text>', translate('cases:help-wording'))
    .option('--vote <text>', translate('cases:help-vote'))
    .option('--advises', translate('cases:help-advises'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, options: DecideOptions) =>
      withProject(path, context, 'writes', (file) => {
        const { plan } = file;
        const { id: versionId } = versionNamed(plan, options.version);
        const { id: bodyId } = bodyNamed(plan, options.body, translate);
        const said = {
          outcome: options.outcome,
          ...(options.date !== undefined && { meetingDate: options.date }),
          ...(options.case !== undefined && { caseNumber: options.case.trim() }),
          ...(options.wording !== undefined && { wording: options.wording.trim() }),
          ...(options.vote !== undefined && { vote: options.vote.trim() }),
        };
        const open = openCaseOf(plan, versionId, bodyId);
        const decision = open
          ? { ...open, ...said, ...(options.advises && { mustApprove: false }) }
          : {
              ...blankCase(bodyId, !options.advises && isApproving(options.outcome)),
              ...{ id: surroundings.newId(), versionId },
              ...said,
            };
        const { id, versionId: _, ...fields } = decision;
        const changes = open
          ? [updateOf('decision', open, decision)]
          : sendingChanges(plan, versionId, [fields], () => id);
        const label = decisionLabel(plan, decision, translate);
        file.apply({ label, changes });
        if (options.json) printJson(decision);
        else print(label);
      }),
    );

  program
    .command('compare <file>')
    .description(translate('terminal:help-compare'))
    .requiredOption('--from <name>', translate('terminal:help-compare-from'))
    .option('--to <name>', translate('terminal:help-compare-to'), now)
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { from, to, json }: CompareOptions) =>
      withProject(path, context, 'reads', (file) => {
        const [before, after] = [sideOf(file, from, translate), sideOf(file, to, translate)];
        if (before.subprojectId && after.subprojectId && before.subprojectId !== after.subprojectId)
          throw new PlanverkError('wrong-use', { reason: translate('terminal:not-comparable') });
        const subprojectId = before.subprojectId ?? after.subprojectId;
        const day = today(surroundings);
        const comparison = comparePlans(before.plan, after.plan, subprojectId, day);
        if (json) printJson({ slips: comparison.slips, parts: comparison.parts });
        else for (const line of comparisonLines(comparison, translate)) print(line);
      }),
    );
}

/** The versions, the latest first, with who froze each and what was decided on it. */
function listed(file: ProjectFile) {
  const { plan } = file;
  const freezers = file.freezers();
  return latestFirst(planVersions(plan)).map((version) => ({
    ...version,
    frozenBy: freezers[version.id] ?? null,
    isBaseline: approvedVersion(plan, version.subprojectId)?.id === version.id,
    decisions: decisionsOn(plan, version.id),
  }));
}

type Listed = ReturnType<typeof listed>[number];

function versionLines(plan: Plan, version: Listed, translate: Translate): string {
  const when = version.frozenAt === null ? '' : momentText(version.frozenAt);
  const subproject = rowName(plan, 'subproject', version.subprojectId, translate);
  const about = [
    version.label,
    ...(subproject === null ? [] : [translate('versions:own-plan', { name: subproject })]),
    version.frozenBy === null
      ? translate('versions:frozen', { when })
      : translate('versions:frozen-by', { when, who: version.frozenBy }),
    ...(version.isBaseline ? [translate('versions:approved')] : []),
  ];
  return [
    about.join('  '),
    ...(version.note === '' ? [] : [`  ${version.note}`]),
    ...version.decisions.map((decision) => `  ${decisionLine(plan, decision, translate)}`),
  ].join('\n');
}

function decisionLine(plan: Plan, decision: Row<'decision'>, translate: Translate): string {
  const { bodyId, meetingDate, caseNumber, outcome, mistakenBecause } = decision;
  const about = [
    rowName(plan, 'body', bodyId, translate) ?? bodyId,
    ...(meetingDate === null ? [] : [dayText(meetingDate)]),
    ...(caseNumber === '' ? [] : [caseNumber]),
  ].join(', ');
  const decided =
    outcome === null ? translate('versions:decision-open') : outcomeText(outcome, translate);
  const line = `${about}: ${decided}`;
  return mistakenBecause === ''
    ? line
    : `${line} (${translate('versions:mistaken-because', { why: mistakenBecause })})`;
}

/** A plan that is held against another, and the sub-project that it is of alone. */
function sideOf(file: ProjectFile, named: string, translate: Translate) {
  const words = [now, translate('terminal:now')];
  if (words.includes(named.trim().toLowerCase())) return { plan: file.plan, subprojectId: null };
  const { id, subprojectId } = versionNamed(file.plan, named);
  return { plan: file.readVersion(id), subprojectId };
}

function comparisonLines(
  { slips, parts, named }: Comparison,
  translate: Translate,
): readonly string[] {
  if (parts.length === 0) return [translate('versions:no-differences')];
  const moved = slips.map((slip) => {
    const name = rowName(named, slip.entity, slip.id, translate) ?? slip.id;
    return `  ${name}: ${slipText(slip, translate)}`;
  });
  return [
    ...(moved.length > 0 ? [translate('versions:slips'), ...moved] : []),
    ...parts.flatMap(({ part, differences }) => [
      translate(`versions:part-${part}`),
      ...differences.map((difference) => `  ${differenceText(difference, named, translate)}`),
    ]),
  ];
}

function readOutcome(text: string, translate: Translate): Outcome {
  const written = text.trim().toLowerCase();
  const found = outcomes.find(
    (outcome) => outcome === written || outcomeText(outcome, translate) === written,
  );
  if (found) return found;
  const reason = translate('terminal:no-such-outcome', {
    name: text,
    names: outcomes.join(', '),
  });
  throw new PlanverkError('wrong-use', { reason });
}
