import type { Command } from 'commander';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import {
  decisionsOn,
  latestFirst,
  planVersions,
} from '../../src-domain/versions/approved-version.ts';
import { PlanverkError } from '../planverk-error.ts';
import { isNamed } from './named-rows.ts';

/** Which case a case paper is of, as the command line says it. */
export interface CaseWords {
  readonly decision?: string;
  readonly case?: string;
}

export const addCaseOptions = (command: Command, translate: Translate): Command =>
  command
    .option('--decision <id>', translate('cases:help-decision'))
    .option('--case <number>', translate('cases:help-case'));

/**
 * The case that the words name; null for the next one. Of several with one number it is the one on the latest
 * version. Throws 'wrong-use', which names those that there are.
 */
export function caseFrom(plan: Plan, words: CaseWords, translate: Translate): string | null {
  const { decision: id, case: number } = words;
  if (id === undefined && number === undefined) return null;
  const all = latestFirst(planVersions(plan)).flatMap((version) =>
    decisionsOn(plan, version.id).toReversed(),
  );
  const found = all.find(
    (decision) =>
      (id === undefined || decision.id === id) &&
      (number === undefined || isNamed(number, [decision.caseNumber])),
  );
  if (found) return found.id;
  const names = all.map(({ caseNumber, id: own }) => caseNumber || own).join(', ');
  throw new PlanverkError('wrong-use', {
    reason: translate('cases:no-such-case', { name: id ?? number ?? '', names }),
  });
}
