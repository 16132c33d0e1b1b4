import { describe, expect, test } from 'vitest';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { versionsNeeded } from '../../../src-domain/document/frozen-plans.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { reportBefore } from '../../../src-domain/reports/report-before.ts';
import {
  documentOfReport,
  reportFor,
  reportsFor,
} from '../../../src-domain/reports/report-document-name.ts';
import { reportedPlan } from '../../../src-domain/reports/reported-plan.ts';
import {
  madeReports,
  reportIds,
  reportsToday,
  subprojectId,
  subprojectReportId,
} from '../../fixtures/made-reports.ts';

const { plan, frozenPlans } = madeReports();
const reportOf = (id: string) => {
  const report = findRow(plan, 'report', id);
  if (!report) throw new Error(`No report ${id}`);
  return report;
};

test.each([
  ['progress', 'statusrapport', 'delprosjektrapport'],
  ['evaluation', 'statusrapport', 'delprosjektrapport'],
  ['final', 'sluttrapport', 'sluttrapport'],
  ['exception', 'unntaksrapport', 'unntaksrapport'],
] as const)(
  'a report of kind %s becomes a %s of the project, a %s of a part',
  (kind, whole, part) => {
    expect(documentOfReport({ kind, subprojectId: null })).toBe(whole);
    expect(documentOfReport({ kind, subprojectId: subprojectId(0) })).toBe(part);
  },
);

describe('the reports of a document', () => {
  test('come latest first, and those that are only planned are left out', () => {
    expect(reportsFor(plan, 'statusrapport').map(({ id }) => id)).toEqual([
      reportIds.statusDraft,
      reportIds.status,
    ]);
    const ofParts = reportsFor(plan, 'delprosjektrapport').map(({ id }) => id);
    expect(ofParts).toHaveLength(9);
    expect(ofParts).not.toContain(subprojectReportId(3, 2));
  });

  test('are the latest, or the one that is asked for where it becomes that document', () => {
    const document = 'statusrapport';
    const found = (reportId: string | null) => reportFor(plan, { document, reportId })?.id ?? null;
    expect(found(null)).toBe(reportIds.statusDraft);
    expect(found(reportIds.status)).toBe(reportIds.status);
    expect(found(reportIds.final)).toBeNull();
  });
});

test('the report before is the last of the same series that stands', () => {
  expect(reportBefore(plan, reportOf(reportIds.statusDraft))?.id).toBe(reportIds.status);
  expect(reportBefore(plan, reportOf(reportIds.status))).toBeNull();
  expect(reportBefore(plan, reportOf(subprojectReportId(0, 2)))?.id).toBe(subprojectReportId(0, 1));
  expect(reportBefore(plan, reportOf(reportIds.exception))).toBeNull();
});

describe('what a report is drawn from', () => {
  test('is what was frozen, as of the day when it was submitted', () => {
    const reported = reportedPlan(plan, reportOf(reportIds.status), reportsToday, frozenPlans);
    expect(reported?.day).toBe('2026-05-12');
    expect(reported?.plan).toBe(frozenPlans[2]?.plan);
    expect(reported?.report.state).toBe('submitted');
  });

  test('is the plan as it stands for a draft, and nothing where what was frozen is missing', () => {
    const draft = reportedPlan(plan, reportOf(reportIds.statusDraft), reportsToday, []);
    expect(draft?.day).toBe(reportsToday);
    expect(reportedPlan(plan, reportOf(reportIds.status), reportsToday, [])).toBeNull();
  });
});

describe('the versions that a report needs', () => {
  const needed = (
    document: 'statusrapport' | 'sluttrapport' | 'delprosjektrapport',
    id: string,
  ) => {
    const order = usualOrder(document, 'nb');
    const asked = 'reportId' in order ? { ...order, reportId: id } : order;
    return versionsNeeded(plan, asked).map((version) => version.id);
  };

  test('are its own, what was approved, and of the project all that has been frozen by then', () => {
    const { firstVersion, secondVersion, submissionVersion } = reportIds;
    expect(needed('statusrapport', reportIds.status)).toEqual([
      submissionVersion,
      firstVersion,
      secondVersion,
    ]);
    expect(needed('statusrapport', reportIds.statusDraft)).toEqual([
      firstVersion,
      secondVersion,
      submissionVersion,
    ]);
    expect(needed('sluttrapport', reportIds.final)).toContain(firstVersion);
    expect(needed('delprosjektrapport', subprojectReportId(0, 2))).toEqual([
      firstVersion,
      secondVersion,
    ]);
  });
});
