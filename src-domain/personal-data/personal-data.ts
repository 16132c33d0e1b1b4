import type { Row } from '../entities/registry.ts';
import { type PersonReference, personReferences } from '../organisation/person-references.ts';
import { byPosition, findRow, type Plan } from '../plan.ts';
import { type NamingText, textsNaming, textsQuoting } from './texts-naming.ts';

/** A person, and the rows that point at them. */
export interface PersonRows {
  readonly person: Row<'person'>;
  /** Every seat that they hold, have held or shall hold; body by body, the earliest first. */
  readonly holdings: readonly Row<'holding'>[];
  /** What else points at them: what they answer for, have written, are shown in. */
  readonly references: readonly PersonReference[];
}

/** All that a plan has about one person. */
export interface PersonalData extends PersonRows {
  /** Where free text has their name, e-mail address or telephone number. */
  readonly texts: readonly NamingText[];
}

/** Gathers what a plan has about a person. Throws where it has no such person. */
export function personalData(plan: Plan, personId: string): PersonalData {
  const rows = personRows(plan, personId);
  return { ...rows, texts: textsAbout(plan, rows.person) };
}

/** As `personalData`, without looking through the plan's texts. */
export function personRows(plan: Plan, personId: string): PersonRows {
  const person = findRow(plan, 'person', personId);
  if (!person) throw new Error(`No person ${personId}`);
  const references = personReferences(plan, new Set([personId]));
  return {
    person,
    holdings: plan.rows.holding
      .filter((holding) => holding.personId === personId)
      .toSorted((a, b) => bySeat(plan, a, b)),
    references: references.filter(({ entity }) => entity !== 'holding'),
  };
}

function bySeat(plan: Plan, a: Row<'holding'>, b: Row<'holding'>): number {
  const [first, second] = [a, b].map(({ seatId }) => findRow(plan, 'seat', seatId));
  if (first && second && first !== second) {
    const [one, other] = [first, second].map(({ bodyId }) => findRow(plan, 'body', bodyId));
    const byBody = one && other && one !== other ? byPosition(one, other) : 0;
    return byBody || byPosition(first, second);
  }
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1;
}

/** Each text once, however it tells who the person is. */
function textsAbout(plan: Plan, { name, email, telephone }: Row<'person'>): readonly NamingText[] {
  const found = [
    ...textsNaming(plan, name),
    ...textsQuoting(plan, email ?? ''),
    ...textsQuoting(plan, telephone ?? ''),
  ];
  const sureFirst = [
    ...found.filter(({ certainty }) => certainty === 'sure'),
    ...found.filter(({ certainty }) => certainty === 'perhaps'),
  ];
  const places = new Map<string, NamingText>();
  for (const text of sureFirst) {
    const place = `${text.id} ${text.field}`;
    if (!places.has(place)) places.set(place, text);
  }
  return [...places.values()];
}
