import { Command, CommanderError } from 'commander';
import { config, locales } from 'zod';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { startChildProcess } from '../isolated/child-process.ts';
import { PlanverkError } from '../planverk-error.ts';
import { realSurroundings } from '../surroundings.ts';
import { addChangeCommands } from './change-commands.ts';
import { shownText } from './context.ts';
import { addDocumentCommands } from './document-commands.ts';
import { addFileCommands } from './file-commands.ts';
import { addServeCommand } from './serve-command.ts';
import { terminalLanguage } from './terminal-language.ts';
import { addTimingCommand } from './timing-command.ts';
import { speak, wrongUseText } from './wrong-use.ts';

const done = 0;
const refused = 1;
const wrongUse = 2;

/** Runs one command line (without the program's own name) and gives its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const translate = translatorFor(terminalLanguage(process.env));
  const program = new Command('planverk').exitOverride();
  speak(program, translate);
  config(locales.no());
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
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return done;
      complain(wrongUseText(error, words, translate));
      return wrongUse;
    }
    const failures: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    for (const failure of failures) {
      if (!(failure instanceof PlanverkError)) throw error;
      complain(failureText(failure, translate));
    }
    return error instanceof PlanverkError && error.code === 'wrong-use' ? wrongUse : refused;
  }
}

function complain(text: string): void {
  process.stderr.write(`${shownText(text)}\n`);
}
