import { compositionFindingsOf } from '../../src-domain/check/composition.ts';
import { jointCommitteeFindingsOf } from '../../src-domain/check/joint-committee.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Finding } from '../../src-domain/finding.ts';
import { ruleText } from '../../src-domain/messages/composition-text.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import {
  type CompositionLine,
  compositionOf,
  rulesOf,
} from '../../src-domain/organisation/composition.ts';
import {
  type JointCommittee,
  jointCommitteeOf,
} from '../../src-domain/organisation/joint-committee.ts';
import { holdersOn } from '../../src-domain/organisation/seats.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';

/** What is asked: of which plan, who sits there on which day, and in which language. */
export interface Asked {
  readonly plan: Plan;
  readonly day: IsoDay;
  readonly translate: Translate;
}

/** The bodies that something is required of: lines of their own, or the law's for a joint committee. */
export const measuredBodies = (plan: Plan): readonly Row<'body'>[] =>
  inOrder(
    plan.rows.body,
    ({ id, measuredBy }) => measuredBy === 'joint-committee' || rulesOf(plan, id).length > 0,
  );

/** How a body's seats meet what it is measured by: which set, its lines, and what the plan check finds. */
export function compositionJson(asked: Asked, body: Row<'body'>) {
  const { plan, day } = asked;
  const committee = jointCommitteeOf(plan, body.id, day);
  return {
    bodyId: body.id,
    body: body.name,
    set: body.measuredBy,
    ...(committee ? committeeJson(asked, body, committee) : ownRuleJson(asked, body)),
  };
}

/** As `compositionJson`, in lines of text. */
export function compositionText(asked: Asked, body: Row<'body'>): string {
  const committee = jointCommitteeOf(asked.plan, body.id, asked.day);
  return committee ? committeeText(asked, body, committee) : ownRuleText(asked, body);
}

function ownRuleJson(asked: Asked, body: Row<'body'>) {
  const { plan, translate } = asked;
  const { lines, required, lacking, waiting, beyond } = compositionOf(plan, body.id);
  return {
    required,
    lacking,
    lines: lines.map((line) => ({
      ruleId: line.rule.id,
      text: ruleText(line.rule, translate),
      offices: line.rule.offices,
      municipality: line.municipality?.name ?? null,
      required: line.required,
      lacking: line.lacking,
      seats: line.seats.map((seat) => seatJson(asked, seat)),
      surplus: line.surplus.map((seat) => seatJson(asked, seat)),
    })),
    waiting: waiting.map(({ rule, waitsFor }) => ({
      ruleId: rule.id,
      text: ruleText(rule, translate),
      waitsFor,
    })),
    beyond: beyond.map(({ seat, because }) => ({ ...seatJson(asked, seat), because })),
    findings: findingsJson(compositionFindingsOf(plan, body), translate),
  };
}

function committeeJson(asked: Asked, body: Row<'body'>, committee: JointCommittee) {
  const { plan, day, translate } = asked;
  return {
    required: committee.lines.length,
    lacking: committee.lines.filter(({ state }) => state !== 'met').length,
    lines: committee.lines.map(({ requirement, state, seats }) => ({
      requirement,
      text: translate(`compositionPage:requirement-${requirement}`),
      state,
      seats: seats.map((seat) => seatJson(asked, seat)),
    })),
    members: committee.members.map(({ seat, side }) => ({ ...seatJson(asked, seat), side })),
    linesNotMeasured: rulesOf(plan, body.id).map(({ id }) => id),
    findings: findingsJson(jointCommitteeFindingsOf(plan, body, day), translate),
  };
}

const seatJson = ({ plan, day }: Asked, seat: Row<'seat'>) => ({
  seatId: seat.id,
  title: seat.title,
  vacant: holdersOn(plan, seat.id, day).length === 0,
});

const findingsJson = (findings: readonly Finding[], translate: Translate) =>
  findings.map((found) => ({ ...found, text: findingText(found, translate) }));

function ownRuleText({ plan, translate }: Asked, { id, name }: Row<'body'>): string {
  const { lines, required, lacking } = compositionOf(plan, id);
  const met = translate('terminal:composition-body', { name, met: required - lacking, required });
  return [met, ...lines.map((line) => lineText(line, translate))].join('\n');
}

function lineText(line: CompositionLine, translate: Translate): string {
  const { rule, municipality, required, lacking, surplus } = line;
  const where = municipality === null ? '' : ` (${municipality.name})`;
  const missing =
    lacking === 0 ? '' : translate('terminal:composition-lacking', { count: lacking });
  const more =
    surplus.length === 0
      ? ''
      : translate('terminal:composition-surplus', { count: surplus.length });
  const figures = `${required - lacking}/${required}`;
  return `  ${ruleText(rule, translate)}${where}: ${figures}${missing}${more}`;
}

function committeeText(
  { plan, translate }: Asked,
  { id, name }: Row<'body'>,
  { lines }: JointCommittee,
): string {
  const met = lines.filter(({ state }) => state === 'met').length;
  return [
    translate('terminal:composition-committee', { name, met, required: lines.length }),
    ...lines.map(({ requirement, state }) => {
      const text = translate(`compositionPage:requirement-${requirement}`);
      return `  ${text}: ${translate(`terminal:composition-${state}`)}`;
    }),
    ...(rulesOf(plan, id).length > 0 ? [translate('terminal:composition-kept-lines')] : []),
  ].join('\n');
}
