import type { Command } from 'commander';
import { handoutOverview } from '../../src-domain/handout/handout-overview.ts';
import { collisionKey } from '../../src-domain/handout/return-order.ts';
import { sureMatches } from '../../src-domain/handout/return-review.ts';
import { handoutText, returnText } from '../../src-domain/messages/return-text.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { handOut } from '../exchange/hand-out.ts';
import { reviewReturned, takeReturn } from '../exchange/take-return.ts';
import { PlanverkError } from '../planverk-error.ts';
import { today } from '../today.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { subprojectNamed } from './named-rows.ts';
import { readDay } from './read-day.ts';

interface HandoutOptions {
  readonly subproject: string;
  readonly to: string;
  readonly out: string;
  readonly wantedBack?: string;
  readonly note?: string;
}

const acceptances = ['clean', 'mine', 'theirs'] as const;

interface ReturnOptions {
  readonly accept?: string;
  readonly json?: true;
}

/** The commands that hand a sub-project out, tell what is out, and take in what comes back. */
export function addHandoutCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  program
    .command('handout <file>')
    .description(translate('handout:help-handout'))
    .requiredOption('--subproject <name>', translate('handout:help-subproject'))
    .requiredOption('--to <recipient>', translate('handout:help-to'))
    .requiredOption('--out <file>', translate('handout:help-out'))
    .option('--wanted-back <day>', translate('handout:help-wanted-back'))
    .option('--note <text>', translate('handout:help-note'))
    .action((path: string, { subproject, to, out, wantedBack, note }: HandoutOptions) =>
      withProject(path, context, 'writes', async (file) => {
        const { id } = subprojectNamed(file.plan, subproject, translate);
        const order = {
          subprojectId: id,
          recipient: to,
          note: note ?? '',
          wantedBackOn: wantedBack === undefined ? null : readDay(wantedBack, translate),
        };
        const name = rowName(file.plan, 'subproject', id) ?? '';
        const label = translate('handout:handed-out', { name, recipient: to });
        await handOut(file, order, out, label, surroundings);
        print(translate('handout:written', { label, path: out }));
      }),
    );

  program
    .command('handouts <file>')
    .description(translate('handout:help-handouts'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { json }: { json?: true }) =>
      withProject(path, context, 'reads', (file) => {
        const states = handoutOverview(file.plan, today(surroundings));
        if (json) printJson(states);
        else if (states.length === 0) print(translate('handout:none'));
        else for (const state of states) print(handoutText(state, translate));
      }),
    );

  program
    .command('return <file> <returned>')
    .description(translate('handout:help-return'))
    .option('--accept <choice>', translate('handout:help-accept'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, returned: string, { accept, json }: ReturnOptions) => {
      const acceptance = acceptances.find((each) => each === accept);
      if (accept !== undefined && acceptance === undefined) {
        throw new PlanverkError('wrong-use', { reason: translate('handout:no-such-choice') });
      }
      await withProject(path, context, acceptance ? 'writes' : 'reads', async (file) => {
        const review = await reviewReturned(file, returned, surroundings);
        if (json) printJson(review);
        else print(returnText(review, file.plan, translate));
        if (!acceptance) {
          if (review.collisions.length > 0) process.exitCode = 1;
          if (!json) print(translate('handout:not-taken'));
          return;
        }
        const { recipient, called } = review.copy;
        const side = acceptance === 'clean' ? null : acceptance;
        const chosen = side ? review.collisions : [];
        const order = {
          leftOut: [],
          taken: [],
          persons: sureMatches(review.matches),
          collisions: Object.fromEntries(
            chosen.map((each) => [collisionKey(each), { take: side ?? 'mine' }]),
          ),
        };
        const label = translate('handout:return-of', { recipient, name: called });
        const { takenCount, waitingCount } = await takeReturn(
          file,
          returned,
          order,
          label,
          surroundings,
        );
        if (waitingCount > 0) process.exitCode = 1;
        if (json) return;
        print(translate('handout:taken', { count: takenCount }));
        if (waitingCount > 0) print(translate('handout:waiting', { count: waitingCount }));
      });
    });
}
