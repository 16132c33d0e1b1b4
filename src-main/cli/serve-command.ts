import { join } from 'node:path';
import type { Command } from 'commander';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { Context } from './context.ts';
import { terminalLanguage } from './terminal-language.ts';

/** The command that opens a project in the browser shell. */
export function addServeCommand(program: Command, context: Context): void {
  const { surroundings, translate, programFolder } = context;
  program
    .command('serve [file]')
    .description(translate('terminal:help-serve'))
    .option('--port <number>', translate('terminal:help-port'), (text) =>
      portNumber(text, translate),
    )
    .option('--no-open', translate('terminal:help-no-open'))
    .action(async (file: string | undefined, { port, open }: { port?: number; open: boolean }) => {
      const { serveUntilStopped } = await import('../shells/browser/serve-until-stopped.ts');
      const language = terminalLanguage(process.env);
      await serveUntilStopped({
        file,
        port,
        openWindow: open,
        surroundings,
        language,
        pageFolder: join(programFolder, 'out', 'renderer'),
      });
    });
}

function portNumber(text: string, translate: Translate): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new PlanverkError('wrong-use', { reason: translate('terminal:port-number') });
}
