import { type Command, Option } from 'commander';
import { isDocumentName } from '../../src-domain/document/document-names.ts';
import type { Language } from '../../src-domain/fields.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { type IsoDay, isIsoDay } from '../../src-domain/timing/calendar-days.ts';
import type { Cleaned } from '../documents/clean-document.ts';
import { PlanverkError } from '../planverk-error.ts';
import { fontsOf } from '../store/surroundings.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';

interface DocumentOptions {
  readonly out: string;
  readonly language?: Language;
  readonly asOf?: IsoDay;
  readonly json?: true;
}

/** The command that makes a Word document of the plan. */
export function addDocumentCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  program
    .command('document <file> <name>')
    .description(translate('terminal:help-document'))
    .requiredOption('--out <path>', translate('terminal:help-out'), (path) => {
      if (path.toLowerCase().endsWith('.docx')) return path;
      throw new PlanverkError('wrong-use', { reason: translate('terminal:name-of-document') });
    })
    .addOption(
      new Option('--language <language>', translate('terminal:help-language')).choices([
        'nb',
        'nn',
      ]),
    )
    .option('--as-of <day>', translate('terminal:help-as-of'), (day) => {
      if (isIsoDay(day)) return day;
      throw new PlanverkError('wrong-use', { reason: translate('terminal:not-a-day', { day }) });
    })
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, name: string, { out, language, asOf, json }: DocumentOptions) => {
      if (!isDocumentName(name)) throw new PlanverkError('unknown-document', { name });
      const plan = await withProject(path, context, 'reads', (file) => file.plan);
      // The Word library takes its time to load, and only this command needs it.
      const { buildDocumentIsolated } = await import('../documents/build-document.ts');
      const { bytes, cleaned } = await buildDocumentIsolated(surroundings.startIsolated, plan, {
        document: name,
        language: language ?? projectOf(plan).language,
        today: today(surroundings),
        ...(asOf && { asOf }),
        pageNumbers: true,
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
    });
}

function cleanedText(cleaned: readonly Cleaned[], translate: Translate): string {
  const lines = cleaned.map(({ where, excerpt, removed }) => {
    const characters = removed.map(({ codePoint, count }) => `${codePoint} × ${count}`).join(', ');
    return translate('terminal:cleaned-line', { where, excerpt, characters });
  });
  return [translate('terminal:cleaned-heading'), ...lines].join('\n');
}
