import { type Command, Option } from 'commander';
import {
  type DocumentName,
  isDocumentName,
  isReportDocumentName,
} from '../../src-domain/document/document-names.ts';
import { type DocumentOrder, usualOrder } from '../../src-domain/document/document-order.ts';
import { type Language, languages } from '../../src-domain/fields.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { type IsoDay, isIsoDay } from '../../src-domain/timing/calendar-days.ts';
import type { Cleaned } from '../documents/clean-document.ts';
import { PlanverkError } from '../planverk-error.ts';
import { readFrozenPlans } from '../read-frozen-plans.ts';
import { fontsOf } from '../store/surroundings.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import {
  addChoiceOptions,
  type ChoiceWords,
  choicesFrom,
  isChoiceGiven,
} from './milestone-document-options.ts';
import { addReportOptions, isReportGiven, type ReportWords, reportFrom } from './report-choice.ts';

interface DocumentWords extends ChoiceWords, ReportWords {
  readonly out: string;
  readonly language?: Language;
  readonly asOf?: IsoDay;
  readonly json?: true;
}

type OrderWords = Omit<DocumentWords, 'out' | 'json'>;

/** The command that makes a Word document of the plan. */
export function addDocumentCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  const command = program
    .command('document <file> <name>')
    .description(translate('terminal:help-document'))
    .requiredOption('--out <path>', translate('terminal:help-out'), (path) => {
      if (path.toLowerCase().endsWith('.docx')) return path;
      throw new PlanverkError('wrong-use', { reason: translate('terminal:name-of-document') });
    })
    .addOption(
      new Option('--language <language>', translate('terminal:help-language')).choices(languages),
    )
    .option('--as-of <day>', translate('terminal:help-as-of'), (day) => {
      if (isIsoDay(day)) return day;
      throw new PlanverkError('wrong-use', { reason: translate('terminal:not-a-day', { day }) });
    })
    .option('--json', translate('terminal:help-json'));
  addReportOptions(addChoiceOptions(command, translate), translate).action(
    async (path: string, name: string, { out, json, ...words }: DocumentWords) => {
      if (!isDocumentName(name)) throw new PlanverkError('unknown-document', { name });
      const isOfReport = isReportDocumentName(name);
      const { subproject: _chosen, ...others } = words;
      if (name !== 'milepelplan' && isChoiceGiven(isOfReport ? others : words)) {
        throw new PlanverkError('wrong-use', { reason: translate('terminal:only-milestones') });
      }
      if (!isOfReport && isReportGiven(words)) {
        throw new PlanverkError('wrong-use', { reason: translate('reportDocument:only-reports') });
      }
      const { plan, order, frozenPlans } = await withProject(path, context, 'reads', (file) => {
        const ordered = orderFrom(file.plan, name, words, context);
        return {
          plan: file.plan,
          order: ordered,
          frozenPlans: readFrozenPlans(file, ordered),
        };
      });
      // The Word library takes its time to load, and only this command needs it.
      const { buildDocumentIsolated } = await import('../documents/build-document.ts');
      const { bytes, cleaned } = await buildDocumentIsolated(surroundings.startIsolated, plan, {
        order,
        today: today(surroundings),
        pageNumbers: true,
        frozenPlans,
        ...fontsOf(surroundings),
      });
      await writeWholeFile(out, bytes);
      if (json) {
        printJson({ path: out, sizeInBytes: bytes.length, cleaned });
        return;
      }
      const size = sizeText(bytes.length);
      print(translate('terminal:document-written', { path: out, size }));
      if (cleaned.length > 0) print(cleanedText(cleaned, translate));
    },
  );
}

function orderFrom(
  plan: Plan,
  document: DocumentName,
  { language = projectOf(plan).language, asOf: day, ...words }: OrderWords,
  { translate, surroundings }: Context,
): DocumentOrder {
  const asOf = day ?? null;
  const usual = { ...usualOrder(document, language), asOf };
  if ('reportId' in usual) {
    return { ...usual, reportId: reportFrom(plan, usual, words, translate) };
  }
  if (usual.document !== 'milepelplan') return usual;
  const choices = choicesFrom(plan, words, asOf ?? today(surroundings), translate);
  return { ...usual, choices };
}

function cleanedText(cleaned: readonly Cleaned[], translate: Translate): string {
  const lines = cleaned.map(({ where, excerpt, removed }) => {
    const characters = removed.map(({ codePoint, count }) => `${codePoint} × ${count}`).join(', ');
    return translate('terminal:cleaned-line', { where, excerpt, characters });
  });
  return [translate('terminal:cleaned-heading'), ...lines].join('\n');
}
