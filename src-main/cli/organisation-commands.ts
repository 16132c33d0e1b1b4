import { extname } from 'node:path';
import type { Command } from 'commander';
import { type Composition, compositionOf } from '../../src-domain/composition.ts';
import { type PictureFormat, pictureFormats } from '../../src-domain/drawing/picture-formats.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan, projectOf } from '../../src-domain/plan.ts';
import { holdersOn } from '../../src-domain/seats.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { chartNamed } from '../pictures/chart-picture-order.ts';
import { PlanverkError } from '../planverk-error.ts';
import { fontsOf } from '../store/surroundings.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type Context, print, printJson, withProject } from './context.ts';

/** The commands about who sits where: organisation charts as pictures, and rules held against seats. */
export function addOrganisationCommands(program: Command, context: Context): void {
  const { translate, surroundings } = context;

  program
    .command('chart <file> <name>')
    .description(translate('terminal:help-chart'))
    .requiredOption('--out <path>', translate('terminal:help-chart-out'), (path) => {
      if (formatOf(path)) return path;
      throw new PlanverkError('wrong-use', { reason: translate('terminal:name-of-picture') });
    })
    .option('--json', translate('terminal:help-json'))
    .action(async (path: string, name: string, { out, json }: { out: string; json?: true }) => {
      const plan = await withProject(path, context, 'reads', (file) => file.plan);
      // The drawing library takes its time to load, and only this command needs it.
      const { chartPicture } = await import('../pictures/chart-picture.ts');
      const bytes = chartPicture(plan, chartNamed(plan, name), {
        format: formatOf(out) ?? 'svg',
        language: projectOf(plan).language,
        today: today(surroundings),
        ...fontsOf(surroundings),
      });
      await writeWholeFile(out, bytes);
      if (json) printJson({ path: out, sizeInBytes: bytes.length });
      else {
        const size = sizeText(bytes.length);
        print(translate('terminal:document-written', { path: out, size }));
      }
    });

  program
    .command('composition <file>')
    .description(translate('terminal:help-composition'))
    .option('--json', translate('terminal:help-json'))
    .action((path: string, { json }: { json?: true }) =>
      withProject(path, context, 'reads', ({ plan }) => {
        const bodies = ruledBodies(plan);
        if (json) printJson(bodies.map((body) => compositionJson(plan, body, today(surroundings))));
        else if (bodies.length === 0) print(translate('terminal:no-composition-rules'));
        else for (const body of bodies) print(compositionText(plan, body, translate));
      }),
    );
}

const formatOf = (path: string): PictureFormat | undefined =>
  pictureFormats.find((format) => extname(path).toLowerCase() === `.${format}`);

const ruledBodies = (plan: Plan): readonly Row<'body'>[] =>
  inOrder(plan.rows.body, ({ id }) => plan.rows.compositionRule.some((rule) => rule.bodyId === id));

function compositionJson(plan: Plan, { id, name }: Row<'body'>, day: IsoDay) {
  const { lines, required, lacking } = compositionOf(plan, id);
  const shown = (seat: Row<'seat'>) => ({
    seatId: seat.id,
    title: seat.title,
    vacant: holdersOn(plan, seat.id, day).length === 0,
  });
  return {
    bodyId: id,
    body: name,
    required,
    lacking,
    lines: lines.map((line) => ({
      ruleId: line.rule.id,
      text: line.rule.text,
      offices: line.rule.offices,
      municipality: line.municipality?.name ?? null,
      required: line.required,
      lacking: line.lacking,
      seats: line.seats.map(shown),
      surplus: line.surplus.map(shown),
    })),
  };
}

function compositionText(plan: Plan, { id, name }: Row<'body'>, translate: Translate): string {
  const { lines, required, lacking } = compositionOf(plan, id);
  const met = translate('terminal:composition-body', { name, met: required - lacking, required });
  return [met, ...lines.map((line) => lineText(line, translate))].join('\n');
}

function lineText(line: Composition['lines'][number], translate: Translate): string {
  const { rule, municipality, required, lacking, surplus } = line;
  const where = municipality === null ? '' : ` (${municipality.name})`;
  const missing =
    lacking === 0 ? '' : translate('terminal:composition-lacking', { count: lacking });
  const more =
    surplus.length === 0
      ? ''
      : translate('terminal:composition-surplus', { count: surplus.length });
  return `  ${rule.text}${where}: ${required - lacking}/${required}${missing}${more}`;
}
