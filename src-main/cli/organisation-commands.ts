import { extname } from 'node:path';
import type { Command } from 'commander';
import { type PictureFormat, pictureFormats } from '../../src-domain/drawing/picture-formats.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { chartNamed } from '../pictures/chart-picture-order.ts';
import { PlanverkError } from '../planverk-error.ts';
import { fontsOf } from '../store/surroundings.ts';
import { today } from '../today.ts';
import { writeWholeFile } from '../whole-file.ts';
import { compositionJson, compositionText, measuredBodies } from './composition-answer.ts';
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
        const bodies = measuredBodies(plan);
        const asked = { plan, day: today(surroundings), translate };
        if (json) printJson(bodies.map((body) => compositionJson(asked, body)));
        else if (bodies.length === 0) print(translate('terminal:no-composition-rules'));
        else for (const body of bodies) print(compositionText(asked, body));
      }),
    );
}

const formatOf = (path: string): PictureFormat | undefined =>
  pictureFormats.find((format) => extname(path).toLowerCase() === `.${format}`);
