import { useState } from 'react';
import type { RowPlace } from '../../src-domain/row-changes/removal.ts';

/** Rows that are ticked off in a list. */
export interface Choosing {
  readonly isChosen: (place: RowPlace) => boolean;
  readonly toggle: (place: RowPlace) => void;
}

const keyOf = ({ entity, id }: RowPlace): string => `${entity} ${id}`;

/** Which of some rows are chosen; those that are no longer among them aren't. */
export function useChoosing(rows: readonly RowPlace[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter((row) => keys.has(keyOf(row)));
  const choosing: Choosing = {
    isChosen: (row) => keys.has(keyOf(row)),
    toggle: (row) => {
      const toggled = new Set(keys);
      if (!toggled.delete(keyOf(row))) toggled.add(keyOf(row));
      setKeys(toggled);
    },
  };
  return {
    chosen,
    choosing,
    chooseAll: () => setKeys(new Set(rows.map(keyOf))),
    chooseNone: () => setKeys(new Set()),
  };
}
