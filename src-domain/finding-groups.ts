import type { Finding, Rule, Severity } from './finding.ts';

/** The findings of one severity, those of each rule together. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly { readonly rule: Rule; readonly findings: readonly Finding[] }[];
}

const gravestFirst = ['fault', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Groups findings by severity, the gravest first, and by rule as they first appear; none is empty. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return gravestFirst.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const byRule = Map.groupBy(ofSeverity, ({ rule }) => rule);
    const rules = [...byRule].map(([rule, ofRule]) => ({ rule, findings: ofRule }));
    return [{ severity, count: ofSeverity.length, rules }];
  });
}
