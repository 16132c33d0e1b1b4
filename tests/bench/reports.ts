import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { usualOrder } from '../../src-domain/document/document-order.ts';
import { aspects } from '../../src-domain/entities/reports.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { rollUp } from '../../src-domain/reports/roll-up.ts';
import { buildDocument } from '../../src-main/documents/build-document.ts';
import { madeReports, reportsToday } from '../fixtures/made-reports.ts';
import { fill, templateWithLoop } from './loop-template.ts';
import { inTurn, report } from './paired.ts';

const subprojects = 50;
const rounds = 5;
const withPageNumbers = 'Planverk, with page numbers';
const bounds = [{ name: withPageNumbers, milliseconds: 3000 }];

/** The status report of a project of 50 sub-projects, with its charts, against docxtemplater and the floor. */
export async function benchReports(): Promise<void> {
  const { plan, frozenPlans } = madeReports({ subprojects });
  const options = { order: usualOrder('statusrapport', 'nb'), today: reportsToday, frozenPlans };
  const { bytes } = await buildDocument(plan, { ...options, pageNumbers: false });
  const parts = Object.values(unzipSync(bytes));
  const template = await templateWithLoop(['name', ...aspects]);
  const rows = rollUp(plan, { from: '2026-05-01', to: '2026-08-31' }).rows.map(
    ({ subproject: { letter, name }, lights }) => ({
      name: letteredName(letter, name),
      ...Object.fromEntries(aspects.map((aspect) => [aspect, lights.get(aspect)?.colour ?? ''])),
    }),
  );
  report(
    `Status report of ${subprojects} sub-projects, in process, warm`,
    await inTurn(
      [
        {
          name: 'floor: deflating the same XML',
          run: () => parts.map((part) => deflateRawSync(part)),
        },
        {
          name: 'docxtemplater, the table of lights alone',
          run: () => fill(template, rows),
        },
        {
          name: 'Planverk, without page numbers',
          run: () => buildDocument(plan, { ...options, pageNumbers: false }),
        },
        {
          name: withPageNumbers,
          run: () => buildDocument(plan, { ...options, pageNumbers: true }),
        },
      ],
      rounds,
    ),
    bounds,
  );
}
