import type { Command } from 'commander';
import { personalDataInWords } from '../../src-domain/personal-data/in-words.ts';
import { personalData } from '../../src-domain/personal-data/personal-data.ts';
import type { ProjectFile } from '../store/project-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { personNamed } from './named-rows.ts';

const refused = 1;

interface RemovalOptions {
  readonly yes?: true;
  readonly json?: true;
}

/** The command about what a project has of a person. */
export function addPersonCommands(program: Command, context: Context): void {
  const { translate } = context;

  program
    .command('remove-person <file> <person>')
    .description(translate('terminal:help-remove-person'))
    .option('--yes', translate('terminal:help-remove-person-yes'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, named: string, { yes, json }: RemovalOptions) => {
      await withProject(path, context, yes ? 'writes' : 'reads', async (file) => {
        const { id } = personNamed(file.plan, named);
        const reach = await reachOf(file, id, context);
        if (!yes) {
          if (json) printJson({ removed: false, personId: id, ...reach });
          else for (const line of previewLines(reach, context)) print(line);
          process.exitCode = refused;
          return;
        }
        file.removePerson(id);
        const { rewrittenCount, left } = await file.forgetRemoved();
        if (json) printJson({ removed: true, personId: id, ...reach, rewrittenCount, left });
        else {
          print(translate('personRemoval:done'));
          if (rewrittenCount > 0) {
            print(translate('personRemoval:done-kept', { count: rewrittenCount }));
          }
          for (const line of textLines(reach, context)) print(line);
        }
        if (left.length > 0) process.exitCode = refused;
      });
    });
}

type Reach = Awaited<ReturnType<typeof reachOf>>;

async function reachOf(file: ProjectFile, personId: string, { translate }: Context) {
  const { plan } = file;
  const { texts } = personalDataInWords(plan, personalData(plan, personId), translate);
  return {
    ...(await file.removalReach(personId)),
    texts: texts.map(({ place, cells }) => ({ ...place, place: cells.place, text: cells.text })),
  };
}

function previewLines(reach: Reach, context: Context): readonly string[] {
  const { translate } = context;
  const counted = [
    ['goes-history', reach.entryCount],
    ['goes-backups', reach.backupCount],
    ['goes-set-aside', reach.setAsideCount],
  ] as const;
  return [
    translate('personRemoval:goes'),
    `  ${translate('personRemoval:goes-plan')}`,
    ...counted.flatMap(([key, count]) =>
      count === 0 ? [] : [`  ${translate(`personRemoval:${key}`, { count })}`],
    ),
    translate('personRemoval:stays'),
    `  ${translate('personRemoval:stays-documents')}`,
    `  ${translate('personRemoval:stays-copies')}`,
    ...textLines(reach, context).map((line) => `  ${line}`),
    translate('personRemoval:no-undo'),
    translate('terminal:remove-person-not-done'),
  ];
}

const textLines = ({ texts }: Reach, { translate }: Context): readonly string[] =>
  texts.length === 0
    ? [translate('personRemoval:stays-no-texts')]
    : [
        translate('personRemoval:stays-texts', { count: texts.length }),
        ...texts.map(({ place, text }) => `  ${place}: ${text}`),
      ];
