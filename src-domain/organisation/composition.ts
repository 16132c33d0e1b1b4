import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { seatsOf } from './seats.ts';

type CompositionRule = Row<'compositionRule'>;
type Municipality = Row<'organisation'>;
type Seat = Row<'seat'>;

/** One line of a body's composition held against its seats, for one municipality or (null) in all. */
export interface CompositionLine {
  readonly rule: CompositionRule;
  readonly municipality: Municipality | null;
  readonly required: number;
  /** The seats that are counted for the line, at most as many as it requires. */
  readonly seats: readonly Seat[];
  readonly lacking: number;
  /** Seats that are more than the lines require; each stands at the first line that it fits. */
  readonly surplus: readonly Seat[];
}

/** A line that asks for nothing yet, and what it waits for. */
export interface WaitingRule {
  readonly rule: CompositionRule;
  readonly waitsFor: 'office' | 'municipality';
}

/** A seat that no line asks for, which breaks nothing, and why. */
export interface SeatBeyond {
  readonly seat: Seat;
  readonly because:
    | 'leader-or-secretary'
    | 'without-office'
    | 'other-office'
    | 'other-municipality';
}

export interface Composition {
  readonly lines: readonly CompositionLine[];
  /** How many seats all lines require together. */
  readonly required: number;
  readonly lacking: number;
  readonly waiting: readonly WaitingRule[];
  readonly beyond: readonly SeatBeyond[];
}

const nothing: Composition = { lines: [], required: 0, lacking: 0, waiting: [], beyond: [] };

/** The lines that are written for a body, also where it is measured by the law instead. */
export const rulesOf = (plan: Plan, bodyId: string): readonly CompositionRule[] =>
  inOrder(plan.rows.compositionRule, (rule) => rule.bodyId === bodyId);

/**
 * Holds a body's composition rule against its seats (slide 'Organisering per oktober 2007'). A seat
 * counts for one line at most, whether somebody sits in it or not: a vacancy is another matter. Leader
 * and secretary stand outside unless a line counts them. A line per municipality asks for its seats in
 * each organisation of the kind 'municipality'. As few seats lack as possible, and where it matters,
 * those of earlier lines are filled first. A body that is measured by another rule set has no lines.
 */
export function compositionOf(plan: Plan, bodyId: string): Composition {
  const rules = rulesOf(plan, bodyId);
  if (rules.length === 0 || findRow(plan, 'body', bodyId)?.measuredBy !== 'own-rule') {
    return nothing;
  }
  const municipalities = inOrder(plan.rows.organisation, ({ kind }) => kind === 'municipality');
  const waiting = rules.flatMap((rule) => waitingOf(rule, municipalities));
  const demands = rules.flatMap((rule) => demandsOf(rule, municipalities));
  const seats = seatsOf(plan, bodyId);
  const taken = match(demands, seats);
  const left = seats.filter((seat) => !taken.has(seat));
  const lines = demands.map((demand, index): CompositionLine => {
    const { rule, municipality } = demand;
    const counted = seats.filter((seat) => taken.get(seat) === demand);
    const isFirstFor = (seat: Seat) => demands.findIndex((each) => fits(seat, each)) === index;
    return {
      rule,
      municipality,
      required: rule.count,
      seats: counted,
      lacking: rule.count - counted.length,
      surplus: left.filter(isFirstFor),
    };
  });
  return {
    lines,
    required: sum(lines, 'required'),
    lacking: sum(lines, 'lacking'),
    waiting,
    beyond: left
      .filter((seat) => !demands.some((demand) => fits(seat, demand)))
      .map((seat) => ({ seat, because: whyBeyond(seat, rules) })),
  };
}

interface Demand {
  readonly rule: CompositionRule;
  readonly municipality: Municipality | null;
}

const demandsOf = (
  rule: CompositionRule,
  municipalities: readonly Municipality[],
): readonly Demand[] =>
  rule.offices.length === 0
    ? []
    : (rule.perMunicipality ? municipalities : [null]).map((municipality) => ({
        rule,
        municipality,
      }));

function waitingOf(
  rule: CompositionRule,
  municipalities: readonly Municipality[],
): readonly WaitingRule[] {
  if (rule.offices.length === 0) return [{ rule, waitsFor: 'office' }];
  const hasNowhere = rule.perMunicipality && municipalities.length === 0;
  return hasNowhere ? [{ rule, waitsFor: 'municipality' }] : [];
}

function fits(seat: Seat, { rule, municipality }: Demand): boolean {
  return (
    hasOffice(seat, rule) &&
    (municipality === null || seat.municipalityId === municipality.id) &&
    (rule.countsLeaderAndSecretary || !isLeaderOrSecretary(seat))
  );
}

const hasOffice = ({ office }: Seat, { offices }: CompositionRule): boolean =>
  office !== null && offices.includes(office);

const isLeaderOrSecretary = ({ role }: Seat): boolean => role === 'leader' || role === 'secretary';

function whyBeyond(seat: Seat, rules: readonly CompositionRule[]): SeatBeyond['because'] {
  const asking = rules.filter((rule) => hasOffice(seat, rule));
  const isOutside = isLeaderOrSecretary(seat);
  const areCounting = asking.length > 0 ? asking : rules;
  if (isOutside && !areCounting.some((rule) => rule.countsLeaderAndSecretary)) {
    return 'leader-or-secretary';
  }
  if (seat.office === null) return 'without-office';
  return asking.length === 0 ? 'other-office' : 'other-municipality';
}

/**
 * Which demand each seat is counted for: a bipartite matching, grown one place at a time by augmenting
 * paths (Kuhn). A path moves a seat only to fill one place more, so it never empties a filled one.
 */
function match(demands: readonly Demand[], seats: readonly Seat[]): ReadonlyMap<Seat, Demand> {
  const taken = new Map<Seat, Demand>();
  const fill = (demand: Demand, seen: Set<Seat>): boolean =>
    seats.some((seat) => {
      if (seen.has(seat) || !fits(seat, demand) || taken.get(seat) === demand) return false;
      seen.add(seat);
      const holder = taken.get(seat);
      if (holder !== undefined && !fill(holder, seen)) return false;
      taken.set(seat, demand);
      return true;
    });
  for (const demand of demands) {
    for (let place = 0; place < demand.rule.count; place += 1) {
      if (!fill(demand, new Set())) break;
    }
  }
  return taken;
}

function sum(lines: readonly CompositionLine[], figure: 'required' | 'lacking'): number {
  return lines.reduce((total, line) => total + line[figure], 0);
}
