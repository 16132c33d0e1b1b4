import { Command, CommanderError } from 'commander';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { startChildProcess } from '../isolated/child-process.ts';
import { PlanverkError } from '../planverk-error.ts';
import { realSurroundings } from '../surroundings.ts';
import { addChangeCommands } from './change-commands.ts';
import { addDocumentCommands } from './document-commands.ts';
import { addFileCommands } from './file-commands.ts';
import { addServeCommand } from './serve-command.ts';
import { terminalLanguage } from './terminal-language.ts';
import { addTimingCommand } from './timing-command.ts';

const done = 0;
const refused = 1;
const wrongUse = 2;

/** Runs one command line (without the program's own name) and gives its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const translate = translatorFor(terminalLanguage(process.env));
  const program = new Command('planverk')
    .description('Prosjektplaner for kommuner, fra én fil')
    .exitOverride();
  const context = { translate, surroundings: realSurroundings(startChildProcess) };
  addFileCommands(program, context);
  addChangeCommands(program, context);
  addDocumentCommands(program, context);
  addTimingCommand(program, context);
  addServeCommand(program, context);
  try {
    await program.parseAsync(words, { from: 'user' });
    return process.exitCode === undefined ? done : Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongUse;
    if (!(error instanceof PlanverkError)) throw error;
    process.stderr.write(`${failureText(error, translate)}\n`);
    return error.code === 'wrong-use' ? wrongUse : refused;
  }
}
