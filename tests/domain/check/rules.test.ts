import { describe, expect, test } from 'vitest';
import { check } from '../../../src-domain/check.ts';
import { entities, entityNamed } from '../../../src-domain/entities/registry.ts';
import { type Rule, severities } from '../../../src-domain/finding.ts';
import { rowsOf } from '../../../src-domain/plan.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const today = '2008-03-01';

const project = {
  id: idOf(1),
  name: 'Kvalitet',
  startDate: '2007-09-01',
  endDate: '2009-12-31',
  client: 'Formannskapet',
  contractor: 'Ansatte',
};
const goal = { id: idOf(10), letter: 'A', title: 'Nærvær' };
const activity = { id: idOf(11), text: 'Kurs' };
const serves = { activityId: idOf(11), effectGoalId: idOf(10) };
const milestone = { id: idOf(12), letter: 'A', title: 'Kurs holdt', time: { text: 'Desember 08' } };
const measure = {
  id: idOf(13),
  text: 'Finn lokale',
  milestoneId: idOf(12),
  time: { text: 'Høst 07' },
};
const responsible = { id: idOf(14), measureId: idOf(13), text: 'Enhetsledere' };

/** A plan that no rule finds anything in; the cases change one thing of it. */
const faultless: SmallRows = {
  project: [project],
  effectGoal: [goal],
  activity: [activity],
  activityGoal: [serves],
  milestone: [milestone],
  measure: [measure],
  responsible: [responsible],
};

const goals = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ id: idOf(100 + index), title: 'Mål', ...more }));
const servesAll = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    activityId: idOf(11),
    effectGoalId: idOf(100 + index),
  }));
const time = (text: string, spans: readonly object[] | null = null) => ({ text, spans });
const measureAt = (text: string, spans: readonly object[] | null = null): SmallRows => ({
  measure: [{ ...measure, time: time(text, spans) }],
  milestone: [{ ...milestone, time: null }],
});
const dropped = (droppedBecause = '') => ({
  milestoneId: idOf(12),
  state: 'dropped',
  droppedBecause,
});
const risk = (more: object): SmallRows => ({
  body: [{ id: idOf(16), name: 'Prosjektgruppe' }],
  seat: [{ id: idOf(17), bodyId: idOf(16), title: 'Leder' }],
  holding: [{ seatId: idOf(17), personId: idOf(18) }],
  person: [{ id: idOf(18), name: 'Kari Moe' }],
  risk: [{ text: 'Sykdom', probability: 4, consequence: 4, ...more }],
});
const reportDue = (dueOn: string | null, more: object = {}): SmallRows => ({
  report: [{ state: 'planned', period: { text: '2007', spans: null }, dueOn, ...more }],
});
const old = (text: string) => ({ ...activity, time: time(text) });
/** All that has a time in it has that year. */
const decades = (year: string): SmallRows => ({
  project: [{ ...project, startDate: `${year}-01-01`, endDate: `${year}-12-31` }],
  activity: [old(year)],
  milestone: [{ ...milestone, time: time(year) }],
  measure: [{ ...measure, time: time(year) }],
});
const onlyAt = (text: string): SmallRows => ({
  project: [{ ...project, startDate: null, endDate: null }],
  ...measureAt(text),
});
const measured = (...periods: readonly string[]): SmallRows => ({
  indicator: [{ id: idOf(20), name: 'Sykefravær', period: 'year' }],
  measurement: periods.map((period) => ({ indicatorId: idOf(20), period, value: 6 })),
});
const against = (measureTime: string, milestoneTime: string): SmallRows => ({
  measure: [{ ...measure, time: time(measureTime) }],
  milestone: [{ ...milestone, time: time(milestoneTime) }],
});

const backwards = { operator: 'between', target: 1000, targetTo: 900 };

const measuredIn = (period: string): SmallRows => ({
  indicator: [{ id: idOf(40), name: 'Fravær', period: 'tertial' }],
  measurement: [{ indicatorId: idOf(40), period, value: 7 }],
});

const body = { id: idOf(20), name: 'Styringsgruppe' };
const seat = { id: idOf(21), bodyId: idOf(20), title: 'Ordfører L' };
const otherSeat = { id: idOf(22), bodyId: idOf(20), title: 'Rådmann L' };
const person = { id: idOf(23), name: 'Solveig' };
const holds = (seatId: string, more: object = {}) => ({ seatId, personId: idOf(23), ...more });
const seated = (...holding: readonly object[]): SmallRows => ({
  body: [body],
  seat: [seat],
  person: [person],
  holding: holding.map((each) => ({ ...each })),
});
const twoSeats = (first: object, second: object): SmallRows => ({
  body: [body],
  seat: [seat, otherSeat],
  person: [person, { id: idOf(24), name: 'Håkon' }],
  holding: [
    { ...first },
    { ...second },
    { seatId: idOf(21), personId: idOf(24) },
    { seatId: idOf(22), personId: idOf(24), to: '2000-01-01' },
  ],
});
const subproject = { id: idOf(30), letter: 'B', name: 'Medarbeiderskap' };
const withSeat = (more: object): SmallRows => ({ ...seated(), seat: [{ ...seat, ...more }] });
const leads = (subprojectId: string) => ({ role: 'subproject-leader', subprojectId });
const municipality = { id: idOf(40), name: 'Verdal', kind: 'municipality' };
const composed = (seats: readonly object[], rule: object = {}): SmallRows => ({
  organisation: [municipality],
  body: [body],
  seat: seats.map((each) => ({ id: idOf(21), bodyId: idOf(20), ...each })),
  person: [person],
  holding: seats.map(() => holds(idOf(21))),
  compositionRule: [{ bodyId: idOf(20), offices: ['mayor'], ...rule }],
});
const employee = { office: 'union-representative' };
const ofMunicipality = [
  { office: 'mayor', role: 'leader' },
  { office: 'deputy-mayor', role: 'deputy-leader' },
] as const;
const committee = (seats: readonly object[]): SmallRows => ({
  body: [{ ...body, measuredBy: 'joint-committee' }],
  seat: seats.map((each, at) => ({ id: idOf(60 + at), bodyId: idOf(20), ...each })),
  person: [person],
  holding: seats.map((_, at) => holds(idOf(60 + at))),
});
const held = (from: string | null, to: string | null, seat: object = employee): SmallRows => ({
  ...committee([seat]),
  holding: [{ ...holds(idOf(60)), from, to }],
});
const section = (more: object): SmallRows => ({
  textSection: [{ id: idOf(50), heading: 'Bakgrunn', ...more }],
});

type Case = readonly [when: string, rows: SmallRows, found: number];

const cases: Readonly<Record<Rule, readonly Case[]>> = {
  'project-without-name': [
    ['a blank is written', { project: [{ ...project, name: ' ' }] }, 1],
    ['there is no project row yet', { project: [] }, 0],
  ],
  'project-without-start': [
    ['no start is given', { project: [{ ...project, startDate: null }] }, 1],
  ],
  'project-without-end': [
    ['no end is given', { project: [{ ...project, endDate: null }] }, 1],
    ['there is no project row yet', { project: [] }, 0],
  ],
  'project-ends-before-it-starts': [
    [
      'the end is the day before the start',
      { project: [{ ...project, startDate: '2007-08-02', endDate: '2007-08-01' }] },
      1,
    ],
    [
      'it lasts one day',
      { project: [{ ...project, startDate: '2007-08-01', endDate: '2007-08-01' }] },
      0,
    ],
    ['no start is given', { project: [{ ...project, startDate: null, endDate: '2007-08-01' }] }, 0],
  ],
  'project-without-client': [['nobody is named', { project: [{ ...project, client: ' ' }] }, 1]],
  'project-without-contractor': [
    ['nobody is named', { project: [{ ...project, contractor: '' }] }, 1],
  ],
  'section-empty': [
    ['it has neither text nor a topic', section({ body: ' \n' }), 1],
    ['it has text', section({ body: 'Fordi.' }), 0],
    ['its goals stand there by themselves', section({ topic: 'effect-goals' }), 0],
    ['it has a topic that nothing was entered on', section({ topic: 'result-goals' }), 1],
    [
      'indicators stand there by themselves',
      { ...section({ topic: 'result-goals' }), indicator: [{ name: 'Sykefravær' }] },
      0,
    ],
    [
      'sub-projects stand under the activities',
      {
        ...section({ topic: 'activities' }),
        activity: [],
        activityGoal: [],
        subproject: [subproject],
      },
      0,
    ],
    [
      'it stands in a sub-project’s own plan, which has no goals',
      {
        ...section({ topic: 'effect-goals', subprojectId: idOf(30), inOwnPlan: true }),
        subproject: [subproject],
      },
      1,
    ],
    [
      'it stands in a sub-project’s own plan, which has goals',
      {
        ...section({ topic: 'effect-goals', subprojectId: idOf(30), inOwnPlan: true }),
        subproject: [subproject],
        effectGoal: [goal, { subprojectId: idOf(30), inOwnPlan: true }],
      },
      0,
    ],
  ],
  'seat-vacant': [
    ['nobody ever sat there', seated(), 1],
    ['somebody sits there without an end', seated(holds(idOf(21))), 0],
    ['somebody comes tomorrow', seated(holds(idOf(21), { from: '2008-03-02' })), 1],
    ['somebody came today', seated(holds(idOf(21), { from: today })), 0],
    ['somebody goes today', seated(holds(idOf(21), { to: today })), 0],
    ['somebody went yesterday', seated(holds(idOf(21), { to: '2008-02-29' })), 1],
    [
      'the person has been removed',
      { ...seated(holds(idOf(21))), person: [{ ...person, name: '', removedOn: '2008-02-01' }] },
      1,
    ],
  ],
  'holding-ends-before-it-begins': [
    [
      'the last day is before the first',
      seated(holds(idOf(21), { from: today, to: '2008-02-29' })),
      1,
    ],
    ['the last day is the first', seated(holds(idOf(21), { from: today, to: today })), 0],
    ['there is no last day', seated(holds(idOf(21), { from: today })), 0],
    ['there is no first day', seated(holds(idOf(21), { to: today })), 0],
  ],
  'person-in-two-seats': [
    ['both are held today', twoSeats(holds(idOf(21)), holds(idOf(22))), 1],
    ['one was left before', twoSeats(holds(idOf(21)), holds(idOf(22), { to: '2008-02-29' })), 0],
    ['the same seat is held twice', twoSeats(holds(idOf(21)), holds(idOf(21), { from: today })), 0],
    [
      'they are in two bodies',
      {
        ...twoSeats(holds(idOf(21)), holds(idOf(22))),
        body: [body, { id: idOf(25) }],
        seat: [seat, { ...otherSeat, bodyId: idOf(25) }],
      },
      0,
    ],
  ],
  'person-perhaps-twice': [
    ['two are called the same', { person: [person, { name: ' SOLVEIG' }] }, 1],
    [
      'three are called the same',
      { person: [person, person, person].map(({ name }) => ({ name })) },
      1,
    ],
    ['they have one address', { person: [{ email: 'S@x.no' }, { email: 's@x.no' }] }, 1],
    ['their names differ', { person: [person, { name: 'Håkon' }] }, 0],
    [
      'somebody has said that they are two',
      {
        person: [person, { id: idOf(24), name: 'Solveig' }],
        personDistinction: [{ personId: idOf(24), otherId: idOf(23) }],
      },
      0,
    ],
  ],
  'composition-not-met': [
    ['a municipality has no such seat', composed([{ office: 'mayor' }]), 1],
    ['each municipality has one', composed([{ office: 'mayor', municipalityId: idOf(40) }]), 0],
    [
      'the seat is there and vacant',
      { ...composed([{ office: 'mayor', municipalityId: idOf(40) }]), holding: [] },
      0,
    ],
    ['the line names no office yet', composed([{ office: null }], { offices: [] }), 0],
    [
      'in all, one of two lacks',
      composed([{ office: 'mayor' }], { count: 2, perMunicipality: false }),
      1,
    ],
  ],
  'composition-exceeded': [
    [
      'there is one more than the line asks for',
      composed([
        { office: 'mayor', municipalityId: idOf(40) },
        { id: idOf(22), office: 'mayor', municipalityId: idOf(40) },
      ]),
      1,
    ],
    [
      'the other is of an office that no line asks for',
      composed([
        { office: 'mayor', municipalityId: idOf(40) },
        { id: idOf(22), office: 'deputy-mayor', municipalityId: idOf(40) },
      ]),
      0,
    ],
  ],
  'joint-committee-without-side': [
    ['nobody represents the employees', committee([...ofMunicipality]), 1],
    ['there is nobody at all', committee([]), 2],
    ['both are there', committee([...ofMunicipality, employee]), 0],
    ['a seat may be for them, but isn’t chosen', committee([...ofMunicipality, {}]), 0],
    [
      'the body is measured by its own rule',
      { ...committee(ofMunicipality), body: [{ ...body, measuredBy: 'own-rule' }] },
      0,
    ],
  ],
  'joint-committee-without-majority': [
    [
      'half of the members are the municipality’s',
      committee([...ofMunicipality, employee, employee]),
      1,
    ],
    ['more than half are', committee([...ofMunicipality, employee]), 0],
    ['a seat whose side isn’t chosen may be', committee([...ofMunicipality, employee, {}]), 0],
    [
      'an observer isn’t a member',
      committee([...ofMunicipality, employee, { ...employee, role: 'observer' }]),
      0,
    ],
  ],
  'joint-committee-without-role': [
    ['there is no deputy leader', committee([ofMunicipality[0], employee]), 1],
    ['there are both', committee([...ofMunicipality, employee]), 0],
  ],
  'joint-committee-led-by-employees': [
    ['the leader is the employees’', committee([{ ...employee, role: 'leader' }]), 1],
    ['the leader’s side isn’t chosen', committee([{ role: 'leader' }]), 0],
  ],
  'joint-committee-with-chief-executive': [
    ['the chief executive is a member', committee([{ office: 'chief-executive' }]), 1],
    [
      'the chief executive is an observer',
      committee([{ office: 'chief-executive', role: 'observer' }]),
      0,
    ],
  ],
  'joint-committee-term-over-two-years': [
    ['one of the employees’ has sat since longer', held('2005-01-01', null), 1],
    ['one’s last day is later than that', held('2008-01-01', '2010-01-02'), 1],
    ['it is two years to the day', held('2008-01-01', '2010-01-01'), 0],
    ['the first day isn’t known', held(null, null), 0],
    ['one of the municipality’s has sat as long', held('2005-01-01', null, ofMunicipality[0]), 0],
  ],
  'joint-committee-side-unknown': [
    ['an office says nothing of it', committee([{ office: 'safety-representative' }]), 1],
    ['somebody has chosen', committee([{ office: 'safety-representative', side: 'employees' }]), 0],
    ['an observer is on none', committee([{ role: 'observer' }]), 0],
  ],
  'effect-goals-outside-one-to-four': [
    ['there is none', { effectGoal: [], activityGoal: [], activity: [] }, 1],
    ['there is one', {}, 0],
    ['there are four', { effectGoal: goals(4), activityGoal: servesAll(4) }, 0],
    ['there are five', { effectGoal: goals(5), activityGoal: servesAll(5) }, 1],
    [
      'five stand in a sub-project’s own plan',
      {
        subproject: [subproject],
        effectGoal: [goal, ...goals(5, { subprojectId: idOf(30), inOwnPlan: true })],
      },
      1,
    ],
    [
      'a fifth stands in a sub-project’s own plan',
      {
        subproject: [subproject],
        effectGoal: [...goals(4), { id: idOf(104), subprojectId: idOf(30), inOwnPlan: true }],
        activityGoal: servesAll(5),
      },
      0,
    ],
  ],
  'goal-without-activity': [
    ['no activity points at an effect goal', { effectGoal: [goal, { title: 'Kvalitet' }] }, 1],
    ['none points at a result goal', { resultGoal: [{ text: 'Fravær', isDecidedLater: true }] }, 1],
    [
      'an activity serves the effect goal through its result goal',
      {
        resultGoal: [{ id: idOf(15), effectGoalId: idOf(10), isDecidedLater: true }],
        activityGoal: [{ activityId: idOf(11), resultGoalId: idOf(15) }],
      },
      0,
    ],
  ],
  'result-goal-without-target': [
    ['there is neither target nor ‘avklares senere’', { resultGoal: [{ text: 'Fravær' }] }, 1],
    ['the target is 0', { resultGoal: [{ operator: '=', target: 0 }] }, 0],
    [
      'a range has only its upper end',
      { resultGoal: [{ operator: 'between', targetTo: 1000 }] },
      0,
    ],
    ['it is achieved or not', { resultGoal: [{ operator: 'achieved' }] }, 0],
    ['there is an operator alone', { resultGoal: [{ operator: '<' }] }, 1],
    ['it is decided later', { resultGoal: [{ isDecidedLater: true }] }, 0],
  ],
  'target-range-backwards': [
    ['a result goal’s higher end stands first', { resultGoal: [backwards] }, 1],
    ['an activity’s does', { activity: [{ ...activity, ...backwards }] }, 1],
    ['an indicator’s does', { indicator: [backwards] }, 1],
    ['the lower end stands first', { indicator: [{ ...backwards, targetTo: 1100 }] }, 0],
    ['both ends are the same', { indicator: [{ ...backwards, targetTo: 1000 }] }, 0],
    ['there is one end alone', { indicator: [{ ...backwards, targetTo: null }] }, 0],
  ],
  'measurement-of-other-period': [
    ['a quarter is measured of what is measured by the tertial', measuredIn('2008-Q3'), 1],
    ['a measurement stands in no period', measuredIn('i fjor'), 1],
    ['it stands in a period of the indicator’s own', measuredIn('2008-T2'), 0],
  ],
  'subproject-without-responsible': [
    ['no seat names it', { subproject: [subproject] }, 1],
    ['a seat leads it', { subproject: [subproject], ...withSeat(leads(idOf(30))) }, 0],
    [
      'a seat of another role names it',
      { subproject: [subproject], ...withSeat({ role: 'member', subprojectId: idOf(30) }) },
      1,
    ],
    [
      'a seat leads what it is a part of',
      { subproject: [subproject, { parentId: idOf(30) }], ...withSeat(leads(idOf(30))) },
      0,
    ],
    [
      'a seat leads only a part of it',
      {
        subproject: [subproject, { id: idOf(31), parentId: idOf(30) }],
        ...withSeat(leads(idOf(31))),
      },
      1,
    ],
    [
      'it has a body of its own with a leader’s seat',
      {
        subproject: [subproject],
        ...withSeat({ role: 'leader' }),
        body: [{ ...body, subprojectId: idOf(30) }],
      },
      0,
    ],
    [
      'it has a body of its own where nobody leads',
      { subproject: [subproject], ...seated(), body: [{ ...body, subprojectId: idOf(30) }] },
      1,
    ],
  ],
  'activity-without-goal': [
    ['it points at nothing', { activityGoal: [], effectGoal: [] }, 1],
    [
      'it points at a result goal',
      {
        resultGoal: [{ id: idOf(15) }],
        activityGoal: [{ activityId: idOf(11), resultGoalId: idOf(15) }],
      },
      0,
    ],
  ],
  'milestone-without-measure': [
    ['it has none', { measure: [], responsible: [] }, 1],
    [
      'it has a note alone',
      {
        measure: [],
        responsible: [],
        milestoneNote: [{ milestoneId: idOf(12), text: 'Se vedlegg' }],
      },
      1,
    ],
    ['its measures are dropped', { measure: [{ ...measure, state: 'dropped' }] }, 1],
    [
      'it is dropped itself',
      { milestone: [{ ...milestone, state: 'dropped' }], measure: [], responsible: [] },
      0,
    ],
  ],
  'measure-without-time': [
    ['nothing is written', { measure: [{ ...measure, time: null }] }, 1],
    ['a blank is written', measureAt(' '), 1],
    ['only days are set', measureAt('', [{ from: '2008-01-01', to: '2008-01-31' }]), 0],
    ['it goes on all along', measureAt('Kontinuerlig'), 0],
    ['it is dropped', { measure: [measure, dropped('Ikke råd')] }, 0],
  ],
  'measure-without-responsible': [
    ['nobody is named', { responsible: [] }, 1],
    [
      'only a label is written',
      { responsible: [{ ...responsible, text: ' ', label: 'Ansvar' }] },
      1,
    ],
    [
      'a body is named',
      { ...seated(holds(idOf(21))), responsible: [{ ...responsible, text: '', bodyId: idOf(20) }] },
      0,
    ],
    ['its milestone has one', { responsible: [{ milestoneId: idOf(12), text: 'Rådmann' }] }, 0],
    [
      'its group has one',
      {
        milestoneGroup: [{ id: idOf(16), milestoneId: idOf(12) }],
        measure: [{ ...measure, milestoneGroupId: idOf(16) }],
        responsible: [{ milestoneGroupId: idOf(16), text: 'Rådmann' }],
      },
      0,
    ],
    [
      'another group of its milestone has one',
      {
        milestoneGroup: [{ id: idOf(16), milestoneId: idOf(12) }],
        responsible: [{ milestoneGroupId: idOf(16), text: 'Rådmann' }],
      },
      1,
    ],
  ],
  'measure-later-than-milestone': [
    ['its month is after the milestone’s', against('Januar 09', 'Desember 08'), 1],
    ['it has the same month', against('Desember 08', 'Desember 08'), 0],
    ['its last day is after the milestone’s last', against('Høst 07', 'Oktober 07'), 1],
    ['its first day alone is before', against('innen utgangen av 2009', 'Desember 08'), 1],
    ['one of its two dates is after', against('Januar 08 og juni 08', 'Mars 08'), 1],
    ['the milestone’s last date is after', against('Mars 08', 'Januar 08 og juni 08'), 0],
    ['the milestone has no time', against('Januar 09', ''), 0],
    ['the milestone’s time has no days', against('Januar 09', 'Kontinuerlig'), 0],
    ['its own time has no days', against('når alt er klart', 'Desember 08'), 0],
    ['it goes on from a day without an end', against('fra januar 09', 'Desember 08'), 0],
    ['its time can be read in two ways', against('vinter 2009', 'Desember 08'), 0],
  ],
  'measure-before-project-start': [
    ['its month ends before', measureAt('Mai 07'), 1],
    ['one of its two dates ends before', measureAt('Mai 07 og juni 08'), 1],
    ['it begins before and ends after', measureAt('i løpet av 2007'), 0],
    ['it ends on the first day', measureAt('1.9.2007'), 0],
    [
      'the project has no start',
      { ...measureAt('Mai 07'), project: [{ ...project, startDate: null }] },
      0,
    ],
    ['there is no project row', { ...measureAt('Mai 07'), project: [] }, 0],
  ],
  'measure-after-project-end': [
    ['its month ends after', measureAt('Januar 2010'), 1],
    ['its deadline is after', measureAt('innen utgangen av 2010'), 1],
    ['its deadline is the last day', measureAt('innen utgangen av 2009'), 0],
    [
      'the project has no end',
      { ...measureAt('Januar 2010'), project: [{ ...project, endDate: null }] },
      0,
    ],
  ],
  'dropped-without-reason': [
    ['a measure is dropped', { measure: [measure, dropped()] }, 1],
    ['it is said why', { measure: [measure, dropped('Ikke råd')] }, 0],
    ['only a blank says why', { measure: [measure, dropped(' ')] }, 1],
    ['a milestone is dropped', { milestone: [{ ...milestone, state: 'dropped' }] }, 1],
    [
      'a milestone is dropped with its measures, and it is said why of the milestone',
      {
        milestone: [{ ...milestone, state: 'dropped', droppedBecause: 'Ikke råd' }],
        measure: [{ ...measure, state: 'dropped' }],
      },
      0,
    ],
  ],
  'report-overdue': [
    ['it was due yesterday', reportDue('2008-02-29'), 1],
    ['it is due today', reportDue('2008-03-01'), 0],
    ['it has no day by which it is due', reportDue(null), 0],
    ['it is submitted', reportDue('2008-02-29', { state: 'submitted' }), 0],
    ['it was sent back', reportDue('2008-02-29', { state: 'returned' }), 1],
  ],
  'risk-without-response': [
    ['a high risk isn’t met', risk({ ownerSeatId: idOf(17) }), 1],
    ['what is written is blank', risk({ ownerSeatId: idOf(17), response: ' ' }), 1],
    ['it is met', risk({ ownerSeatId: idOf(17), response: 'Kurs' }), 0],
    ['its value is middle', risk({ ownerSeatId: idOf(17), consequence: 3 }), 0],
    ['nobody has judged it', risk({ ownerSeatId: idOf(17), consequence: null }), 0],
    ['it is closed', risk({ ownerSeatId: idOf(17), closedOn: '2008-03-01' }), 0],
  ],
  'risk-without-owner': [
    ['nobody answers for a high risk', risk({ response: 'Kurs' }), 1],
    ['a seat does', risk({ response: 'Kurs', ownerSeatId: idOf(17) }), 0],
    ['it is closed later', risk({ response: 'Kurs', closedOn: '2008-03-02' }), 1],
  ],
  'time-not-understood': [
    ['a measure’s time says no days', measureAt('en eller annen gang'), 1],
    [
      'days are set beside it',
      measureAt('en eller annen gang', [{ from: '2008-01-01', to: null }]),
      0,
    ],
    ['a person has set that there are no days', measureAt('en eller annen gang', []), 0],
    ['a result goal’s deadline says no days', { resultGoal: [{ deadline: time('xyz') }] }, 1],
    ['an activity’s time says no days', { activity: [{ ...activity, time: time('xyz') }] }, 1],
    [
      'a milestone’s forecast says no days',
      { milestone: [{ ...milestone, forecast: time('xyz') }] },
      1,
    ],
    ['it goes on all along', measureAt('Kontinuerlig'), 0],
  ],
  'time-without-year': [
    ['it is a month alone', measureAt('oktober'), 1],
    ['it is a week alone', measureAt('uke 12'), 1],
    ['one of its two dates lacks it', measureAt('uke 12 og juni 08'), 0],
    ['the year is written', measureAt('uke 12 2008'), 0],
    ['days are set beside it', measureAt('oktober', [{ from: '2007-10-01', to: '2007-10-31' }]), 0],
  ],
  'time-ambiguous': [
    ['the year alone is missing', measureAt('oktober'), 0],
    ['it is a winter', measureAt('vinter 2008'), 1],
    ['days are set beside it', measureAt('vinter 2008', [{ from: '2007-12-01', to: null }]), 0],
    ['it is a month', measureAt('oktober 2007'), 0],
  ],
  'time-in-far-year': [
    ['it is the only year in the plan', onlyAt('2108'), 1],
    ['it is the only year, and of these decades', onlyAt('2015'), 0],
    ['a year is a century off', measureAt('Høst 2108'), 1],
    ['it ends a century off', measureAt('2007-2107'), 1],
    ['it is thirty years from today', measureAt('2038'), 0],
    ['it is thirty-one years from today and the rest', measureAt('2039'), 1],
    ['days are set beside it', measureAt('Høst 2108', [{ from: '2108-09-01', to: null }]), 0],
    ['the whole plan is of that time', decades('1930'), 0],
    ['it is alone there in the plan', { ...decades('1930'), activity: [old('1970')] }, 1],
    ['an activity’s time is', { activity: [old('Høst 2108')] }, 1],
    ['a result goal’s deadline is', { resultGoal: [{ deadline: time('mai 2108') }] }, 1],
    ['a forecast is', { milestone: [{ ...milestone, forecast: time('mai 2108') }] }, 1],
    [
      'what is dropped isn’t asked',
      { measure: [{ ...measure, ...dropped('Nei'), time: time('2108') }] },
      0,
    ],
  ],
  'date-in-far-year': [
    ['the project ends a century off', { project: [{ ...project, endDate: '2109-12-31' }] }, 1],
    ['the project is soon over', {}, 0],
    [
      'a measure was done in another century',
      { measure: [{ ...measure, state: 'done', doneOn: '2108-01-01' }] },
      1,
    ],
  ],
  'measurement-in-far-year': [
    ['a figure stands in a year far off', measured('2007', '2008', '2808'), 1],
    ['figures stand in years of the plan', measured('2007', '2008'), 0],
  ],
};

const findingsIn = (rows: SmallRows) => check(planFrom({ ...faultless, ...rows }), today);

test('no rule finds anything in the faultless plan', () => {
  expect(findingsIn({})).toEqual([]);
});

describe.for(Object.entries(cases) as [Rule, readonly Case[]][])('%s', ([rule, ofRule]) => {
  test.for([...ofRule])('where %s', ([, rows, found]) => {
    expect(findingsIn(rows).filter((finding) => finding.rule === rule)).toHaveLength(found);
  });
});

test('a finding names a row that is there, and a field of it or an entity that it lacks', () => {
  const seen = new Set<Rule>();
  for (const [, rows] of Object.values(cases).flat()) {
    const plan = planFrom({ ...faultless, ...rows });
    for (const { rule, severity, entity, id, field } of check(plan, today)) {
      seen.add(rule);
      expect(severity).toBe(severities[rule]);
      expect(rowsOf(plan, entity).map((row) => row.id)).toContain(id);
      const isField = Object.hasOwn(entityNamed(entity).fields, field);
      expect({ rule, field, isKnown: isField || Object.hasOwn(entities, field) }).toMatchObject({
        isKnown: true,
      });
    }
  }
  expect([...seen].toSorted()).toEqual(Object.keys(severities).toSorted());
});

test('measures are checked in the order of the table: the milestone’s own first, then group by group', () => {
  const findings = findingsIn({
    milestoneGroup: [
      { id: idOf(61), milestoneId: idOf(12), position: 'a2' },
      { id: idOf(60), milestoneId: idOf(12), position: 'a1' },
    ],
    measure: [
      { text: 'tredje', milestoneId: idOf(12), milestoneGroupId: idOf(61) },
      { text: 'andre', milestoneId: idOf(12), milestoneGroupId: idOf(60) },
      { text: 'første', milestoneId: idOf(12) },
    ],
    responsible: [{ milestoneId: idOf(12), text: 'Alle' }],
  });
  expect(findings.map(({ values }) => values['name'])).toEqual(['første', 'andre', 'tredje']);
});

test('how few seats lack, and where, is told', () => {
  const [finding] = findingsIn(
    composed([{ office: 'mayor' }], { count: 2, offices: ['mayor', 'deputy-mayor'] }),
  );
  expect(finding).toMatchObject({
    rule: 'composition-not-met',
    entity: 'compositionRule',
    values: {
      body: 'Styringsgruppe',
      offices: ['mayor', 'deputy-mayor'],
      municipality: 'Verdal',
      count: 2,
      required: 2,
    },
  });
});
