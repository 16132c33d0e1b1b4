import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, publicPlan } from '../../../src-domain/document/public-copy.ts';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const secret = 'hemmelig';
const ground = 'offl. § 13';
const sha = 'ab'.repeat(32);

/** What is withheld of these is written with the secret, the rest without it. */
function planWithheld(withheld: ReadonlySet<string>): Plan {
  const said = (name: string) => (withheld.has(name) ? `${secret} ${name}` : `åpen ${name}`);
  const exempt = (name: string) => ({ exemptUnder: withheld.has(name) ? ground : '' });
  const content = { hash: sha, sizeInBytes: 1, mediaType: 'text/plain' };
  return planFrom({
    project: [{ name: 'Ny skole' }],
    textSection: [
      { id: idOf(1), heading: 'Bakgrunn', body: said('section'), ...exempt('section') },
      { id: idOf(2), heading: 'Rammer', language: 'nn', body: said('other'), ...exempt('other') },
    ],
    body: [{ id: idOf(3), name: 'Formannskapet' }],
    version: [{ id: idOf(4), label: 'Versjon 1', hash: sha, sizeInBytes: 1 }],
    decision: [
      {
        ...{ id: idOf(5), versionId: idOf(4), bodyId: idOf(3), outcome: 'approved' },
        ...{ proposal: said('proposal'), wording: said('proposal') },
        proposalExemptUnder: withheld.has('proposal') ? ground : '',
      },
    ],
    caseText: [{ id: idOf(6), decisionId: idOf(5), body: said('case'), ...exempt('case') }],
    report: [
      {
        id: idOf(7),
        state: 'returned',
        summary: said('report'),
        done: said('report'),
        ...exempt('report'),
      },
      { id: idOf(8), summary: 'neste', replacesId: idOf(7) },
    ],
    light: [{ id: idOf(9), reportId: idOf(7), reason: said('report') }],
    deviation: [
      { id: idOf(10), reportId: idOf(7), text: said('report') },
      { id: idOf(11), reportId: idOf(8), text: 'fortsatt', carriedFromId: idOf(10) },
    ],
    attachment: [
      { id: idOf(12), name: said('attachment'), ...content, ...exempt('attachment') },
      { id: idOf(13), name: said('report'), reportId: idOf(7), ...content },
    ],
  });
}

const names = ['section', 'other', 'proposal', 'case', 'report', 'attachment'] as const;
const some = fc.subarray([...names]).map((each) => new Set<string>(each));
const publicCopies = fc.constantFrom('marked' as const, 'left-out' as const);

const danglingIn = (plan: Plan) =>
  entityNames.flatMap((entity) =>
    rowsOf(plan, entity).flatMap((row) =>
      Object.entries(entityNamed(entity).references)
        .filter(([field]) => row[field] !== null)
        .filter(([field, target]) =>
          rowsOf(plan, target as EntityName).every(({ id }) => id !== row[field]),
        )
        .map(([field]) => `${entity}.${field}`),
    ),
  );

describe('a public copy', () => {
  test('has nothing of what is withheld, all of what is open, and refers to nothing that is gone', () => {
    fc.assert(
      fc.property(some, publicCopies, (withheld, copy) => {
        const shown = publicPlan(planWithheld(withheld), planWithheld(withheld), copy);
        const text = JSON.stringify(shown.rows);
        expect(text).not.toContain(secret);
        for (const name of names) expect(text.includes(`åpen ${name}`)).toBe(!withheld.has(name));
        expect(danglingIn(shown)).toEqual([]);
      }),
    );
  });

  test('says in the language of the text why something isn’t there, or nothing at all', () => {
    const plan = planWithheld(new Set(['section', 'other']));
    const sectionsOf = (copy: 'marked' | 'left-out') =>
      publicPlan(plan, plan, copy).rows.textSection.map(({ heading, body }) => [heading, body]);
    expect(sectionsOf('marked')).toEqual([
      ['Bakgrunn', 'Unntatt offentlighet, offl. § 13.'],
      ['Rammer', 'Unnateke offentlegheita, offl. § 13.'],
    ]);
    expect(sectionsOf('left-out')).toEqual([]);
  });

  test('has the case whose proposed decision is withheld, without what is proposed and decided', () => {
    const plan = planWithheld(new Set(['proposal']));
    const decisionIn = (copy: 'marked' | 'left-out') => publicPlan(plan, plan, copy).rows.decision;
    expect(decisionIn('marked')).toMatchObject([
      { id: idOf(5), proposal: 'Unntatt offentlighet, offl. § 13.', wording: '' },
    ]);
    expect(decisionIn('left-out')).toMatchObject([{ id: idOf(5), proposal: '', wording: '' }]);
  });

  test('withholds in an earlier plan what was withheld then, and what is today', () => {
    const [then, today] = [planWithheld(new Set(['section'])), planWithheld(new Set(['case']))];
    const frozenPlans = [{ versionId: idOf(4), plan: then }];
    const [frozen] = copyOf({ plan: today, frozenPlans }, 'left-out').frozenPlans;
    expect(frozen?.plan.rows.textSection.map(({ id }) => id)).toEqual([idOf(2)]);
    expect(frozen?.plan.rows.caseText).toEqual([]);
  });

  test('of the whole is the plan itself', () => {
    const plan = planWithheld(new Set(names));
    expect(copyOf({ plan, frozenPlans: [] }, 'whole')).toEqual({ plan, frozenPlans: [] });
  });
});
