import { type EntityName, isEntityName, type Row } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { letteredName } from './lettered-name.ts';
import { proposedText } from './messages/composition-text.ts';
import type { Translate } from './messages/translate.ts';
import { seatTitle } from './organisation/seats.ts';
import { findRow, type Plan } from './plan.ts';
import { shortened } from './shortened.ts';

const longestName = 80;
const longestOfTwo = 38;

/**
 * What people would call a row, on one line of at most 80 characters; null where the row isn't there or
 * nothing is written that it could be called by. A seat without a title and a person who was removed have
 * a name only with `translate`.
 */
export function rowName(
  plan: Plan,
  entity: EntityName,
  id: string | null,
  translate?: Translate,
): string | null {
  const row = findRow(plan, entity, id);
  return row ? nameOf(plan, entity, row, translate) : null;
}

/** As `rowName`, for a row that the plan needn't have: one that is put in or was deleted. */
export function nameOf(
  plan: Plan,
  entity: EntityName,
  row: AnyRow,
  translate?: Translate,
): string | null {
  const named = {
    of: (target: EntityName, id: string | null) => rowName(plan, target, id, translate) ?? '',
    removed: translate?.('documents:removed-person') ?? '',
    role: (role: Row<'seat'>['role']) => translate?.(`documents:role-${role}`) ?? '',
    rule: (rule: Row<'compositionRule'>) => (translate ? proposedText(rule, translate) : ''),
    part: (part: Row<'caseText'>['part']) => translate?.(`values:caseText.part=${part}`) ?? '',
  };
  const name = names[entity] as (row: AnyRow, named: Naming) => string;
  return shortened(name(row, named), longestName) || null;
}

interface Naming {
  readonly of: (entity: EntityName, id: string | null) => string;
  /** What stands for the name of a person who was removed. */
  readonly removed: string;
  readonly role: (role: Row<'seat'>['role']) => string;
  readonly rule: (rule: Row<'compositionRule'>) => string;
  readonly part: (part: Row<'caseText'>['part']) => string;
}

const names: {
  readonly [Name in EntityName]: (row: Row<Name>, named: Naming) => string;
} = {
  project: ({ name }) => name,
  organisation: ({ name }) => name,
  person: ({ name, removedOn }, { removed }) => (removedOn ? removed : name),
  personDistinction: ({ personId, otherId }, { of }) =>
    pair(of('person', personId), '≠', of('person', otherId)),
  planAuthor: ({ personId }, { of }) => of('person', personId),
  subproject: ({ letter, name }) => letteredName(letter, name),
  body: ({ name }) => name,
  seatGroup: ({ heading }) => heading,
  seat: (seat, { of, role }) => listed(seatTitle(seat) || role(seat.role), of('body', seat.bodyId)),
  holding: ({ seatId, personId }, { of }) => pair(of('person', personId), '–', of('seat', seatId)),
  compositionRule: (row, { of, rule }) => firstWritten(row.text, rule(row), of('body', row.bodyId)),
  orgChart: ({ name }) => name,
  chartBox: ({ title, lines, bodyId, subprojectId, seatId, personId }, { of }) =>
    firstWritten(
      title,
      of('body', bodyId),
      of('subproject', subprojectId),
      of('seat', seatId),
      of('person', personId),
      ...lines,
    ),
  chartLine: ({ fromBoxId, toBoxId }, { of }) =>
    pair(of('chartBox', fromBoxId), '→', of('chartBox', toBoxId)),
  textSection: ({ heading }) => heading,
  focusArea: ({ name }) => name,
  effectGoal: ({ letter, title }) => letteredName(letter, title),
  goalPoint: ({ text }) => text,
  resultGoal: ({ text }) => text,
  indicator: ({ name }) => name,
  measurement: ({ indicatorId, period }, { of }) => listed(of('indicator', indicatorId), period),
  activity: ({ text }) => text,
  activityGoal: ({ activityId, effectGoalId, resultGoalId }, { of }) =>
    pair(
      of('activity', activityId),
      '→',
      of('effectGoal', effectGoalId) || of('resultGoal', resultGoalId),
    ),
  milestone: ({ letter, title }) => letteredName(letter, title),
  milestoneGroup: ({ text, municipalityId, milestoneId }, { of }) =>
    firstWritten(text, of('organisation', municipalityId), of('milestone', milestoneId)),
  measure: ({ text }) => text,
  milestoneNote: ({ text }) => text,
  responsible: (row, { of }) =>
    pair(
      firstWritten(
        of('person', row.personId),
        of('seat', row.seatId),
        of('body', row.bodyId),
        row.text,
      ),
      '→',
      firstWritten(
        of('measure', row.measureId),
        of('milestoneGroup', row.milestoneGroupId),
        of('milestone', row.milestoneId),
      ),
    ),
  report: ({ period, dueOn, subprojectId }, { of }) =>
    listed(period?.text.trim() || (dueOn ?? ''), of('subproject', subprojectId)),
  light: ({ reason, reportId }, { of }) => firstWritten(reason, of('report', reportId)),
  deviation: ({ text }) => text,
  risk: ({ text }) => text,
  tolerance: ({ text }) => text,
  budget: ({ text }) => text,
  version: ({ label }) => label,
  decision: ({ caseNumber, bodyId }, { of }) => listed(caseNumber, of('body', bodyId)),
  caseHeading: ({ heading }) => heading,
  caseText: ({ part, decisionId }, { of, part: named }) =>
    listed(named(part), of('decision', decisionId)),
  letterhead: ({ name }) => name,
  attachment: ({ name }) => name,
  issuedDocument: ({ name }) => name,
  handout: ({ called, recipient }) => pair(called, '→', recipient),
  handoutReturn: ({ fileName, handoutId }, { of }) =>
    firstWritten(fileName, of('handout', handoutId)),
  collision: ({ entity, row }, { of }) => (isEntityName(entity) ? of(entity, row) : ''),
};

const firstWritten = (...texts: readonly (string | null)[]): string =>
  texts.map((text) => (text ?? '').trim()).find((text) => text !== '') ?? '';

const listed = (...texts: readonly string[]): string =>
  texts.filter((text) => text.trim() !== '').join(', ');

/** Two names that are both to be seen, however long the first is. */
const pair = (first: string, sign: string, second: string): string =>
  first === '' || second === ''
    ? first || second
    : `${shortened(first, longestOfTwo)} ${sign} ${shortened(second, longestOfTwo)}`;
