import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { config, locales } from 'zod';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import type { StartIsolated } from '../isolated/isolated.ts';
import { PlanverkError } from '../planverk-error.ts';
import { realSurroundings } from '../surroundings.ts';
import { addAcceptCommand } from './accept-command.ts';
import { addBackupCommand } from './backup-command.ts';
import { addChangeCommands } from './change-commands.ts';
import { addClosingCommands } from './closing-commands.ts';
import { type Context, complain, WorkFailed } from './context.ts';
import { addDocumentCommands } from './document-commands.ts';
import { addExportCommands } from './export-commands.ts';
import { addFileCommands } from './file-commands.ts';
import { addHandoutCommands } from './handout-commands.ts';
import { addIssueCommands } from './issue-commands.ts';
import { addLetterheadCommands } from './letterhead-commands.ts';
import { addMeasurementCommands } from './measurement-commands.ts';
import { addMergeCommand } from './merge-command.ts';
import { addOrganisationCommands } from './organisation-commands.ts';
import { addPersonCommands } from './person-commands.ts';
import { addRepairCommand } from './repair-command.ts';
import { addReportCommands } from './report-commands.ts';
import { addServeCommand } from './serve-command.ts';
import { terminalLanguage } from './terminal-language.ts';
import { addTimingCommand } from './timing-command.ts';
import { addVersionCommands } from './version-commands.ts';
import { speak, wrongUseText } from './wrong-use.ts';

const done = 0;
const refused = 1;
const wrongUse = 2;

/** What differs between the terminal's program and the packaged one. */
interface CommandLineShell {
  readonly startIsolated: StartIsolated;
  readonly programFolder: string;
}

/** Whether a command line (without the program's own name) begins with one of the commands. */
export const isCommandLine = ([first]: readonly string[], shell: CommandLineShell): boolean =>
  commandsFor(contextOf(shell)).commands.some((command) => command.name() === first);

/** Runs one command line (without the program's own name) and gives its exit code. */
export async function run(words: readonly string[], shell: CommandLineShell): Promise<number> {
  const context = contextOf(shell);
  const { translate } = context;
  const program = commandsFor(context);
  config(locales.no());
  // Whoever reads the output may have seen enough; the work is done all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return process.exitCode === undefined ? done : Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return done;
      complain(wrongUseText(error, words, translate));
      return wrongUse;
    }
    const { errors, plan } = error instanceof WorkFailed ? error : { errors: [error] };
    for (const failure of errors) {
      if (!(failure instanceof PlanverkError)) throw failure;
      complain(failureText(failure, translate, plan));
    }
    return errors.every(isWrongUse) ? wrongUse : refused;
  }
}

const isWrongUse = (error: unknown): boolean =>
  error instanceof PlanverkError && error.code === 'wrong-use';

const contextOf = ({ startIsolated, programFolder }: CommandLineShell): Context => ({
  translate: translatorFor(terminalLanguage(process.env)),
  surroundings: realSurroundings(startIsolated, join(programFolder, 'resources')),
  programFolder,
});

function commandsFor(context: Context): Command {
  const program = new Command('planverk').exitOverride();
  speak(program, context.translate);
  addFileCommands(program, context);
  addBackupCommand(program, context);
  addAcceptCommand(program, context);
  addRepairCommand(program, context);
  addChangeCommands(program, context);
  addMergeCommand(program, context);
  addHandoutCommands(program, context);
  addOrganisationCommands(program, context);
  addPersonCommands(program, context);
  addClosingCommands(program, context);
  addLetterheadCommands(program, context);
  addMeasurementCommands(program, context);
  addVersionCommands(program, context);
  addReportCommands(program, context);
  addDocumentCommands(program, context);
  addExportCommands(program, context);
  addIssueCommands(program, context);
  addTimingCommand(program, context);
  addServeCommand(program, context);
  return program;
}
