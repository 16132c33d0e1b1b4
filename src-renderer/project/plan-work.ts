import type { Change } from '../../src-domain/change.ts';
import { check } from '../../src-domain/check.ts';
import type { Language } from '../../src-domain/fields.ts';
import type { Finding } from '../../src-domain/finding.ts';
import { nbFirst } from '../../src-domain/messages/nb/first-catalogue.ts';
import { nnFirst } from '../../src-domain/messages/nn/first-catalogue.ts';
import { translatorOf } from '../../src-domain/messages/translator.ts';
import { emptyPlan, type Plan } from '../../src-domain/plan.ts';
import { PlanDraft } from '../../src-domain/plan-draft.ts';
import { type SearchHit, searchPlan } from '../../src-domain/search.ts';

/** What the page asks of the worker, in the order in which it happens. */
export type PlanTask =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'check'; readonly asked: number; readonly today: string }
  | {
      readonly kind: 'search';
      readonly asked: number;
      readonly query: string;
      readonly language: Language;
    };

/** What comes back, with the number that it was asked under. */
export type PlanAnswer =
  | { readonly kind: 'findings'; readonly asked: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'hits'; readonly asked: number; readonly hits: readonly SearchHit[] };

const mostHits = 60;

/** What rows are called is said everywhere, so that it is among the first texts. */
const inWords = {
  nb: translatorOf('nb', nbFirst).translate,
  nn: translatorOf('nn', nnFirst).translate,
} as const;

/** Work on a whole plan that would hold up the page: it follows the plan by its changes. */
export class PlanWork {
  #plan: Plan = emptyPlan;

  /** Does one task; null where nothing was asked. */
  do(task: PlanTask): PlanAnswer | null {
    switch (task.kind) {
      case 'plan':
        this.#plan = task.plan;
        return null;
      case 'changes':
        this.#plan = withChanges(this.#plan, task.changes);
        return null;
      case 'check':
        return { kind: 'findings', asked: task.asked, findings: check(this.#plan, task.today) };
      case 'search': {
        const { asked, query, language } = task;
        const hits = searchPlan(this.#plan, query, mostHits, inWords[language]);
        return { kind: 'hits', asked, hits };
      }
    }
  }
}

/**
 * What has become of a plan. The changes lead from one plan that stood to another, maybe over several steps of a
 * row at once and past the closing of a lock: whether each might be made was asked when it was made.
 */
function withChanges(plan: Plan, changes: readonly Change[]): Plan {
  const draft = new PlanDraft(plan);
  for (const change of changes) {
    const { entity } = change;
    const standing = draft.find(entity, change.kind === 'update' ? change.id : change.row.id);
    if ((standing === undefined) !== (change.kind === 'insert')) {
      throw new Error('The worker and the page have parted ways');
    }
    if (change.kind === 'insert') draft.put(entity, change.row);
    else if (change.kind === 'delete') draft.remove(entity, change.row.id);
    else if (standing) draft.put(entity, { ...standing, ...change.to });
  }
  return draft.finish();
}
