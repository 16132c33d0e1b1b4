import fc from 'fast-check';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { isMarkdown } from '../../../src-domain/field-kind.ts';
import { type Collision, type Merged, merge, resolve } from '../../../src-domain/merge.ts';
import { findRow, type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { readPlan, writePlan } from '../../../src-domain/plan-json.ts';
import { sameValue } from '../../../src-domain/same-value.ts';
import { deeds, planAfter, workField } from '../../fixtures/random-changes.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

/** The plan that was shared, and what three people have made of it. */
export interface Copies {
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
  readonly thirds: Plan;
}

/** Copies of a plan on which people have worked, as the program lets them. */
export const anyCopies: fc.Arbitrary<Copies> = fc
  .tuple(
    randomPlan(),
    workField.chain((among) => fc.tuple(deeds(among), deeds(among), deeds(among, 4))),
  )
  .map(([base, done]) => {
    const [mine = base, theirs = base, thirds = base] = done.map((each) => planAfter(base, each));
    return { base, mine, theirs, thirds };
  });

/** A law of merging, and the check that holds it against one case. */
interface MergeProperty {
  readonly name: string;
  /** Throws where the law doesn't hold; false where the case says nothing about it. */
  readonly check: (copies: Copies) => boolean;
}

export const mergeProperties: readonly MergeProperty[] = [
  {
    name: 'identity: what one alone has done is taken as it is',
    check: ({ base, mine, theirs }) => {
      isMergedTo(merge(base, base, theirs), theirs);
      return isMergedTo(merge(base, mine, base), mine);
    },
  },
  {
    name: 'idempotent: a copy united with itself is itself',
    check: ({ base, mine }) => isMergedTo(merge(base, mine, mine), mine),
  },
  {
    name: 'importing again changes nothing',
    check: ({ base, mine, theirs }) => {
      const merged = merge(base, mine, theirs);
      same(merge(base, merged.plan, theirs).changes, []);
      return same(merge(theirs, merged.plan, theirs).changes, []);
    },
  },
  {
    name: 'nothing of theirs is lost: it is in the plan or in a collision',
    check: ({ base, mine, theirs }) => {
      const { plan, collisions } = merge(base, mine, theirs);
      return same(lost(base, theirs, plan, collisions), []);
    },
  },
  {
    name: 'nothing of mine is lost: it is in the plan or in a collision',
    check: ({ base, mine, theirs }) => {
      const { plan, collisions } = merge(base, mine, theirs);
      return same(lost(base, mine, plan, collisions), []);
    },
  },
  {
    name: 'nothing appears that nobody has written',
    check: ({ base, mine, theirs }) => {
      const { plan, collisions } = merge(base, mine, theirs);
      const invented = eachRow(plan).flatMap(({ entity, row }) => {
        const [here, there] = [mine, theirs].map((side) => find(side, entity, row.id));
        return Object.keys(row)
          .filter((field) => !isMarkdown(entity, field))
          .filter(
            (field) => ![here, there].some((side) => side && sameValue(side[field], row[field])),
          )
          .filter(() => !isNamed(collisions, entity, row.id))
          .map((field) => `${entity}.${field}`);
      });
      return same(invented, []);
    },
  },
  {
    name: 'references, uniqueness and every other rule hold',
    check: ({ base, mine, theirs }) => {
      const { plan } = merge(base, mine, theirs);
      return same(readPlan(JSON.parse(writePlan(plan))), { kind: 'plan', plan });
    },
  },
  {
    name: 'no row stands under itself',
    check: ({ base, mine, theirs }) => {
      const { plan } = merge(base, mine, theirs);
      for (const entity of entityNames) {
        const { parent } = entityNamed(entity);
        if (parent === null) continue;
        for (const row of rowsOf(plan, entity)) {
          const above = new Set<unknown>();
          for (let at: AnyRow | undefined = row; at; at = find(plan, entity, at[parent])) {
            if (above.has(at.id)) throw new Error(`${entity} ${at.id} stands under itself`);
            above.add(at.id);
          }
        }
      }
      return true;
    },
  },
  {
    name: 'the one door takes the changes, and they lead to the merged plan',
    check: ({ base, mine, theirs }) => {
      const { plan, changes } = merge(base, mine, theirs);
      const applied = applyChanges(mine, changes);
      return same(applied.kind === 'applied' ? applied.plan : applied.problems, plan);
    },
  },
  {
    name: 'commutative where nothing collides',
    check: ({ base, mine, theirs }) => {
      const [here, there] = [merge(base, mine, theirs), merge(base, theirs, mine)];
      if (here.collisions.length > 0) return false;
      return isMergedTo(there, here.plan);
    },
  },
  {
    name: 'whichever copy comes first, where nothing collides',
    check: ({ base, mine, theirs, thirds }) => {
      const first = merge(base, mine, theirs);
      const second = merge(base, mine, thirds);
      const one = merge(base, first.plan, thirds);
      const other = merge(base, second.plan, theirs);
      if ([first, second, one, other].some(({ collisions }) => collisions.length > 0)) return false;
      return same(one.plan, other.plan);
    },
  },
  {
    name: 'the same collisions seen from both sides',
    check: ({ base, mine, theirs }) => {
      const here = merge(base, mine, theirs).collisions.filter(isDirect);
      const there = merge(base, theirs, mine).collisions.filter(isDirect);
      return same(there.map(mirrored), here.map(plain));
    },
  },
  {
    name: 'nothing collides on one side that goes together on the other',
    check: ({ base, mine, theirs }) => {
      const [here, there] = [merge(base, mine, theirs), merge(base, theirs, mine)];
      return same(here.collisions.length > 0, there.collisions.length > 0);
    },
  },
  {
    name: 'rows that merge whole are never mixed',
    check: ({ base, mine, theirs }) => {
      const { plan } = merge(base, mine, theirs);
      for (const { entity, row } of eachRow(plan)) {
        if (entityNamed(entity).merges !== 'whole') continue;
        const sides = [find(mine, entity, row.id), find(theirs, entity, row.id)];
        if (!sides.some((side) => sameValue(side, row))) same(row, sides);
      }
      return true;
    },
  },
  {
    name: 'a person who was removed comes back nowhere',
    check: ({ base, mine, theirs }) => {
      const { plan, collisions } = merge(base, mine, theirs);
      const removed = [mine, theirs].flatMap(({ rows }) =>
        rows.person.filter((row) => row.removedOn && !find(base, 'person', row.id)?.['removedOn']),
      );
      if (removed.length === 0) return false;
      const ids = new Set(removed.map(({ id }) => id));
      const seen = [
        ...plan.rows.person,
        ...collisions
          .flatMap((collision) => [collision, ...collision.along])
          .flatMap(({ base: was, mine: here, theirs: there }) => [was, here, there]),
      ].filter((row) => row !== null && ids.has(row.id));
      const told = seen.map((row) => [row?.['name'], row?.['email'], row?.['telephone']]);
      return same(
        told.filter((each) => !sameValue(each, ['', null, null])),
        [],
      );
    },
  },
  {
    name: 'a choice that the one door takes brings the side that was chosen',
    check: ({ base, mine, theirs }) => {
      const { plan, collisions } = merge(base, mine, theirs);
      for (const collision of collisions) {
        for (const take of ['mine', 'theirs'] as const) {
          const applied = applyChanges(plan, resolve(plan, collision, { take }));
          if (applied.kind === 'refused') continue;
          const row = find(applied.plan, collision.entity, collision.id) ?? null;
          const wanted = collision[take];
          if (!row || !wanted) same(row, wanted);
          else for (const field of collision.fields) same(row[field], wanted[field]);
        }
      }
      return collisions.length > 0;
    },
  },
];

const isMergedTo = ({ plan: merged, collisions }: Merged, plan: Plan): boolean =>
  same(collisions, []) && same(merged, plan);

/** Throws where two values aren't the same JSON. */
function same(found: unknown, wanted: unknown): true {
  if (sameValue(found, wanted)) return true;
  throw new Error(`Found ${JSON.stringify(found)}
wanted ${JSON.stringify(wanted)}`);
}

const eachRow = (plan: Plan) =>
  entityNames.flatMap((entity) => rowsOf(plan, entity).map((row) => ({ entity, row })));

const find = (plan: Plan, entity: EntityName, id: unknown): AnyRow | undefined =>
  typeof id === 'string' ? findRow(plan, entity, id) : undefined;

const isNamed = (collisions: readonly Collision[], entity: EntityName, id: string): boolean =>
  collisions
    .flatMap((collision) => [collision, ...collision.along])
    .some((row) => row.entity === entity && row.id === id);

/** What a side has done that is neither in the plan nor in a collision. Order keys and text have ways of their own. */
function lost(
  base: Plan,
  side: Plan,
  plan: Plan,
  collisions: readonly Collision[],
): readonly string[] {
  const written = eachRow(side).flatMap(({ entity, row }) => {
    const [was, is] = [find(base, entity, row.id), find(plan, entity, row.id)];
    const done = Object.keys(row).filter((field) => !was || !sameValue(was[field], row[field]));
    const isOrder = done.every((field) => field === 'position');
    return done
      .filter((field) => (is ? !isTaken(entity, field, row[field], is[field]) : !isOrder))
      .filter(() => !isNamed(collisions, entity, row.id) && !hasTwin(plan, entity, row))
      .filter(() => !(entity === 'person' && (is?.['removedOn'] ?? null) !== null))
      .map((field) => `${entity}.${field}`);
  });
  const deleted = eachRow(base).filter(
    ({ entity, row }) =>
      !find(side, entity, row.id) &&
      find(plan, entity, row.id) &&
      !isNamed(collisions, entity, row.id) &&
      !(entity === 'person' && find(plan, entity, row.id)?.['removedOn']),
  );
  return [...written, ...deleted.map(({ entity }) => `deleted ${entity}`)];
}

function isTaken(entity: EntityName, field: string, wanted: unknown, is: unknown): boolean {
  if (field === 'position') return true;
  if (sameValue(wanted, is)) return true;
  return isMarkdown(entity, field);
}

/** Whether a row that says the same stands in its place: both have put it in. */
const hasTwin = (plan: Plan, entity: EntityName, row: AnyRow): boolean =>
  rowsOf(plan, entity).some((other) =>
    Object.keys(row).every(
      (field) => field === 'id' || field === 'position' || sameValue(row[field], other[field]),
    ),
  );

/** What both have done to one row; the rest is told by what the merge was able to keep. */
const isDirect = ({ kind }: Collision) => kind === 'both-changed' || kind === 'deleted-and-changed';

const plain = ({ kind, entity, id, fields, base, mine, theirs }: Collision) => ({
  kind,
  entity,
  id,
  fields: fields.toSorted(),
  base,
  mine,
  theirs,
});

const mirrored = (collision: Collision) =>
  plain({ ...collision, mine: collision.theirs, theirs: collision.mine });
