import type { Command } from 'commander';
import type { Row } from '../../src-domain/entities/registry.ts';
import { decisionLabel } from '../../src-domain/messages/version-labels.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import {
  blankCase,
  bodiesLeftOut,
  proposedCases,
  sendingChanges,
} from '../../src-domain/versions/sending.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { bodyNamed, personNamed, versionNamed } from './named-rows.ts';
import { readDay } from './read-day.ts';

interface SendOptions {
  readonly version: string;
  readonly body: string;
  readonly advises?: true;
  readonly date?: string;
  readonly case?: string;
  readonly title?: string;
  readonly archive?: string;
  readonly caseWorker?: string;
  readonly rapporteur?: string;
  readonly proposal?: string;
  readonly exemptProposalUnder?: string;
  readonly json?: true;
}

/** The command that sends a version to a body, as a case that is to be treated. */
export function addSendCommand(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  program
    .command('send <file>')
    .description(translate('cases:help-send'))
    .requiredOption('--version <name>', translate('terminal:help-decide-version'))
    .requiredOption('--body <name>', translate('terminal:help-decide-body'))
    .option('--advises', translate('cases:help-advises'))
    .option('--date <day>', translate('terminal:help-decide-date'), (text) =>
      readDay(text, translate),
    )
    .option('--case <number>', translate('terminal:help-decide-case'))
    .option('--title <text>', translate('cases:help-title'))
    .option('--archive <reference>', translate('cases:help-archive'))
    .option('--case-worker <name>', translate('cases:help-case-worker'))
    .option('--rapporteur <name>', translate('cases:help-rapporteur'))
    .option('--proposal <text>', translate('cases:help-proposal'))
    .option('--exempt-proposal-under <ground>', translate('cases:help-exempt-proposal'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, options: SendOptions) =>
      withProject(path, context, 'writes', (file) => {
        const { plan } = file;
        const version = versionNamed(plan, options.version);
        const body = bodyNamed(plan, options.body, translate);
        const fields = caseFrom(plan, version, body.id, options);
        const id = surroundings.newId();
        const changes = sendingChanges(plan, version.id, [fields], () => id);
        const label = decisionLabel(
          plan,
          { versionId: version.id, bodyId: body.id, outcome: null },
          translate,
        );
        file.apply({ label, changes });
        const leftOut = bodiesLeftOut(file.plan, version, []).map(({ name }) => name);
        if (options.json) {
          printJson({ ...findRow(file.plan, 'decision', id), bodiesLeftOut: leftOut });
          return;
        }
        print(label);
        for (const name of leftOut) print(translate('cases:left-out', { body: name }));
      }),
    );
}

/** What is said of the case, over what is the same as the last time that the body had the matter. */
function caseFrom(plan: Plan, version: Row<'version'>, bodyId: string, options: SendOptions) {
  const proposed = proposedCases(plan, version).find((each) => each.bodyId === bodyId);
  const usual = proposed ?? blankCase(bodyId, true);
  const { date, caseWorker } = options;
  return {
    ...usual,
    ...(options.advises && { mustApprove: false }),
    meetingDate: date ?? null,
    caseNumber: options.case?.trim() ?? '',
    title: options.title?.trim() ?? usual.title,
    archiveReference: options.archive?.trim() ?? usual.archiveReference,
    rapporteur: options.rapporteur?.trim() ?? usual.rapporteur,
    proposal: options.proposal ?? usual.proposal,
    proposalExemptUnder: options.exemptProposalUnder?.trim() ?? usual.proposalExemptUnder,
    caseWorkerId: caseWorker === undefined ? usual.caseWorkerId : personNamed(plan, caseWorker).id,
  };
}
