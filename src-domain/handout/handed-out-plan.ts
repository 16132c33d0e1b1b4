import type { Row } from '../entities/registry.ts';
import { letteredName } from '../lettered-name.ts';
import { findRow, type Plan } from '../plan.ts';
import { withParts } from '../subproject-parts.ts';
import { handedOutRows } from './handed-out-rows.ts';

/** What is to be handed out, to whom. */
export interface HandoutOrder {
  readonly subprojectId: string;
  readonly recipient: string;
  readonly note: string;
  /** 'YYYY-MM-DD'. */
  readonly wantedBackOn: string | null;
}

/** When and by whom it is handed out, and the id that it gets. */
export interface HandoutStamp {
  readonly id: string;
  readonly at: string;
  readonly who: string;
}

/** The plan of a hand-out: what goes along of a project, and the row that says whose it is. */
export function handedOutPlan(plan: Plan, order: HandoutOrder, stamp: HandoutStamp): Plan {
  const handed = handedOutRows(plan, withParts(plan, order.subprojectId));
  const subproject = findRow(plan, 'subproject', order.subprojectId);
  const { id, at, who } = stamp;
  const handout: Row<'handout'> = {
    id,
    subprojectId: order.subprojectId,
    called: subproject ? letteredName(subproject.letter, subproject.name) : '',
    recipient: order.recipient,
    note: order.note,
    handedOutAt: at,
    handedOutBy: who,
    wantedBackOn: order.wantedBackOn,
    ended: null,
    hash: null,
    isThisPlan: true,
    alongIds: [...handed.alongIds],
  };
  return { ...handed.plan, rows: { ...handed.plan.rows, handout: [handout] } };
}
