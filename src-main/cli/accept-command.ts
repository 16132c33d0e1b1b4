import type { Command } from 'commander';
import { diff } from '../../src-domain/diff.ts';
import type { DoubtfulFile } from '../../src-domain/doubtful-file.ts';
import { changesSinceTexts } from '../../src-domain/messages/backup-text.ts';
import { momentText } from '../../src-domain/messages/moment-text.ts';
import { readDoubtfulFile } from '../store/doubtful-file.ts';
import { ProjectFile, verifyProjectFile } from '../store/project-file.ts';
import { type Context, print, printJson } from './context.ts';

interface AcceptOptions {
  readonly compare?: true;
  readonly json?: true;
}

/** The command that accepts a file whose checksum doesn't match, as it stands. */
export function addAcceptCommand(program: Command, { translate, surroundings }: Context): void {
  program
    .command('accept <file>')
    .description(translate('rescue:help'))
    .option('--compare', translate('rescue:help-compare'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, { compare, json }: AcceptOptions) => {
      const { checks } = await verifyProjectFile(path, surroundings);
      if (checks.some(({ check, result }) => check === 'checksum' && result === 'ok')) {
        if (json) printJson({ isAccepted: false, known: null, changes: [] });
        else print(translate('rescue:checksum-holds', { path }));
        return;
      }
      const file = await readDoubtfulFile(path, surroundings);
      if (!compare) await accept(path, file);
      if (json) printJson(asJson(file, !compare));
      else for (const line of linesOf(path, file, !compare)) print(line);
    });

  async function accept(path: string, { hash }: DoubtfulFile): Promise<void> {
    const accepted = await ProjectFile.accept(path, hash, surroundings);
    await accepted.close();
  }

  function linesOf(path: string, file: DoubtfulFile, isAccepted: boolean): readonly string[] {
    const end = isAccepted ? [translate('rescue:accepted', { path })] : [];
    if (!file.known) return [translate('rescue:nothing-known'), ...end];
    const { plan, backupAt } = file.known;
    const texts = changesSinceTexts(plan, file.plan, translate);
    if (texts.length === 0) return [translate('rescue:same-plan'), ...end];
    const heading =
      backupAt === null
        ? translate('rescue:differs-from-copy')
        : translate('rescue:differs-from-backup', { moment: momentText(backupAt) });
    return [heading, ...texts.map((text) => `  ${text}`), ...end];
  }
}

const asJson = ({ plan, known }: DoubtfulFile, isAccepted: boolean) => ({
  isAccepted,
  known: known && { backupAt: known.backupAt },
  changes: known ? diff(known.plan, plan) : [],
});
