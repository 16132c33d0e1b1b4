import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from './context.ts';
import { terminalLanguage } from './terminal-language.ts';

/** The command that opens a project in the browser shell. */
export function addServeCommand(program: Command, { surroundings }: Context): void {
  program
    .command('serve <file>')
    .description('åpne prosjektet i nettleseren på denne maskinen')
    .option('--port <number>', 'port på 127.0.0.1 (0: en ledig)', portNumber, 0)
    .option('--no-open', 'skriv bare adressen')
    .action(async (file: string, { port, open }: { port: number; open: boolean }) => {
      const { serveUntilStopped } = await import('../shells/browser/serve-until-stopped.ts');
      const language = terminalLanguage(process.env);
      await serveUntilStopped({ file, port, openWindow: open, surroundings, language });
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('en port er et helt tall fra 0 til 65535');
}
