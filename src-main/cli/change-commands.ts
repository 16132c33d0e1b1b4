import type { Command } from 'commander';
import { type Transaction, transactionsSchema } from '../../src-domain/change.ts';
import { momentText } from '../../src-domain/messages/moment-text.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { LogEntry } from '../store/project-file.ts';
import { type Context, print, printJson, readJson, withProject } from './context.ts';

/** The commands that change a plan, and those that tell what was changed. */
export function addChangeCommands(program: Command, context: Context): void {
  const { translate } = context;

  program
    .command('apply <file> <changes>')
    .description(translate('terminal:help-apply'))
    .option('--json', translate('terminal:help-always-json'))
    .action(async (path: string, changes: string) => {
      const transactions = readTransactions(await readJson(changes), changes);
      await withProject(path, context, 'writes', (file) => {
        for (const transaction of transactions) printJson(acknowledgement(file.apply(transaction)));
      });
    });

  const steps = [
    {
      name: 'undo',
      done: 'undone',
      description: translate('terminal:help-undo'),
    },
    { name: 'redo', done: 'redone', description: translate('terminal:help-redo') },
  ] as const;
  for (const { name, done, description } of steps) {
    program
      .command(`${name} <file>`)
      .description(description)
      .option('--json', translate('terminal:help-json'))
      .action((path: string, { json }: { json?: true }) =>
        withProject(path, context, 'writes', (file) => {
          const entry = file[name]();
          if (json) printJson(acknowledgement(entry));
          else print(translate(`terminal:${done}`, { label: entry.label }));
        }),
      );
  }

  program
    .command('history <file>')
    .description(translate('terminal:help-history'))
    .option('--json', translate('terminal:help-history-json'))
    .action((path: string, { json }: { json?: true }) =>
      withProject(path, context, 'reads', (file) => {
        if (json) {
          printJson(file.history());
          return;
        }
        for (const entry of file.history()) {
          const kind =
            entry.kind === 'undo' || entry.kind === 'redo'
              ? ` ${translate(`terminal:kind-${entry.kind}`)}`
              : '';
          const label =
            entry.kind === 'created' || entry.kind === 'removal' || entry.kind === 'acceptance'
              ? translate(`terminal:label-${entry.kind}`)
              : entry.label;
          print(`${momentText(entry.at)}  ${entry.who}  ${label}${kind}`);
        }
      }),
    );
}

const acknowledgement = ({ number, id, at, label, kind }: LogEntry) => ({
  number,
  id,
  at,
  label,
  kind,
});

function readTransactions(json: unknown, path: string): readonly Transaction[] {
  const parsed = transactionsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PlanverkError('not-transactions', {
    path,
    place: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  });
}
