import { type Command, Option } from 'commander';
import type { Change } from '../../src-domain/change.ts';
import { diff } from '../../src-domain/diff.ts';
import { isEntityName } from '../../src-domain/entities/registry.ts';
import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import { changesSinceTexts, sinceText } from '../../src-domain/messages/backup-text.ts';
import { changeText } from '../../src-domain/messages/change-text.ts';
import { momentText } from '../../src-domain/messages/moment-text.ts';
import { problemText } from '../../src-domain/messages/problem-text.ts';
import { storedSizeText } from '../../src-domain/messages/size-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { differencesSince, placesIn } from '../../src-domain/put-back/differences-since.ts';
import type { LeftRow } from '../../src-domain/put-back/put-back.ts';
import type { RowPlace } from '../../src-domain/row-changes/removal.ts';
import { PlanverkError } from '../planverk-error.ts';
import { putBackFrom, readToPutBack } from '../put-back.ts';
import { type Backups, readBackupsOf } from '../store/backups-of.ts';
import { type Context, complain, print, printJson, withProject } from './context.ts';

interface BackupOptions {
  readonly compare?: string;
  readonly restore?: string;
  readonly take?: string;
  readonly row?: readonly string[];
  readonly all?: true;
  readonly out?: string;
  readonly json?: true;
}

/** The command about the backups of a project on this machine: list, compare with now, put rows or a whole one back. */
export function addBackupCommand(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  program
    .command('backups <file>')
    .description(translate('backups:help'))
    .option('--compare <number>', translate('backups:help-compare'))
    .option('--take <number>', translate('backups:help-take'))
    .option('--row <row...>', translate('backups:help-row'))
    .addOption(new Option('--all', translate('backups:help-all')).conflicts('row'))
    .option('--restore <number>', translate('backups:help-restore'))
    .option('--out <new>', translate('backups:help-out'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, options: BackupOptions) => {
      if (options.take !== undefined) {
        await take(path, options.take, options);
        return;
      }
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
    const backup = numbered(backups.list, number);
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

  /** Puts rows back in the file itself, as one change. */
  async function take(path: string, number: string, options: BackupOptions): Promise<void> {
    const wanted = (options.row ?? []).map(placeNamed);
    if (wanted.length === 0 && !options.all) throw wrongUse(translate('backups:needs-rows'));
    await withProject(path, context, 'writes', async (file) => {
      const backup = numbered(await file.listBackups(), number);
      const read = await readToPutBack(file, backup.name);
      const differing = placesIn(differencesSince(read.plan, file.plan));
      const called = translate('backups:put-back-label', { moment: momentText(backup.at) });
      const rows = options.all ? differing : wanted;
      const { entry, left } = putBackFrom(file, read, { rows, called });
      if (options.json) printJson({ changes: entry.changes, left });
      else for (const line of linesOf(entry.changes, left, file.plan)) print(line);
      if (left.length > 0) process.exitCode = 1;
    });
  }

  function placeNamed(row: string): RowPlace {
    const [entity = '', id = '', ...rest] = row.split(':');
    if (isEntityName(entity) && id !== '' && rest.length === 0) return { entity, id };
    throw wrongUse(translate('backups:no-such-row', { row }));
  }

  function linesOf(
    changes: readonly Change[],
    left: readonly LeftRow[],
    plan: Plan,
  ): readonly string[] {
    const made = changes.map((change) => `  ${changeText(change, plan, translate)}`);
    const reasons = left.map(({ problem }) => `  ${problemText(problem, translate, plan)}`);
    return [
      ...(made.length > 0 ? [translate('backups:taken'), ...made] : []),
      ...(reasons.length > 0 ? [translate('backups:left'), ...reasons] : []),
      ...(made.length + reasons.length === 0 ? [translate('backups:same-rows')] : []),
    ];
  }

  const wrongUse = (reason: string) => new PlanverkError('wrong-use', { reason });

  async function restore(
    backups: Backups,
    path: string,
    { restore: number = '', out, json }: BackupOptions,
  ): Promise<void> {
    if (out === undefined) throw wrongUse(translate('backups:needs-out'));
    const backup = numbered(backups.list, number);
    await backups.restore(backup.name, out);
    if (json) printJson({ ...backup, out });
    else print(translate('backups:restored', { moment: momentText(backup.at), out, path }));
  }

  function numbered(list: readonly KeptBackup[], number: string): KeptBackup {
    const found = /^\d+$/.test(number) ? list[Number(number) - 1] : undefined;
    if (found) return found;
    throw wrongUse(translate('backups:no-such-number', { number, count: String(list.length) }));
  }
}
