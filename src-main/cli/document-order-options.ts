import { type Command, Option } from 'commander';
import {
  type DocumentName,
  isDocumentName,
  isReportDocumentName,
} from '../../src-domain/document/document-names.ts';
import { type DocumentOrder, usualOrder } from '../../src-domain/document/document-order.ts';
import { recipientLanguage } from '../../src-domain/document/recipient-language.ts';
import { copies } from '../../src-domain/entities/decisions.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { type Language, languages } from '../../src-domain/fields.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { type IsoDay, isIsoDay } from '../../src-domain/timing/calendar-days.ts';
import { PlanverkError } from '../planverk-error.ts';
import { today } from '../today.ts';
import { addCaseOptions, type CaseWords, caseFrom } from './case-choice.ts';
import type { Context } from './context.ts';
import {
  addChoiceOptions,
  type ChoiceWords,
  choicesFrom,
  isChoiceGiven,
} from './milestone-document-options.ts';
import { municipalityNamed, versionNamed } from './named-rows.ts';
import { addReportOptions, isReportGiven, type ReportWords, reportFrom } from './report-choice.ts';

/** Which document is ordered, as the command line says it. */
export interface OrderWords extends ChoiceWords, ReportWords, CaseWords {
  readonly language?: Language;
  readonly asOf?: IsoDay;
  readonly copy?: Row<'issuedDocument'>['copy'];
  readonly letterhead?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The options by which a document is ordered, whatever is done with it. */
export function addOrderOptions(command: Command, translate: Translate): Command {
  command
    .addOption(
      new Option('--language <language>', translate('terminal:help-language')).choices(languages),
    )
    .option('--as-of <day>', translate('terminal:help-as-of'), (day) => {
      if (isIsoDay(day)) return day;
      throw wrongUse(translate('terminal:not-a-day', { day }));
    })
    .addOption(new Option('--copy <copy>', translate('issuedPage:help-copy')).choices(copies))
    .option('--letterhead <name>', translate('letterheads:help-of-document'))
    .option('--from <version>', translate('changeDocument:help-from'))
    .option('--to <version>', translate('changeDocument:help-to'));
  return addCaseOptions(
    addReportOptions(addChoiceOptions(command, translate), translate),
    translate,
  );
}

/**
 * The document that the words order, in the recipient's language where they say none. Throws 'unknown-document',
 * and 'wrong-use' for what it has no use for.
 */
export function orderFrom(
  plan: Plan,
  name: string,
  words: OrderWords,
  context: Context,
): DocumentOrder {
  const order = orderInProjectLanguage(plan, name, words, context);
  return { ...order, language: words.language ?? recipientLanguage(plan, order) };
}

function orderInProjectLanguage(
  plan: Plan,
  name: string,
  words: OrderWords,
  { translate, surroundings }: Context,
): DocumentOrder {
  if (!isDocumentName(name)) throw new PlanverkError('unknown-document', { name });
  refuseUseless(name, words, translate);
  const { letterhead } = words;
  const asOf = words.asOf ?? null;
  const organisationId =
    letterhead === undefined ? null : municipalityNamed(plan, letterhead, translate).id;
  const copy = words.copy ?? 'whole';
  const usual = { ...usualOrder(name, projectOf(plan).language), asOf, copy, organisationId };
  if (usual.document === 'saksframlegg') {
    return { ...usual, decisionId: caseFrom(plan, words, translate) };
  }
  if (usual.document === 'endringsmelding') {
    const idOf = (named: string | undefined) =>
      named === undefined ? null : versionNamed(plan, named).id;
    return { ...usual, fromVersionId: idOf(words.from), toVersionId: idOf(words.to) };
  }
  if ('reportId' in usual) {
    return { ...usual, reportId: reportFrom(plan, usual, words, translate) };
  }
  if (usual.document !== 'milepelplan') return usual;
  const choices = choicesFrom(plan, words, asOf ?? today(surroundings), translate);
  return { ...usual, choices };
}

function refuseUseless(name: DocumentName, words: OrderWords, translate: Translate): void {
  const isOfReport = isReportDocumentName(name);
  const { subproject: _chosen, ...others } = words;
  if (name !== 'milepelplan' && isChoiceGiven(isOfReport ? others : words)) {
    throw wrongUse(translate('terminal:only-milestones'));
  }
  if (!isOfReport && isReportGiven(words)) {
    throw wrongUse(translate('reportDocument:only-reports'));
  }
  if (name !== 'saksframlegg' && (words.decision ?? words.case) !== undefined) {
    throw wrongUse(translate('cases:only-case-papers'));
  }
  if (name !== 'endringsmelding' && (words.from ?? words.to) !== undefined) {
    throw wrongUse(translate('changeDocument:only-changes'));
  }
}

const wrongUse = (reason: string) => new PlanverkError('wrong-use', { reason });
