import { applyChanges } from '../../src-domain/apply.ts';
import type { Change } from '../../src-domain/change.ts';
import { check } from '../../src-domain/check.ts';
import type { Language } from '../../src-domain/fields.ts';
import type { Finding } from '../../src-domain/finding.ts';
import { nbFirst } from '../../src-domain/messages/nb/first-catalogue.ts';
import { nnFirst } from '../../src-domain/messages/nn/first-catalogue.ts';
import { translatorOf } from '../../src-domain/messages/translator.ts';
import { emptyPlan, type Plan } from '../../src-domain/plan.ts';
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
      case 'changes': {
        const applied = applyChanges(this.#plan, task.changes);
        if (applied.kind === 'refused') throw new Error('The worker and the page have parted ways');
        this.#plan = applied.plan;
        return null;
      }
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
