import { letteredName } from '../lettered-name.ts';
import type { DatedItem } from '../milestone-plan/dated-items.ts';
import { nobody } from '../milestone-plan/item-filter.ts';
import type { Responsible } from '../milestone-plan/milestone-table.ts';
import { seatTitle } from '../organisation/seats.ts';
import { inOrder, type Plan } from '../plan.ts';
import { rowTree } from '../row-tree.ts';
import { isDrawn } from './timeline-bars.ts';

export const groupings = ['subproject', 'municipality', 'responsible'] as const;

/** What the rows of the timeline stand under. */
export type Grouping = (typeof groupings)[number];

/** The heading of a group; `name` is null for what belongs to none, is for none or is nobody's. */
export interface TimelineGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly name: string | null;
  readonly count: number;
}

/** The heading of what has no place on the axis. */
export interface TimelineTray {
  readonly kind: 'tray';
  readonly id: typeof trayId;
  readonly count: number;
}

/** An item where it is drawn, or as it stands in the tray. An item of several who answer stands under each. */
export interface TimelineItem {
  readonly kind: 'item' | 'undated';
  readonly id: string;
  /** The heading that it stands under. */
  readonly under: string;
  readonly item: DatedItem;
}

export type TimelineRow = TimelineGroup | TimelineTray | TimelineItem;

export const trayId = 'tray';

/** The rows of the timeline: each group with its items in the order given, and at the end what has no days. */
export function timelineRows(
  plan: Plan,
  items: readonly DatedItem[],
  grouping: Grouping,
  removedPerson: string,
): readonly TimelineRow[] {
  const drawn = items.filter(isDrawn);
  const undated = items.filter((item) => !isDrawn(item));
  return [...groupsOf(plan, drawn, grouping, removedPerson), ...trayOf(undated)];
}

/** What is seen of the rows while some headings are folded. */
export const unfoldedRows = (
  rows: readonly TimelineRow[],
  folded: ReadonlySet<string>,
): readonly TimelineRow[] =>
  folded.size === 0 ? rows : rows.filter((row) => !('under' in row) || !folded.has(row.under));

interface GroupName {
  readonly id: string;
  readonly name: string;
}

function groupsOf(
  plan: Plan,
  items: readonly DatedItem[],
  grouping: Grouping,
  removedPerson: string,
): readonly TimelineRow[] {
  const itemsOf = new Map<string, DatedItem[]>();
  const answering = new Map<string, string>();
  const groupsOfItem = (item: DatedItem): readonly string[] => {
    if (grouping === 'subproject') return [item.subprojectId ?? nobody];
    if (grouping === 'municipality') return [item.municipalityId ?? nobody];
    const groups = item.responsible.flatMap((each) => whoAnswers(each, removedPerson));
    for (const { id, name } of groups) answering.set(id, name);
    return groups.length === 0 ? [nobody] : [...new Set(groups.map(({ id }) => id))];
  };
  for (const item of items) {
    for (const group of groupsOfItem(item)) {
      const before = itemsOf.get(group);
      if (before) before.push(item);
      else itemsOf.set(group, [item]);
    }
  }
  const named = namesInOrder(plan, grouping, answering);
  const isKnown = new Set(named.map(({ id }) => id));
  // What points at a group that isn't there stands with what belongs to none.
  const strays = [...itemsOf].flatMap(([id, some]) => (isKnown.has(id) ? [] : some));
  return [
    ...named.flatMap(({ id, name }) => groupRows(id, name, itemsOf.get(id) ?? [])),
    ...groupRows(nobody, null, strays),
  ];
}

function groupRows(
  group: string,
  name: string | null,
  items: readonly DatedItem[],
): readonly TimelineRow[] {
  if (items.length === 0) return [];
  return [
    { kind: 'group', id: group, name, count: items.length },
    ...items.map(
      (item): TimelineItem => ({
        kind: 'item',
        id: `${group}/${item.id}`,
        under: group,
        item,
      }),
    ),
  ];
}

function trayOf(items: readonly DatedItem[]): readonly TimelineRow[] {
  if (items.length === 0) return [];
  return [
    { kind: 'tray', id: trayId, count: items.length },
    ...items.map(
      (item): TimelineItem => ({
        kind: 'undated',
        id: `${trayId}/${item.id}`,
        under: trayId,
        item,
      }),
    ),
  ];
}

function namesInOrder(
  plan: Plan,
  grouping: Grouping,
  answering: ReadonlyMap<string, string>,
): readonly GroupName[] {
  if (grouping === 'subproject') {
    return rowTree(plan.rows.subproject).map(({ row: { id, letter, name } }) => ({
      id,
      name: letteredName(letter, name),
    }));
  }
  if (grouping === 'municipality') return inOrder(plan.rows.organisation);
  return [...answering]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** The persons who answer, or else the seat, the body or the text that says who does. */
function whoAnswers(
  { row, persons, seat, body }: Responsible,
  removedPerson: string,
): readonly GroupName[] {
  if (persons.length > 0) {
    return persons.map(({ id, name, removedOn }) => ({
      id: `person:${id}`,
      name: removedOn === null ? name : removedPerson,
    }));
  }
  const text = row.text.trim();
  if (seat) return [{ id: `seat:${seat.id}`, name: text || seatTitle(seat) }];
  if (body) return [{ id: `body:${body.id}`, name: text || body.name }];
  return text === '' ? [] : [{ id: `text:${text}`, name: text }];
}
