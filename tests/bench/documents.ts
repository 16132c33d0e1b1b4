import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { usualOrder } from '../../src-domain/document/document-order.ts';
import { milestoneTables } from '../../src-domain/milestone-plan/milestone-table.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { buildDocument } from '../../src-main/documents/build-document.ts';
import { madePlan } from '../fixtures/made-plan.ts';
import { fill, templateWithLoop } from './loop-template.ts';
import { inTurn, report } from './paired.ts';

const options = { order: usualOrder('prosjektplan', 'nb'), today: '2008-01-15' } as const;
const usualMeasures = 60;
const withoutPageNumbers = 'Planverk, without page numbers';
const withPageNumbers = 'Planverk, with page numbers';
const bounds = [
  { name: withoutPageNumbers, milliseconds: 100 },
  { name: withPageNumbers, milliseconds: 1000 },
];
const columns = ['milestone', 'measure', 'time', 'responsible'] as const;

/** The plan document of 60, 600 and 5,000 measures against docxtemplater and the floor. */
export async function benchDocuments(): Promise<void> {
  const template = await templateWithLoop(columns);
  for (const measures of [usualMeasures, 600, 5000]) {
    const plan = madePlan({ measures });
    const rows = templateRows(plan);
    const { bytes } = await buildDocument(plan, { ...options, pageNumbers: false });
    const parts = Object.values(unzipSync(bytes));
    const rounds = measures < 5000 ? 7 : 3;
    report(
      `Project plan with ${measures} measures, in process, warm`,
      await inTurn(
        [
          {
            name: 'floor: deflating the same XML',
            run: () => parts.map((part) => deflateRawSync(part)),
          },
          { name: 'docxtemplater, the milestone table alone', run: () => fill(template, rows) },
          {
            name: withoutPageNumbers,
            run: () => buildDocument(plan, { ...options, pageNumbers: false }),
          },
          {
            name: withPageNumbers,
            run: () => buildDocument(plan, { ...options, pageNumbers: true }),
          },
        ],
        rounds,
      ),
      measures === usualMeasures ? bounds : [],
    );
    await reportSteps(plan);
  }
}

/** Where the time of one document goes. */
async function reportSteps(plan: Plan): Promise<void> {
  let start = performance.now();
  let running = '';
  await buildDocument(plan, { ...options, pageNumbers: true }, ({ step }) => {
    const now = performance.now();
    if (running) console.log(`    ${running.padEnd(56)}${(now - start).toFixed(1).padStart(9)} ms`);
    [start, running] = [now, step];
  });
}

/** The milestone plan as a template gets it: one flat row per measure. */
const templateRows = (plan: Plan): readonly object[] =>
  milestoneTables(plan, options.today).flatMap(({ milestone, lines }) =>
    lines.map((line) =>
      line.kind === 'note'
        ? { milestone: milestone.title, measure: line.note.text, time: '', responsible: '' }
        : {
            milestone: milestone.title,
            measure: line.measure.text,
            time: line.measure.time?.text ?? '',
            responsible: line.responsible
              .flatMap(({ persons }) => persons.map(({ name }) => name))
              .join(', '),
          },
    ),
  );
