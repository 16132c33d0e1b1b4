import { nameOf } from '../../../src-domain/row-name.ts';
import type { DropPlace } from '../../grid/grid-model.ts';
import { useAnnouncement } from '../../grid/use-announcement.ts';
import { useLanguage } from '../../language.ts';
import type { PlanColumn } from '../../plan-table/plan-column.ts';
import { type PlanOrder, usePlanActions } from '../../plan-table/use-plan-actions.ts';
import { useOpenedProject } from '../../project/open-project.ts';
import type { BoxRow } from './box-rows.ts';

interface Surroundings {
  readonly rows: readonly BoxRow[];
  readonly columns: readonly PlanColumn<BoxRow>[];
  readonly order: PlanOrder<BoxRow>;
  readonly choose: (id: string | null) => void;
  /** Goes on with writing in the box that is chosen. */
  readonly write: () => void;
}

/** What a person can do with the boxes of a chart outside the table; each says what became of it. */
export interface BoxActions {
  readonly said: string;
  readonly addBeside: (id: string | null) => void;
  readonly addUnder: (id: string | null) => void;
  readonly shift: (id: string, step: -1 | 1) => void;
  readonly shiftLevel: (id: string, step: -1 | 1) => void;
  readonly canDrop: (id: string, on: string, side: Side) => boolean;
  readonly drop: (id: string, on: string, side: Side) => void;
  /** Moves a box under another, or under none, behind those that are there. */
  readonly moveUnder: (id: string, parentId: string | null) => void;
  readonly remove: (id: string) => void;
}

type Side = DropPlace<BoxRow>['side'];

export function useBoxActions(given: Surroundings): BoxActions {
  const { rows, columns, order, choose, write } = given;
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const actions = usePlanActions(columns, order);
  const [said, say] = useAnnouncement();
  const rowOf = (id: string | null) => rows.find((row) => row.id === id) ?? null;
  const nameIn = ({ row }: BoxRow) =>
    nameOf(store.plan, 'chartBox', row, translate) ?? translate('chartPage:unnamed');

  function added(id: string | null): void {
    if (id === null) return;
    choose(id);
    say(translate('chartPage:added'));
    write();
  }
  /** Does it and tells it, or tells why it couldn't be done. */
  function tell(row: BoxRow, refusal: string | null | undefined, done: string): void {
    say(refusal ? translate('grid:refused', { text: refusal }) : done);
    choose(row.id);
  }
  function movedBy(id: string, move: (row: BoxRow) => string | null | undefined): void {
    const row = rowOf(id);
    if (!row) return;
    const before = store.plan;
    const refusal = move(row);
    const isMoved = store.plan !== before;
    const done = isMoved ? 'chartPage:moved' : 'chartPage:cannot-move';
    tell(row, refusal, translate(done, { name: nameIn(row) }));
  }
  return {
    said,
    addBeside: (id) => added(actions.add?.(rowOf(id)) ?? null),
    addUnder: (id) => added(actions.addOthers?.[0]?.add(rowOf(id)) ?? null),
    shift: (id, step) =>
      movedBy(id, (row) => actions.moveBy?.(row, step, (other) => rowOf(other) !== null)),
    shiftLevel: (id, step) => movedBy(id, (row) => actions.moveLevel?.(row, step)),
    canDrop: (id, on, side) => {
      const [row, target] = [rowOf(id), rowOf(on)];
      return row && target ? (actions.canDrop?.(row, { row: target, side }) ?? false) : false;
    },
    drop: (id, on, side) => {
      const target = rowOf(on);
      if (target) movedBy(id, (row) => actions.drop?.(row, { row: target, side }));
    },
    moveUnder: (id, parentId) => {
      const target = rowOf(parentId) ?? rows.findLast(({ level }) => level === 1) ?? null;
      const side = parentId === null ? 'after' : 'into';
      if (target) movedBy(id, (row) => actions.drop?.(row, { row: target, side }));
    },
    remove: (id) => {
      const row = rowOf(id);
      if (!row) return;
      const at = rows.indexOf(row);
      const name = nameIn(row);
      const refusal = actions.remove?.([row]);
      tell(row, refusal, translate('chartPage:removed', { name }));
      if (!refusal) choose((rows[at - 1] ?? rows[at + 1])?.id ?? null);
    },
  };
}
