import { useState } from 'react';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { sameValue } from '../../../src-domain/same-value.ts';
import {
  moveChanges,
  movedText,
  moveLabel,
  type WhyFixed,
  whyFixed,
} from '../../../src-domain/timeline/item-move.ts';
import { barName } from '../../../src-domain/timeline/item-text.ts';
import type { TimelineItem, TimelineRow } from '../../../src-domain/timeline/timeline-rows.ts';
import { movedTime, steppedTime } from '../../../src-domain/timing/moved-time.ts';
import type { WrittenTime } from '../../../src-domain/timing/timing.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject } from '../../project/open-project.ts';
import { findBar, nameColumn, type TimelinePlace } from './timeline-cells.ts';
import type { BarDrag } from './use-bar-drag.ts';

interface Given {
  readonly rows: readonly TimelineRow[];
  readonly say: (text: string) => void;
  /** Comes before what is moved is shown. */
  readonly onMove: () => void;
}

/** A bar that can be moved, and the time that it is a part of. */
interface Movable {
  readonly item: DatedItem;
  readonly span: number;
  readonly time: WrittenTime;
}

/** Moves the bars of the timeline; the written time follows, and what can't be moved tells why. */
export function useBarMoves({ rows, say, onMove }: Given) {
  const { translate, language } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  /** What had to give way, in words. */
  const [refusal, setRefusal] = useState<string | null>(null);

  const itemAt = ({ row }: TimelinePlace): TimelineItem | undefined => {
    const found = rows.find(({ id }) => id === row);
    return found && 'item' in found ? found : undefined;
  };
  const nameAt = (place: TimelinePlace) => {
    const found = itemAt(place);
    return found ? barName(found.item, translate) : '';
  };
  const findMovable = (place: TimelinePlace): Movable | null => {
    const row = itemAt(place);
    const bar = row && findBar(row, place.column);
    const time = row?.item.row.time ?? null;
    if (!row || !bar || bar.span === null || time === null) return null;
    return { item: row.item, span: bar.span, time };
  };
  const tellWhyNot = (
    place: TimelinePlace,
    why: 'choose-bar' | 'fixed-no-further' | `fixed-${WhyFixed}`,
  ) => say(translate(`timeline:${why}`, { name: nameAt(place) }));

  /** Whether the bar can be moved; where it can't it is told why. */
  const mayMove = (place: TimelinePlace): boolean => {
    const row = itemAt(place);
    if (!row) return false;
    const bar = findBar(row, place.column);
    if (!bar) {
      const isUnclear = place.column === nameColumn && row.item.timing.spans.length > 1;
      tellWhyNot(place, isUnclear ? 'choose-bar' : 'fixed-no-days');
      return false;
    }
    const why = whyFixed(store.plan, row.item, bar);
    if (why !== null) tellWhyNot(place, `fixed-${why}`);
    return why === null;
  };
  const keep = (place: TimelinePlace, { item, time: from }: Movable, to: WrittenTime) => {
    if (sameValue(from, to)) {
      tellWhyNot(place, 'fixed-no-further');
      return;
    }
    onMove();
    const label = moveLabel(store.plan, item, { from, to }, translate);
    const refused = change(label, moveChanges(store.plan, item, to));
    setRefusal(refused);
    const texts = { from: movedText(from, translate), to: movedText(to, translate) };
    if (refused === null) say(translate('timeline:moved', { name: nameAt(place), ...texts }));
  };
  return {
    refusal,
    forgetRefusal: () => setRefusal(null),
    mayMove,
    timeAfter: (place: TimelinePlace, days: number): WrittenTime | null => {
      const movable = findMovable(place);
      return movable && movedTime(movable.time, movable.span, days, language);
    },
    stepBy: (place: TimelinePlace, steps: number) => {
      if (!mayMove(place)) return;
      const movable = findMovable(place);
      if (!movable) return;
      keep(place, movable, steppedTime(movable.time, movable.span, steps, language));
    },
    onMoving: ({ place, time }: BarDrag) =>
      say(translate('timeline:moving-to', { name: nameAt(place), to: movedText(time, translate) })),
    onDropped: ({ place, time }: BarDrag) => {
      const movable = findMovable(place);
      // Back where it came from is no move.
      if (movable && !sameValue(movable.time, time)) keep(place, movable, time);
    },
    onCancelled: (place: TimelinePlace) =>
      say(translate('timeline:move-cancelled', { name: nameAt(place) })),
  };
}
