import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Row } from '../../src-domain/entities/registry.ts';
import {
  type LetterheadRow,
  letterheadLimitInBytes,
  letterheadOf,
  municipalitiesOf,
} from '../../src-domain/letterhead/letterhead-changes.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import { templateFindingText } from '../../src-domain/messages/template-finding-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { checkLetterhead } from '../documents/letterhead/check-letterhead.ts';
import { PlanverkError } from '../planverk-error.ts';
import type { ProjectFile } from '../store/project-file.ts';
import { fromSystemError } from '../system-errors.ts';
import { type Context, print, printJson, withProject } from './context.ts';
import { municipalityNamed } from './named-rows.ts';

interface LetterheadWords {
  readonly municipality?: string;
  readonly template?: string;
  readonly logo?: string;
  readonly alt?: string;
  readonly json?: true;
}

/** The command about municipalities' own Word templates and logos: set them, and tell what there is. */
export function addLetterheadCommands(program: Command, context: Context): void {
  const { translate } = context;
  program
    .command('letterhead <file>')
    .description(translate('letterheads:help'))
    .option('--municipality <name>', translate('letterheads:help-municipality'))
    .option('--template <path>', translate('letterheads:help-template'))
    .option('--logo <path>', translate('letterheads:help-logo'))
    .option('--alt <text>', translate('letterheads:help-alt'))
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, words: LetterheadWords) => {
      const { template, logo, municipality: named } = words;
      const isChanging = template !== undefined || logo !== undefined;
      if (isChanging && named === undefined) {
        throw new PlanverkError('wrong-use', { reason: translate('letterheads:whose') });
      }
      await withProject(path, context, isChanging ? 'writes' : 'reads', async (file) => {
        const chosen =
          named === undefined
            ? municipalitiesOf(file.plan)
            : [municipalityNamed(file.plan, named, translate)];
        const [municipality] = chosen;
        if (municipality) {
          if (template !== undefined) await set(file, municipality, 'template', template, '');
          if (logo !== undefined) {
            const proposed = { municipality: municipality.name };
            const alt = words.alt ?? translate('letterheads:proposed-description', proposed);
            await set(file, municipality, 'logo', logo, alt);
          }
        }
        await tell(file, chosen, words);
      });
    });

  async function set(
    file: ProjectFile,
    { id: organisationId, name: municipality }: Row<'organisation'>,
    part: LetterheadRow['part'],
    path: string,
    description: string,
  ): Promise<void> {
    const bytes = await readFile(path).catch((error) => {
      throw fromSystemError(error, path);
    });
    if (bytes.byteLength > letterheadLimitInBytes) {
      const limit = sizeText(letterheadLimitInBytes);
      const reason = translate('letterheads:too-large', { name: basename(path), limit });
      throw new PlanverkError('wrong-use', { reason });
    }
    await checkLetterhead(context.surroundings.startIsolated, { part, bytes });
    const called = translate(`letterheads:set-${part}`, { municipality });
    file.setLetterhead({ organisationId, part, name: basename(path), description }, bytes, called);
  }

  async function tell(
    file: ProjectFile,
    municipalities: readonly Row<'organisation'>[],
    { json }: LetterheadWords,
  ): Promise<void> {
    const looks = await Promise.all(
      municipalities.map(async ({ id, name }) => ({
        municipality: name,
        template: letterheadOf(file.plan, id, 'template'),
        logo: letterheadOf(file.plan, id, 'logo'),
        lacks: await findingsOf(file, file.plan, id),
      })),
    );
    if (json) {
      printJson(looks);
      return;
    }
    for (const { municipality, template, logo, lacks } of looks) {
      print(municipality);
      print(`  ${translate('letterheads:template')}: ${nameOf(template, 'template')}`);
      for (const finding of lacks) print(`    ${templateFindingText(finding, translate)}`);
      print(`  ${translate('letterheads:logo')}: ${nameOf(logo, 'logo')}`);
    }
  }

  const nameOf = (row: LetterheadRow | null, part: LetterheadRow['part']): string =>
    row
      ? translate('letterheads:name-and-size', {
          name: row.name,
          size: sizeText(row.sizeInBytes),
        })
      : translate(`letterheads:no-${part}`);

  async function findingsOf(file: ProjectFile, plan: Plan, organisationId: string) {
    const template = letterheadOf(plan, organisationId, 'template');
    if (!template) return [];
    const bytes = file.readContent(template.hash);
    return checkLetterhead(context.surroundings.startIsolated, { part: 'template', bytes });
  }
}
