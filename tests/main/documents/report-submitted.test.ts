import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { planOf } from '../../../src-domain/plan.ts';
import { buildDocument } from '../../../src-main/documents/build-document.ts';
import { startChildProcess } from '../../../src-main/isolated/child-process.ts';
import { readFrozenPlans } from '../../../src-main/read-frozen-plans.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { realSurroundings } from '../../../src-main/surroundings.ts';
import { madeReports, reportIds } from '../../fixtures/made-reports.ts';
import { inFolder, oneLine } from './build.ts';
import { partsOf } from './word-lint.ts';
import { readXml, visibleText } from './xml-tree.ts';

const submitted = [
  ['statusrapport', reportIds.statusDraft],
  ['sluttrapport', reportIds.final],
  ['unntaksrapport', reportIds.exception],
] as const;

test.each(submitted)(
  'a %s that a project file holds as submitted stays the same to the byte, whatever is changed since',
  async (document, reportId) => {
    await inFolder(async (folder) => {
      const file = await ProjectFile.create(join(folder, 'r.planverk'), startPlan(), {
        ...realSurroundings(startChildProcess),
        home: join(folder, 'home'),
      });
      file.submit({ reportId, submittedById: reportIds.leader, label: 'Rapport' }, 'Leverte');
      const bytesNow = async () => {
        const usual = usualOrder(document, 'nb');
        const order = 'reportId' in usual ? { ...usual, reportId } : usual;
        const frozenPlans = readFrozenPlans(file, order);
        const options = { order, today: '2026-12-01', frozenPlans, pageNumbers: false };
        return (await buildDocument(file.plan, options)).bytes;
      };
      const before = await bytesNow();
      const text = oneLine(visibleText(readXml(partsOf(before)['word/document.xml'] ?? '')));
      expect(text).not.toContain('utkast');
      expect(text).toMatch(/Levert \d\d\.\d\d\.\d{4} av Ingrid Moen Aune/);

      const changes: readonly Change[] = [
        ...file.plan.rows.milestone.map((row) => updateOf('milestone', row, { title: 'Endret' })),
        ...file.plan.rows.risk.map((row) => updateOf('risk', row, { text: 'Endret' })),
        ...file.plan.rows.tolerance.map((row) => updateOf('tolerance', row, { limit: 90 })),
        ...file.plan.rows.budget.map((row) => updateOf('budget', row, { spent: 1 })),
        ...file.plan.rows.project.map((row) => updateOf('project', row, { name: 'Endret' })),
      ];
      file.apply({ label: 'Endret alt', changes });
      const after = await bytesNow();
      await file.close({ publish: false });
      expect(Buffer.compare(before, after)).toBe(0);
    });
  },
);

/** The made reports without the versions, of which a new file has no contents. */
function startPlan() {
  const { rows } = madeReports().plan;
  const report = rows.report.map((row) => ({ ...row, versionId: null }));
  return planOf({ ...rows, report, version: [], decision: [], attachment: [] });
}
