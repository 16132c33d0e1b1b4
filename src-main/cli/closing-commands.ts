import type { Command } from 'commander';
import { closingChanges, reopeningChanges } from '../../src-domain/closing/closing-changes.ts';
import { closingFindings, closingRefusal } from '../../src-domain/closing/closing-findings.ts';
import { closingFindingText } from '../../src-domain/messages/closing-text.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { archivePackage } from '../exchange/archive-package.ts';
import { PlanverkError } from '../planverk-error.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, withProject } from './context.ts';
import { readDay } from './read-day.ts';

/** The commands that close a project, open it again, and make a package for the archive. */
export function addClosingCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  program
    .command('close <file>')
    .description(translate('closing:help-close'))
    .option('--on <day>', translate('closing:help-close-on'), (text) => readDay(text, translate))
    .action((path: string, { on }: { readonly on?: IsoDay }) =>
      withProject(path, context, 'writes', (file) => {
        const { plan } = file;
        const day = on ?? today(surroundings);
        if (closingRefusal(plan, day) !== null) {
          const start = dayText(projectOf(plan).startDate ?? '');
          const reason = translate('closing:before-start', { day: start });
          throw new PlanverkError('wrong-use', { reason });
        }
        file.apply({ label: translate('closing:did-close'), changes: closingChanges(plan, day) });
        print(translate('closing:is-closed', { day: dayText(day) }));
        for (const finding of closingFindings(plan, day)) {
          print(`  ${closingFindingText(plan, finding, translate)}`);
        }
      }),
    );

  program
    .command('reopen <file>')
    .description(translate('closing:help-reopen'))
    .action((path: string) =>
      withProject(path, context, 'writes', (file) => {
        const changes = reopeningChanges(file.plan);
        file.apply({ label: translate('closing:did-reopen'), changes });
        print(translate('closing:is-open'));
      }),
    );

  program
    .command('archive <file>')
    .description(translate('closing:help-archive'))
    .requiredOption('--out <path>', translate('closing:help-archive-out'), (path) => {
      if (path.toLowerCase().endsWith('.zip')) return path;
      throw new PlanverkError('wrong-use', { reason: translate('closing:name-of-archive') });
    })
    .action(async (path: string, { out }: { readonly out: string }) => {
      const bytes = await withProject(path, context, 'reads', archivePackage);
      await writeWholeFile(out, bytes);
      print(translate('terminal:document-written', { path: out, size: sizeText(bytes.length) }));
    });
}
