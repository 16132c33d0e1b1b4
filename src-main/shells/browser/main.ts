import { parseArgs } from 'node:util';
import { failureText } from '../../../src-domain/messages/failure-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { terminalLanguage } from '../../cli/terminal-language.ts';
import { startChildProcess } from '../../isolated/child-process.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { realSurroundings } from '../../surroundings.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

/** The browser shell as a program: serves a project until Ctrl+C, and prints where. */
const language = terminalLanguage(process.env);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
});

try {
  await serveUntilStopped({
    file: positionals[0],
    port: values.port === undefined ? undefined : Number(values.port),
    openWindow: !values['no-open'],
    surroundings: realSurroundings(startChildProcess),
    language,
  });
} catch (error) {
  if (!(error instanceof PlanverkError)) throw error;
  process.stderr.write(`${failureText(error, translatorFor(language))}\n`);
  process.exitCode = 1;
}
