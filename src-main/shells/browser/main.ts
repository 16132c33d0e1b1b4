import { parseArgs } from 'node:util';
import { failureText } from '../../../src-domain/messages/failure-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { terminalLanguage } from '../../cli/terminal-language.ts';
import { startChildProcess } from '../../isolated/child-process.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { realSurroundings } from '../../surroundings.ts';
import { serve } from './serve.ts';

/** The browser shell as a program: serves a project until Ctrl+C, and prints where. */
const language = terminalLanguage(process.env);
const translate = translatorFor(language);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
});

try {
  const { address, close } = await serve({
    file: positionals[0],
    port: Number(values.port),
    openWindow: !values['no-open'],
    surroundings: realSurroundings(startChildProcess),
    language,
  });
  const lines = [translate('terminal:serving', { address }), translate('terminal:serving-stop')];
  process.stdout.write(`${lines.join('\n')}\n`);
  let isClosing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Ctrl+C reaches this process twice, by the terminal and by whoever started it.
    process.on(signal, () => {
      if (!isClosing) void close().then(() => process.exit());
      isClosing = true;
    });
  }
} catch (error) {
  if (!(error instanceof PlanverkError)) throw error;
  process.stderr.write(`${failureText(error, translate)}\n`);
  process.exitCode = 1;
}
