import { basename } from 'node:path';
import type { Command } from 'commander';
import { collisionText } from '../../src-domain/messages/collision-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { mergeFiles } from '../exchange/merge-files.ts';
import { PlanverkError } from '../planverk-error.ts';
import { type Context, print, printJson } from './context.ts';

interface MergeOptions {
  readonly out: string;
  readonly json?: true;
}

/** The command that unites two copies of a project in a new file. Where something collides it ends with 1. */
export function addMergeCommand(program: Command, { translate, surroundings }: Context): void {
  const checkProject = (plans: readonly Plan[]) => {
    const projects = new Set(plans.flatMap(({ rows }) => rows.project.map(({ id }) => id)));
    if (projects.size === 1) return;
    throw new PlanverkError('wrong-use', { reason: translate('merging:not-same-project') });
  };

  program
    .command('merge <base> <mine> <theirs>')
    .description(translate('merging:help-merge'))
    .requiredOption('--out <file>', translate('merging:help-merge-out'))
    .option('--json', translate('terminal:help-json'))
    .action(async (base: string, mine: string, theirs: string, { out, json }: MergeOptions) => {
      const { changes, plan, collisions } = await mergeFiles(
        { base, mine, theirs, out },
        translate('merging:label', { name: basename(theirs) }),
        surroundings,
        checkProject,
      );
      if (collisions.length > 0) process.exitCode = 1;
      if (json) {
        printJson({ changes, collisions });
        return;
      }
      const count = changes.length;
      print(
        translate(count === 0 ? 'merging:merged-none' : 'merging:merged', { count, path: out }),
      );
      if (collisions.length === 0) return;
      print(translate('merging:collisions', { count: collisions.length }));
      for (const collision of collisions) print(collisionText(collision, plan, translate));
    });
}
