import { type Command, Option } from 'commander';
import type { Language } from '../../src-domain/fields.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { buildDocumentIsolated } from '../documents/build-document.ts';
import { PlanverkError } from '../planverk-error.ts';
import { fromSystemError } from '../system-errors.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';

interface DocumentOptions {
  readonly out: string;
  readonly language?: Language;
  readonly json?: true;
}

/** The command that makes a Word document of the plan. */
export function addDocumentCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  program
    .command('document <file> <name>')
    .description('lag et Word-dokument (prosjektplan)')
    .requiredOption('--out <path>', 'hvor dokumentet skal ligge (.docx)')
    .addOption(new Option('--language <language>', 'målform').choices(['nb', 'nn']))
    .option('--json', 'svar med JSON')
    .action(async (path: string, name: string, { out, language, json }: DocumentOptions) => {
      if (name !== 'prosjektplan') throw new PlanverkError('unknown-document', { name });
      const plan = await withProject(path, context, 'reads', (file) => file.plan);
      const { bytes, cleaned } = await buildDocumentIsolated(surroundings.startIsolated, plan, {
        document: name,
        language: language ?? projectOf(plan).language,
        today: today(surroundings),
        pageNumbers: true,
      });
      await writeWholeFile(out, bytes).catch((error) => {
        throw fromSystemError(error, out);
      });
      if (json) {
        printJson({ path: out, sizeInBytes: bytes.length, cleaned });
        return;
      }
      const size = new Intl.NumberFormat('nb-NO', {
        style: 'unit',
        unit: 'kilobyte',
        maximumFractionDigits: 0,
      });
      print(
        translate('terminal:document-written', {
          path: out,
          size: size.format(bytes.length / 1000),
        }),
      );
      if (cleaned.length === 0) return;
      print(translate('terminal:cleaned-heading'));
    });
}
