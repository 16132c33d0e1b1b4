import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { approvedText } from '../../../src-domain/messages/version-labels.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import {
  approvedPlanOf,
  slipsAgainstApproved,
  versionsThatCount,
  versionThatCounts,
} from '../../../src-domain/versions/approved-plan.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const content = { hash: 'a'.repeat(64), sizeInBytes: 1 };
const council = idOf(1);
const [a, inA, b] = [idOf(2), idOf(3), idOf(4)];
const [whole, own, inner] = [idOf(10), idOf(11), idOf(12)];
const [ofA, ofInA, ofB, ofNone, newInA, newInB] = [20, 21, 22, 23, 24, 25].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** When each version was frozen; those that are left out aren't there. */
type Frozen = Readonly<Record<string, string>>;

const subprojects = [
  { id: a, letter: 'A', name: 'Opplæring' },
  { id: inA, letter: 'A1', name: 'Kurs', parentId: a },
  { id: b, letter: 'B', name: 'System' },
];

const owners: Readonly<Record<string, string | null>> = {
  [whole]: null,
  [own]: a,
  [inner]: inA,
};

const labels: Readonly<Record<string, string>> = {
  [whole]: 'Versjon 1',
  [own]: 'Delplan 1',
  [inner]: 'Kursplan',
};

const milestone = (id: string, subprojectId: string | null, text: string) => ({
  id,
  subprojectId,
  title: `Milepæl ${Number(id.slice(-2))}`,
  time: { text },
});

/** The plan with each of its first milestones due in a month. */
const standing = (text: string) => [
  milestone(ofA, a, text),
  milestone(ofInA, inA, text),
  milestone(ofB, b, text),
  milestone(ofNone, null, text),
];

const planWith = (frozen: Frozen, milestones: ReturnType<typeof standing>, isApproved = true) =>
  planFrom({
    body: [{ id: council, name: 'Formannskapet' }],
    subproject: subprojects,
    milestone: milestones,
    version: Object.entries(frozen).map(([id, frozenAt]) => ({
      id,
      label: labels[id],
      subprojectId: owners[id],
      frozenAt,
      ...content,
    })),
    decision: Object.keys(frozen).map((versionId) => ({
      versionId,
      bodyId: council,
      meetingDate: '2008-02-01',
      outcome: isApproved ? 'approved' : 'postponed',
    })),
  });

const [early, late, latest] = [
  '2008-01-01T10:00:00Z',
  '2008-02-01T10:00:00Z',
  '2008-03-01T10:00:00Z',
];

test.for<readonly [string, Frozen, readonly (string | null)[]]>([
  ['nothing is frozen', {}, [null, null, null, null]],
  ['the project’s plan counts for all of it', { [whole]: early }, [whole, whole, whole, whole]],
  [
    'a sub-project’s own later plan counts for it and what is in it',
    { [whole]: early, [own]: late },
    [own, own, whole, whole],
  ],
  [
    'the project’s plan that was approved later has taken the sub-project’s in',
    { [own]: early, [whole]: late },
    [whole, whole, whole, whole],
  ],
  [
    'what is within has a still later one',
    { [whole]: early, [own]: late, [inner]: latest },
    [own, inner, whole, whole],
  ],
  [
    'what is within has an earlier one',
    { [whole]: early, [inner]: late, [own]: latest },
    [own, own, whole, whole],
  ],
  ['only a sub-project has one', { [own]: early }, [own, own, null, null]],
])('which approved version counts: %s', ([, frozen, expected]) => {
  const plan = planWith(frozen, standing('Mai 2008'));
  expect([a, inA, b, null].map((id) => versionThatCounts(plan, id)?.id ?? null)).toEqual(expected);
});

test('what isn’t approved counts for nothing', () => {
  const plan = planWith({ [whole]: early, [own]: late }, standing('Mai 2008'), false);
  expect(versionsThatCount(plan)).toEqual([]);
  expect(approvedPlanOf(plan, new Map())).toBeNull();
});

/** What each of these versions froze: the whole plan in May, the sub-project's own in June, the inner one in July. */
const contents = new Map<string, Plan>([
  [whole, planPart(planWith({}, standing('Mai 2008')), null)],
  [own, planPart(planWith({}, standing('Juni 2008')), a)],
  [inner, planPart(planWith({}, standing('Juli 2008')), inA)],
]);

const now = planWith({ [whole]: early, [own]: late, [inner]: latest }, [
  ...standing('Juli 2008'),
  milestone(newInA, a, 'Mai 2009'),
  milestone(newInB, b, 'Mai 2009'),
]);

const slipsOf = (plan: Plan) => {
  const approved = approvedPlanOf(plan, contents);
  if (!approved) throw new Error('Nothing is approved');
  return slipsAgainstApproved(approved, plan, '2008-04-01').map(({ id, kind, was, days }) => [
    id,
    kind,
    was,
    days,
  ]);
};

test('each milestone is held against the version that counts for its sub-project', () => {
  expect(slipsOf(now)).toEqual([
    [ofA, 'moved', 'Juni 2008', 31],
    [ofInA, 'same', 'Juli 2008', 0],
    [ofB, 'moved', 'Mai 2008', 61],
    [ofNone, 'moved', 'Mai 2008', 61],
    [newInA, 'added', '', null],
    [newInB, 'added', '', null],
  ]);
});

test('where only a sub-project has an approved plan, nothing is said of the rest', () => {
  const plan = planWith({ [own]: early }, [
    ...standing('Juli 2008'),
    milestone(newInA, a, 'Mai 2009'),
    milestone(newInB, b, 'Mai 2009'),
  ]);
  expect(slipsOf(plan)).toEqual([
    [ofA, 'moved', 'Juni 2008', 31],
    [ofInA, 'moved', 'Juni 2008', 31],
    [newInA, 'added', '', null],
  ]);
});

test('what is gone was in the version that counted for it', () => {
  const plan = planWith(
    { [whole]: early, [own]: late },
    standing('Juli 2008').filter(({ id }) => id !== ofA && id !== ofB),
  );
  expect(slipsOf(plan).filter(([, kind]) => kind === 'removed')).toEqual([
    [ofA, 'removed', 'Juni 2008', null],
    [ofB, 'removed', 'Mai 2008', null],
  ]);
});

test('what moves to another sub-project is held against the version that it was approved in', () => {
  const moved = standing('Juli 2008').map((row) =>
    row.id === ofB ? { ...row, subprojectId: a } : row,
  );
  const plan = planWith({ [whole]: early, [own]: late }, moved);
  expect(slipsOf(plan).find(([id]) => id === ofB)).toEqual([ofB, 'moved', 'Mai 2008', 61]);
});

test('until every version that counts is read, nothing is claimed', () => {
  expect(approvedPlanOf(now, new Map([...contents].slice(0, 2)))).toBeNull();
});

test.for<readonly [Frozen, string, string]>([
  [{ [whole]: early }, 'Versjon 1', ''],
  [
    { [whole]: early, [own]: late },
    'vedtatt plan',
    'Avvik regnes fra «Versjon 1» for prosjektets plan; «Delplan 1» for delprosjekt A. Opplæring.',
  ],
  [{ [own]: late }, 'vedtatt plan', 'Avvik regnes fra «Delplan 1» for delprosjekt A. Opplæring.'],
])('it is told which version counts for what: %o', ([frozen, name, explanation]) => {
  const plan = planWith(frozen, standing('Mai 2008'));
  const text = approvedText(plan, versionsThatCount(plan), translatorFor('nb'));
  expect(text).toEqual({ name, explanation });
});
