import type { Command } from 'commander';
import { diff } from '../../src-domain/diff.ts';
import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import { changesSinceTexts, sinceText } from '../../src-domain/messages/backup-text.ts';
import { momentText } from '../../src-domain/messages/moment-text.ts';
import { storedSizeText } from '../../src-domain/messages/size-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import { type Backups, readBackupsOf } from '../store/backups-of.ts';
import { type Context, complain, print, printJson } from './context.ts';

interface BackupOptions {
  readonly compare?: string;
  readonly restore?: string;
  readonly out?: string;
  readonly json?: true;
}

/** The command about the backups of a project on this machine: list, compare with now, put one back as a new file. */
export function addBackupCommand(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  program
    .command('backups <file>')
    .description(translate('backups:help'))
    .option('--compare <number>', translate('backups:help-compare'))
    .option('--restore <number>', translate('backups:help-restore'))
    .option('--out <new>', translate('backups:help-out'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, options: BackupOptions) => {
      await readBackupsOf(path, surroundings, async (backups) => {
        if (backups.isFileUnreadable && !options.json)
          complain(translate('backups:file-unreadable'));
        if (options.restore !== undefined) await restore(backups, path, options);
        else if (options.compare !== undefined) await compare(backups, options.compare, options);
        else list(backups.list, options);
      });
    });

  function list(backups: readonly KeptBackup[], { json }: BackupOptions): void {
    if (json) printJson(backups.map((backup, index) => ({ number: index + 1, ...backup })));
    else if (backups.length === 0) print(translate('backups:empty'));
    else for (const [index, backup] of backups.entries()) print(lineOf(backup, index + 1));
  }

  const lineOf = (backup: KeptBackup, number: number) =>
    translate('backups:line', {
      number: String(number).padStart(2),
      moment: momentText(backup.at),
      size: storedSizeText(backup.sizeInBytes).padStart(8),
      since: sinceText(backup, translate),
    });

  async function compare(backups: Backups, number: string, { json }: BackupOptions): Promise<void> {
    const backup = numbered(backups, number);
    const then = await backups.read(backup.name);
    if (json) printJson(diff(then, backups.plan));
    else for (const line of linesSince(backup, then, backups.plan)) print(line);
  }

  function linesSince(backup: KeptBackup, then: Plan, now: Plan): readonly string[] {
    const changes = changesSinceTexts(then, now, translate);
    if (changes.length === 0) return [translate('backups:same-plan')];
    const heading = translate('backups:differences-of', { moment: momentText(backup.at) });
    return [heading, ...changes.map((change) => `  ${change}`)];
  }

  async function restore(
    backups: Backups,
    path: string,
    { restore: number = '', out, json }: BackupOptions,
  ): Promise<void> {
    if (out === undefined) {
      throw new PlanverkError('wrong-use', { reason: translate('backups:needs-out') });
    }
    const backup = numbered(backups, number);
    await backups.restore(backup.name, out);
    if (json) printJson({ ...backup, out });
    else print(translate('backups:restored', { moment: momentText(backup.at), out, path }));
  }

  function numbered({ list }: Backups, number: string): KeptBackup {
    const found = /^\d+$/.test(number) ? list[Number(number) - 1] : undefined;
    if (found) return found;
    const reason = translate('backups:no-such-number', { number, count: String(list.length) });
    throw new PlanverkError('wrong-use', { reason });
  }
}
