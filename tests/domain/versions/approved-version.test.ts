import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { updateOf } from '../../../src-domain/change.ts';
import {
  approvedVersion,
  decisionsOn,
  isApproved,
  versionsOf,
} from '../../../src-domain/versions/approved-version.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [council, committee] = [idOf(1), idOf(2)];
const [first, second] = [idOf(10), idOf(11)];
const content = { hash: 'a'.repeat(64), sizeInBytes: 1 };

type Decided = readonly [
  versionId: string,
  bodyId: string,
  day: string | null,
  outcome: string | null,
  /** Whether the body only gives its opinion. */
  advises?: 'advises',
];

const planWith = (decisions: readonly Decided[]) =>
  planFrom({
    body: [{ id: council }, { id: committee }],
    version: [
      { id: first, label: 'Versjon 1', frozenAt: '2007-08-01T10:00:00Z', ...content },
      { id: second, label: 'Versjon 2', frozenAt: '2008-01-01T10:00:00Z', ...content },
    ],
    decision: decisions.map(([versionId, bodyId, meetingDate, outcome, advises]) => ({
      versionId,
      bodyId,
      meetingDate,
      outcome,
      mustApprove: advises === undefined,
    })),
  });

test('what was recorded by mistake counts for nothing', () => {
  const plan = planFrom({
    body: [{ id: council }, { id: committee }],
    version: [{ id: first, label: 'Versjon 1', frozenAt: '2007-08-01T10:00:00Z', ...content }],
    decision: [
      { versionId: first, bodyId: council, meetingDate: '2007-09-01', outcome: 'approved' },
      {
        versionId: first,
        bodyId: committee,
        meetingDate: '2007-09-02',
        outcome: 'postponed',
        mistakenBecause: 'Feil organ',
      },
    ],
  });
  expect(approvedVersion(plan, null)?.id).toBe(first);
  expect(decisionsOn(plan, first)).toHaveLength(2);
});

test.for([
  ['can be told to be a mistake', { mistakenBecause: 'Feil organ' }, 'applied'],
  ['can’t be changed', { outcome: 'postponed' }, 'refused'],
  [
    'can’t be changed as it is told to be a mistake',
    { mistakenBecause: 'x', vote: 'y' },
    'refused',
  ],
] as const)('a recorded decision %s', ([, fields, kind]) => {
  const plan = planWith([[first, council, '2007-09-01', 'approved']]);
  const [decision] = plan.rows.decision;
  if (!decision) throw new Error('Nothing is decided');
  const change = updateOf('decision', decision, fields);
  expect(applyChanges(plan, [change]).kind).toBe(kind);
  const removal = { kind: 'delete', entity: 'decision', row: decision } as const;
  expect(applyChanges(plan, [removal]).kind).toBe('refused');
});

test.for<readonly [string, readonly Decided[], string | null]>([
  ['nothing is decided', [], null],
  ['one body has approved', [[first, council, '2007-09-01', 'approved']], first],
  [
    'both versions are approved: the latest counts',
    [
      [first, council, '2007-09-01', 'approved'],
      [second, council, '2008-02-01', 'approved'],
    ],
    second,
  ],
  [
    'the later version isn’t decided on yet',
    [
      [first, council, '2007-09-01', 'approved'],
      [second, council, '2008-02-01', null],
    ],
    first,
  ],
  [
    'the later version is rejected',
    [
      [first, council, '2007-09-01', 'approved'],
      [second, council, '2008-02-01', 'rejected'],
    ],
    first,
  ],
  [
    'postponed, and approved in a later meeting',
    [
      [first, council, '2007-09-01', 'postponed'],
      [first, council, '2007-10-01', 'approved'],
    ],
    first,
  ],
  [
    'approved, and taken up again in a later meeting; the order of writing is no matter',
    [
      [first, council, '2007-10-01', 'rejected'],
      [first, council, '2007-09-01', 'approved'],
    ],
    null,
  ],
  [
    'one body approves, another that must approve hasn’t decided',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-02', null],
    ],
    null,
  ],
  [
    'one body approves, another that gives its opinion hasn’t decided',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-02', null, 'advises'],
    ],
    first,
  ],
  [
    'one body approves, another that gives its opinion is against it',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-02', 'rejected', 'advises'],
    ],
    first,
  ],
  [
    'two bodies have approved, each another version',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-02', 'rejected'],
      [second, committee, '2008-02-02', 'approved'],
      [second, council, null, null],
    ],
    null,
  ],
  [
    'both bodies have approved this same version',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-02', 'approved'],
    ],
    first,
  ],
  [
    'approved, and sent to the same body once more: what it said stands until it says something else',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, council, null, null],
    ],
    first,
  ],
  [
    'only bodies that give their opinion have approved',
    [[first, council, '2007-09-01', 'approved', 'advises']],
    null,
  ],
  [
    'one body approves, another has postponed',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-02', 'postponed'],
    ],
    null,
  ],
  [
    'approved with changes is another text',
    [[first, council, '2007-09-01', 'approved-with-changes']],
    null,
  ],
  [
    'a recommendation of a body that gives its opinion isn’t against it',
    [
      [first, committee, '2007-08-20', 'recommended', 'advises'],
      [first, council, '2007-09-01', 'approved'],
    ],
    first,
  ],
  [
    'nor is what such a body only notes',
    [
      [first, council, '2007-09-01', 'approved'],
      [first, committee, '2007-09-20', 'noted', 'advises'],
    ],
    first,
  ],
  ['a recommendation is no approval', [[first, council, '2007-09-01', 'recommended']], null],
  ['noted is no approval', [[first, council, '2007-09-01', 'noted']], null],
  [
    'a decision without a day counts before those with one',
    [
      [first, council, null, 'rejected'],
      [first, council, '2007-09-01', 'approved'],
    ],
    first,
  ],
  [
    'on one day the one that was put in last counts',
    [
      [first, council, '2007-09-01', 'postponed'],
      [first, council, '2007-09-01', 'approved'],
    ],
    first,
  ],
])('%s', ([, decisions, approved]) => {
  const plan = planWith(decisions);
  expect(approvedVersion(plan, null)?.id ?? null).toBe(approved);
});

test('what is still to be decided stands last, and beside its day where it has one', () => {
  const plan = planWith([
    [first, council, null, null],
    [first, committee, '2007-10-01', null],
    [first, council, '2007-09-01', 'postponed'],
  ]);
  const days = decisionsOn(plan, first).map(({ meetingDate }) => meetingDate);
  expect(days).toEqual(['2007-09-01', '2007-10-01', null]);
});

test('versions stand latest first, and a sub-project has its own', () => {
  const owned = idOf(20);
  const plan = planFrom({
    body: [{ id: council }],
    subproject: [{ id: idOf(30), letter: 'A' }],
    version: [
      { id: first, frozenAt: '2007-08-01T10:00:00Z', ...content },
      { id: second, frozenAt: '2008-01-01T10:00:00Z', ...content },
      { id: owned, frozenAt: '2007-12-01T10:00:00Z', subprojectId: idOf(30), ...content },
    ],
    decision: [{ versionId: owned, bodyId: council, outcome: 'approved' }],
  });
  expect(versionsOf(plan, null).map(({ id }) => id)).toEqual([second, first]);
  expect(approvedVersion(plan, null)).toBeNull();
  expect(approvedVersion(plan, idOf(30))?.id).toBe(owned);
  expect(isApproved(plan, owned)).toBe(true);
});
