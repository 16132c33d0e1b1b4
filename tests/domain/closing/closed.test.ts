import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { isFieldLocked } from '../../../src-domain/locks.ts';
import { type Plan, planOf, projectOf } from '../../../src-domain/plan.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const hash = 'a'.repeat(64);
const plan = planFrom({
  project: [{ id: idOf(1), name: 'Ny skole', closedOn: '2009-12-31' }],
  person: [{ id: idOf(2), name: 'Kari Moe' }],
  milestone: [{ id: idOf(3), title: 'Ferdig' }],
});

const kindsOf = (changes: readonly Change[], before: Plan = plan) => {
  const applied = applyChanges(before, changes);
  return applied.kind === 'applied' ? [] : applied.problems.map(({ kind }) => kind);
};
const update = (
  entity: 'project' | 'person' | 'milestone',
  id: string,
  from: object,
  to: object,
): Change => ({ kind: 'update', entity, id, from: { ...from }, to: { ...to } });

describe('in a closed project', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'nothing is changed',
      update('milestone', idOf(3), { title: 'Ferdig' }, { title: 'Snart' }),
      ['closed'],
    ],
    [
      'nothing is put in',
      { kind: 'insert', entity: 'milestone', row: { id: idOf(4), position: 'a1' } },
      ['closed'],
    ],
    [
      'not even its name is changed',
      update('project', idOf(1), { name: 'Ny skole' }, { name: 'Skole' }),
      ['closed'],
    ],
    [
      'it is opened again',
      update('project', idOf(1), { closedOn: '2009-12-31' }, { closedOn: null }),
      [],
    ],
    [
      'a person is removed',
      update(
        'person',
        idOf(2),
        { name: 'Kari Moe', removedOn: null },
        { name: '', removedOn: '2010-01-01' },
      ),
      [],
    ],
    [
      'a person isn’t changed',
      update('person', idOf(2), { name: 'Kari Moe' }, { name: 'Kari' }),
      ['closed'],
    ],
    [
      'a document is sent',
      {
        kind: 'insert',
        entity: 'issuedDocument',
        row: { id: idOf(5), hash, metadataHash: hash, sizeInBytes: 1 },
      },
      [],
    ],
  ])('%s', (_what, change, expected) => {
    expect(kindsOf([change])).toEqual(expected);
  });

  test('no field can be written in', () => {
    const [milestone] = plan.rows.milestone;
    if (!milestone) throw new Error('No milestone');
    expect(isFieldLocked(plan, 'milestone', milestone, 'title')).toBe(true);
  });

  test('whatever differs between two plans is refused, and all of it goes once it is open', () => {
    const open = randomPlan({ mayLock: false });
    fc.assert(
      fc.property(open, open, (before, after) => {
        const changes = diff(before, after);
        fc.pre(changes.length > 0);
        const closed = closedOf(before);
        // Another project's row isn't the one that was closed.
        const kinds = kindsOf(changes, closed).filter((kind) => kind !== 'moved-on');
        expect([...new Set(kinds)].filter((kind) => kind !== 'closed')).toEqual([]);
        expect(kindsOf(changes, before)).toEqual([]);
      }),
    );
  });
});

const closedOf = (open: Plan): Plan =>
  planOf({ ...open.rows, project: [{ ...projectOf(open), closedOn: '2009-12-31' }] });
