import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { calendarText } from '../../src-domain/calendar-export/calendar-text.ts';
import { type Language, languages } from '../../src-domain/fields.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { addFilterOptions, type FilterWords, filterFrom } from './item-filter-options.ts';

interface ExportWords extends FilterWords {
  readonly to: string;
  readonly language?: Language;
  readonly json?: true;
}

/** The command that takes a part of the plan out in a format of other programs, told by the file's ending. */
export function addExportCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;
  const command = program
    .command('export <file>')
    .description(translate('terminal:help-export'))
    .requiredOption('--to <path>', translate('terminal:help-export-to'), (path) => {
      if (extname(path).toLowerCase() === '.ics') return path;
      throw new PlanverkError('wrong-use', { reason: translate('terminal:name-of-export') });
    })
    .addOption(
      new Option('--language <language>', translate('terminal:help-language')).choices(languages),
    )
    .option('--json', translate('terminal:help-json'));
  addFilterOptions(command, translate).action(
    async (path: string, { to, language, json, ...words }: ExportWords) => {
      const plan = await withProject(path, context, 'reads', (file) => file.plan);
      const filter = filterFrom(plan, words, today(surroundings), translate);
      const { calendarFile } = await import('../exchange/calendar-file.ts');
      const { bytes, calendar } = calendarFile(plan, filter, {
        language: language ?? projectOf(plan).language,
        now: surroundings.now(),
      });
      await writeWholeFile(to, bytes);
      if (json) {
        const { entries, leftOut } = calendar;
        printJson({ path: to, sizeInBytes: bytes.length, entries: entries.length, leftOut });
        return;
      }
      print(translate('terminal:calendar-written', { path: to }));
      print(calendarText(calendar, translate));
    },
  );
}
