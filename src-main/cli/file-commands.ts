import { type Command, Option } from 'commander';
import { check } from '../../src-domain/check.ts';
import { diff } from '../../src-domain/diff.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { planJsonSchema, writePlan } from '../../src-domain/plan-json.ts';
import { planFromJson, readStartingPlan } from '../starting-plans.ts';
import { ProjectFile, readProjectFile, verifyProjectFile } from '../store/project-file.ts';
import { today } from '../today.ts';
import { type Context, print, printJson, readJson, withProject } from './context.ts';

/** The commands about a project file as a whole: make, read, compare, check, verify, copy. */
export function addFileCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  const create = async (path: string, plan: Parameters<typeof ProjectFile.create>[1]) => {
    const file = await ProjectFile.create(path, plan, surroundings);
    await file.close();
    print(translate('terminal:created', { path }));
  };

  program
    .command('new <file>')
    .description('lag et nytt prosjekt')
    .addOption(new Option('--sample', 'med eksempelprosjektet').conflicts('template'))
    .option('--template', 'fra malen, tomt (standard)')
    .addOption(language('malens målform'))
    .action(async (path: string, options: { sample?: true; language?: 'nb' | 'nn' }) => {
      const name = options.sample ? 'sample' : `template-${options.language ?? 'nb'}`;
      await create(path, await readStartingPlan(name as Parameters<typeof readStartingPlan>[0]));
    });

  program
    .command('import <file> <plan>')
    .description('lag et nytt prosjekt av en plan som JSON')
    .action(async (path: string, json: string) => {
      await create(path, planFromJson(await readJson(json), json));
    });

  program
    .command('dump <file>')
    .description('skriv planen som JSON')
    .action((path: string) =>
      withProject(path, context, 'reads', (file) => print(writePlan(file.plan))),
    );

  program
    .command('schema')
    .description('skriv JSON Schema for planen')
    .action(() => print(JSON.stringify(planJsonSchema(), null, 2)));

  program
    .command('diff <before> <after>')
    .description('skriv endringene fra den ene filen til den andre, som JSON')
    .action(async (before: string, after: string) => {
      const from = await readProjectFile(before, surroundings);
      const to = await readProjectFile(after, surroundings);
      printJson(diff(from, to));
    });

  program
    .command('check <file>')
    .description('kjør plankontrollen')
    .option('--json', 'svar med JSON')
    .action((path: string, { json }: { json?: true }) =>
      withProject(path, context, 'reads', ({ plan }) => {
        const findings = check(plan, today(surroundings));
        if (json) {
          printJson(findings);
          return;
        }
        for (const finding of findings) {
          const severity = translate(`terminal:severity-${finding.severity}`);
          print(`${severity}: ${findingText(finding, translate)}`);
        }
        const count = findings.length;
        print(
          count === 0
            ? translate('terminal:no-findings')
            : translate('terminal:findings-count', { count }),
        );
      }),
    );

  program
    .command('verify <file>')
    .description('kontroller at filen er hel: integritet, skjema, kontrollsum')
    .option('--json', 'svar med JSON')
    .action(async (path: string, { json }: { json?: true }) => {
      const result = await verifyProjectFile(path, surroundings);
      if (json) printJson(result);
      else
        print(
          translate(result.ok ? 'terminal:verified-whole' : 'terminal:verified-faulty', { path }),
        );
      if (!result.ok) process.exitCode = 1;
    });

  program
    .command('copy <file> <copy>')
    .description('lagre en kopi, også av arbeid som ennå ikke er lagt inn i filen')
    .action((path: string, copy: string) =>
      withProject(path, context, 'reads', async (file) => {
        await file.saveCopy(copy);
        print(translate('terminal:created', { path: copy }));
      }),
    );
}

const language = (description: string) =>
  new Option('--language <language>', description).choices(['nb', 'nn']);
