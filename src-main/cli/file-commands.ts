import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { check } from '../../src-domain/check.ts';
import { diff } from '../../src-domain/diff.ts';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { planJsonSchema, writePlan } from '../../src-domain/plan-json.ts';
import { readProjectJson, writeProjectJson } from '../exchange/project-json.ts';
import { makeSample } from '../sample/make-sample.ts';
import { readStartingPlan } from '../starting-plans.ts';
import {
  ProjectFile,
  readProjectFile,
  type VerifyResult,
  verifyProjectFile,
} from '../store/project-file.ts';
import { today } from '../today.ts';
import { type Context, print, printData, printJson, readJson, withProject } from './context.ts';

/** The commands about a project file as a whole: make, read, compare, check, verify, copy. */
export function addFileCommands(program: Command, context: Context): void {
  const { translate, surroundings, programFolder } = context;

  const create = async (path: string, plan: Plan, contents: readonly Uint8Array[] = []) => {
    const file = await ProjectFile.create(path, plan, surroundings, contents);
    await file.close();
    print(translate('terminal:created', { path }));
  };

  program
    .command('new <file>')
    .description(translate('terminal:help-new'))
    .addOption(new Option('--sample', translate('terminal:help-sample')).conflicts('template'))
    .option('--template', translate('terminal:help-template'))
    .addOption(language(translate('terminal:help-template-language')))
    .action(async (path: string, options: { sample?: true; language?: 'nb' | 'nn' }) => {
      const resources = join(programFolder, 'resources');
      if (options.sample) {
        await makeSample(path, surroundings, resources);
        print(translate('terminal:created', { path }));
        return;
      }
      const name = `template-${options.language ?? 'nb'}` as const;
      await create(path, await readStartingPlan(name, resources));
    });

  program
    .command('import <file> <plan>')
    .description(translate('terminal:help-import'))
    .action(async (path: string, json: string) => {
      const { plan, contents } = readProjectJson(await readJson(json), json);
      await create(path, plan, contents);
    });

  program
    .command('dump <file>')
    .description(translate('terminal:help-dump'))
    .option('--contents', translate('terminal:help-dump-contents'))
    .option('--json', translate('terminal:help-always-json'))
    .action((path: string, options: { contents?: true }) =>
      withProject(path, context, 'reads', (file) => {
        const { plan } = file;
        const readContent = (name: string) => file.readContent(name);
        printData(options.contents ? writeProjectJson(plan, readContent) : writePlan(plan));
      }),
    );

  program
    .command('schema')
    .description(translate('terminal:help-schema'))
    .option('--json', translate('terminal:help-always-json'))
    .action(() => printData(`${JSON.stringify(planJsonSchema(), null, 2)}\n`));

  program
    .command('diff <before> <after>')
    .description(translate('terminal:help-diff'))
    .option('--json', translate('terminal:help-always-json'))
    .action(async (before: string, after: string) => {
      const from = await readProjectFile(before, surroundings);
      const to = await readProjectFile(after, surroundings);
      printJson(diff(from, to));
    });

  program
    .command('check <file>')
    .description(translate('terminal:help-check'))
    .option('--json', translate('terminal:help-json'))
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
    .description(translate('terminal:help-verify'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, { json }: { json?: true }) => {
      const result = await verifyProjectFile(path, surroundings);
      if (json) printJson(result);
      else print(verifyText(path, result, translate));
      if (!result.ok) process.exitCode = 1;
    });

  program
    .command('copy <file> <copy>')
    .description(translate('terminal:help-copy'))
    .action((path: string, copy: string) =>
      withProject(path, context, 'reads', async (file) => {
        await file.saveCopy(copy);
        print(translate('terminal:created', { path: copy }));
      }),
    );
}

const language = (description: string) =>
  new Option('--language <language>', description).choices(['nb', 'nn']);

/** One line for the file, one for each check, with what was found. */
function verifyText(path: string, { ok, checks }: VerifyResult, translate: Translate): string {
  const lines = checks.map(({ check, result, failure }) =>
    translate('terminal:verify-line', {
      check: translate(`terminal:check-${check}`),
      result:
        result === 'failed' && failure
          ? failureText(failure, translate)
          : translate(result === 'ok' ? 'terminal:result-ok' : 'terminal:result-not-made'),
    }),
  );
  const summary = translate(ok ? 'terminal:verified-whole' : 'terminal:verified-faulty', { path });
  return [summary, ...lines].join('\n');
}
