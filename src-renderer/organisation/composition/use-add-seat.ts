import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { additionLabel } from '../../../src-domain/messages/labels.ts';
import { type MissingSeat, missingSeat } from '../../../src-domain/organisation/missing-seat.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject } from '../../project/open-project.ts';

export interface SeatAdding {
  readonly add: (seat: MissingSeat) => void;
  /** The seat that was added last, where one goes on. */
  readonly added: string | null;
  /** Why it couldn't be, in words. */
  readonly refusal: string | null;
}

/** Adds seats that a body lacks, last in it. */
export function useAddSeat(): SeatAdding {
  const { store } = useOpenedProject();
  const { translate } = useLanguage();
  const change = useChange();
  const [added, setAdded] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = (seat: MissingSeat) => {
    const { row, changes } = missingSeat(store.plan, seat, newId());
    const refused = change(additionLabel(store.plan, 'seat', row, translate), changes);
    setRefusal(refused);
    if (refused === null) setAdded(row.id);
  };
  return { add, added, refusal };
}
