import type { TemplateFinding } from '../letterhead/template-finding.ts';
import type { Translate } from './translate.ts';

/** One thing that a municipality's own template lacks, or that doesn't come along from it. */
export function templateFindingText(finding: TemplateFinding, translate: Translate): string {
  switch (finding.kind) {
    case 'no-style':
    case 'style-without-level':
    case 'style-numbers':
    case 'faint-style':
      return translate(`letterheads:lacks-${finding.kind}`, { style: finding.style });
    case 'frame-not-taken':
      return translate(`letterheads:lacks-${finding.frame}-not-taken`);
    default:
      return translate(`letterheads:lacks-${finding.kind}`);
  }
}
