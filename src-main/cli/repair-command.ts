import type { Command } from 'commander';
import { repairLines } from '../../src-domain/messages/repair-text.ts';
import { repairProjectFile } from '../store/repair/repair.ts';
import { type Context, print, printJson } from './context.ts';

/** The command that saves what can be read of a damaged file. */
export function addRepairCommand(program: Command, { translate, surroundings }: Context): void {
  program
    .command('repair <file>')
    .description(translate('repair:help'))
    .requiredOption('--out <new>', translate('repair:help-out'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, { out, json }: { out: string; json?: true }) => {
      const { report, plan } = await repairProjectFile(path, out, surroundings);
      if (json) printJson(report);
      else for (const line of repairLines(report, plan, { path, out }, translate)) print(line);
    });
}
