import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { positionsAmong, siblingsOf } from '../row-changes/siblings.ts';
import { leadersOf } from '../subproject-leaders.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

type Body = Row<'body'>;
type Links = Partial<Row<'chartBox'>>;

/** A new organisation chart, as a person asks for it. */
export interface ChartWanted {
  readonly name: string;
  /** A year, a month or a day as ISO 8601; null: undated. */
  readonly asOf: string | null;
  /** Whether the boxes are linked to the seats that lead, so that these persons' names stand in them. */
  readonly showsLeaders: boolean;
  /** The title of the box that lists a composition rule. */
  readonly compositionTitle: string;
}

/**
 * A chart of the project's own bodies and sub-projects, made in one step: those who decide, the steering
 * group with what it is to be made of beside it, the project group, and under that the sub-projects with
 * their groups. Only bodies that stand in the plan come along. Everything is linked, so that names follow.
 */
export function chartFromPlan(
  plan: Plan,
  { name, asOf, showsLeaders, compositionTitle }: ChartWanted,
  today: IsoDay,
  newId: () => string,
): { readonly id: string; readonly changes: readonly Change[] } {
  const id = newId();
  const bodies = inOrder(plan.rows.body, ({ inPlan }) => inPlan);
  const linesOf = (body: Body): Branch => ({
    links: { bodyId: body.id, ...(showsLeaders && { seatId: leadingSeat(plan, body) }) },
    below: compositionBeside(plan, body, compositionTitle),
  });
  const tree = underEachOther(
    ranks.map((kinds) => bodies.filter(({ kind }) => kinds.includes(kind)).map(linesOf)),
    [
      ...bodies.filter(isBeside).map((body) => beside(linesOf(body))),
      ...bodies.filter(isGroupOfNone).map(linesOf),
      ...subprojectBranches(plan, null, showsLeaders ? today : null),
    ],
  );
  return {
    id,
    changes: [
      ...newChart(plan, { id, name, asOf }),
      ...insertedUnder(tree, { chartId: id, parentId: null, newId }),
    ],
  };
}

/** A chart without boxes, after those that are there. */
export function newChart(
  plan: Plan,
  chart: Pick<Row<'orgChart'>, 'id' | 'name' | 'asOf'>,
): readonly Change[] {
  const siblings = siblingsOf('orgChart', inOrder(plan.rows.orgChart));
  const { positions, changes } = positionsAmong(siblings, siblings.length, 1);
  return [...changes, insertion('orgChart', { ...chart, position: positions[0] ?? '' })];
}

interface Branch {
  readonly links: Links;
  readonly below: readonly Branch[];
}

/** Which bodies stand above which. */
const ranks: readonly (readonly Body['kind'][])[] = [
  ['council'],
  ['executive-committee'],
  ['steering-group'],
  ['project-group'],
];

const isBeside = ({ kind }: Body): boolean => kind === 'reference-group' || kind === 'other';
const isGroupOfNone = ({ kind, subprojectId }: Body): boolean =>
  kind === 'subproject-group' && subprojectId === null;

const beside = (branch: Branch): Branch => ({
  ...branch,
  links: { ...branch.links, kind: 'side' },
});

/** Each rank under the first of the rank above it; what is left under the lowest. */
function underEachOther(
  [highest, ...ranked]: readonly (readonly Branch[])[],
  lowest: readonly Branch[],
): readonly Branch[] {
  if (!highest) return lowest;
  const below = underEachOther(ranked, lowest);
  const [first, ...others] = highest;
  return first ? [{ ...first, below: [...first.below, ...below] }, ...others] : below;
}

function compositionBeside(plan: Plan, { id }: Body, title: string): readonly Branch[] {
  const hasRule = plan.rows.compositionRule.some(({ bodyId }) => bodyId === id);
  return hasRule ? [{ links: { kind: 'side', title, compositionOfBodyId: id }, below: [] }] : [];
}

/** Sub-projects with their own groups; parts of a sub-project are listed under it. */
function subprojectBranches(
  plan: Plan,
  parentId: string | null,
  leadersOn: IsoDay | null,
): readonly Branch[] {
  return inOrder(plan.rows.subproject, (row) => row.parentId === parentId).map((subproject) => {
    const leader = leadersOn === null ? null : ownLeader(plan, subproject, leadersOn);
    const groups = inOrder(
      plan.rows.body,
      ({ inPlan, kind, subprojectId }) =>
        inPlan && kind === 'subproject-group' && subprojectId === subproject.id,
    );
    return {
      links: {
        subprojectId: subproject.id,
        ...(leader && { seatId: leader.id }),
        ...(parentId !== null && { kind: 'list' as const }),
      },
      below: [
        ...groups.map(({ id }): Branch => ({ links: { bodyId: id, kind: 'list' }, below: [] })),
        ...subprojectBranches(plan, subproject.id, leadersOn),
      ],
    };
  });
}

function ownLeader(plan: Plan, subproject: Row<'subproject'>, day: IsoDay): Row<'seat'> | null {
  const { seats, from } = leadersOf(plan, subproject, day);
  return from === null ? (seats[0] ?? null) : null;
}

/** The seat of whoever leads a body: its leader, or the project's. */
function leadingSeat(plan: Plan, { id }: Body): string | null {
  const seats = inOrder(plan.rows.seat, ({ bodyId }) => bodyId === id);
  const leading = ['leader', 'project-leader'] as const;
  return leading.flatMap((role) => seats.find((seat) => seat.role === role) ?? [])[0]?.id ?? null;
}

interface Under {
  readonly chartId: string;
  readonly parentId: string | null;
  readonly newId: () => string;
}

function insertedUnder(
  branches: readonly Branch[],
  { chartId, parentId, newId }: Under,
): readonly Change[] {
  const { positions } = positionsAmong([], 0, branches.length);
  return branches.flatMap(({ links, below }, index) => {
    const box = { id: newId(), orgChartId: chartId, parentId, position: positions[index] ?? '' };
    return [
      insertion('chartBox', { ...box, ...links }),
      ...insertedUnder(below, { chartId, parentId: box.id, newId }),
    ];
  });
}

/** A name for a new chart: the one that is wanted, with a number where another has it. */
export function freeChartName(plan: Plan, wanted: string): string {
  const taken = new Set(plan.rows.orgChart.map(({ name }) => name.trim()));
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
  return name;
}
