import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { type ReportWords, reportFrom } from '../../../src-main/cli/report-choice.ts';
import { PlanverkError } from '../../../src-main/planverk-error.ts';
import { madeReports, reportIds, subprojectReportId } from '../../fixtures/made-reports.ts';

const { plan } = madeReports();
const found = (words: ReportWords, document: 'delprosjektrapport' | 'statusrapport') =>
  reportFrom(plan, { document }, words, translatorFor('nb'));

describe('the report that a command line names', () => {
  test.each<[ReportWords, string]>([
    [{ report: subprojectReportId(1, 1) }, subprojectReportId(1, 1)],
    [{ subproject: ['A'] }, subprojectReportId(0, 2)],
    [{ subproject: ['Språk og lesing'] }, subprojectReportId(2, 2)],
    [{ subproject: ['a'], period: '1. TERTIAL 2026' }, subprojectReportId(0, 1)],
    [{ subproject: ['a'], period: 'januar–april 2026' }, subprojectReportId(0, 1)],
  ])('%o', (words, id) => {
    expect(found(words, 'delprosjektrapport')).toBe(id);
  });

  test('is the latest where it names none', () => {
    expect(found({}, 'statusrapport')).toBeNull();
  });

  test('is refused where there is none, with those that there are', () => {
    const asking = () => found({ report: reportIds.final }, 'statusrapport');
    expect(asking).toThrow(PlanverkError);
    try {
      asking();
    } catch (error) {
      const { code, values } = error as PlanverkError;
      expect(code).toBe('wrong-use');
      expect(values['reason']).toBe(
        'Det finnes ingen slik rapport. Disse finnes: Statusrapport, 2. tertial 2026; Statusrapport, 1. tertial 2026.',
      );
    }
  });
});
