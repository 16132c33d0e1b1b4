import { type ReactNode, useState } from 'react';
import { updateOf } from '../../src-domain/change.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { calledRow } from '../../src-domain/messages/called-row.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { editLabel } from '../../src-domain/messages/labels.ts';
import {
  hasSeveralDeadlines,
  inState,
  type Progress,
  withDeadline,
} from '../../src-domain/milestone-plan/progress-changes.ts';
import { findRow } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { DropDialog } from './DropDialog.tsx';

/** A milestone or a measure by its id. */
export interface ItemPlace {
  readonly entity: 'milestone' | 'measure';
  readonly id: string;
}

export interface Reporting {
  /** Reports items done, or not after all; gives why it was refused. */
  readonly report: (items: readonly ItemPlace[], isDone: boolean) => string | null;
  /** Reports one deadline of several met, or not after all; the only one is the item itself. */
  readonly reportDeadline: (item: ItemPlace, day: IsoDay, isMet: boolean) => string | null;
  /** Drops an item once it is said why; one that is dropped is only asked why. */
  readonly drop: (item: ItemPlace) => void;
  /** Where a reason is written, while it is asked for. */
  readonly dialog: ReactNode;
}

/** What is told of how far milestones and measures are. */
export function useReporting(): Reporting {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const today = useToday();
  const [dropped, setDropped] = useState<ItemPlace | null>(null);

  const rowOf = ({ entity, id }: ItemPlace) => findRow(store.plan, entity, id);
  const called = ({ entity, id }: ItemPlace) => calledRow(store.plan, entity, id, translate);
  const progressed = (item: ItemPlace, progress: (row: ItemRow) => Partial<Progress>) => {
    const row = rowOf(item);
    return row ? [updateOf(item.entity, row as never, progress(row) as never)] : [];
  };

  const report: Reporting['report'] = (items, isDone) => {
    const [first] = items;
    if (!first) return null;
    const state = isDone ? 'done' : 'under-way';
    const changes = items.flatMap((item) => progressed(item, (row) => inState(row, state, today)));
    const label =
      items.length > 1
        ? translate('milestoneViews:reported-several', { count: items.length })
        : translate(`milestoneViews:${isDone ? 'reported-done' : 'reported-not-done'}`, {
            row: called(first),
          });
    return change(label, changes);
  };

  const keepReason = (item: ItemPlace, reason: string): string | null => {
    const isDropped = rowOf(item)?.state === 'dropped';
    const label = isDropped
      ? editLabel(store.plan, item.entity, item.id, ['droppedBecause'], translate)
      : translate('milestoneViews:reported-dropped', { row: called(item) });
    const changes = progressed(item, (row) => ({
      ...inState(row, 'dropped', today),
      droppedBecause: reason,
    }));
    return isDropped && rowOf(item)?.droppedBecause === reason ? null : change(label, changes);
  };

  return {
    report,
    reportDeadline: (item, day, isMet) => {
      const row = rowOf(item);
      if (row && !hasSeveralDeadlines(row)) return report([item], isMet);
      const label = translate(
        `milestoneViews:${isMet ? 'reported-deadline' : 'reported-deadline-not'}`,
        { day: dayText(day), row: called(item) },
      );
      return change(
        label,
        progressed(item, (standing) => withDeadline(standing, day, isMet, today)),
      );
    },
    drop: setDropped,
    dialog: dropped && (
      <DropDialog
        name={
          rowName(store.plan, dropped.entity, dropped.id) || translate('milestoneViews:unnamed')
        }
        reason={rowOf(dropped)?.droppedBecause ?? ''}
        onKeep={(reason) => keepReason(dropped, reason)}
        onClose={() => setDropped(null)}
      />
    ),
  };
}

type ItemRow = Row<'milestone'> | Row<'measure'>;
