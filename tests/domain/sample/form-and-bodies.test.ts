import { describe, expect, test } from 'vitest';
import { compositionOf } from '../../../src-domain/organisation/composition.ts';
import { holdersOn, seatsOf } from '../../../src-domain/organisation/seats.ts';
import { findRow, inOrder, projectOf } from '../../../src-domain/plan.ts';
import { readResourcePlan } from './resource-plans.ts';

const plan = readResourcePlan('sample/kvalitetskommune.json');

const organisationName = (id: string | null) => findRow(plan, 'organisation', id)?.name ?? '';
const bodyNamed = (name: string) => {
  const found = plan.rows.body.find((body) => body.name === name);
  if (!found) throw new Error(name);
  return found;
};
const projectGroup = bodyNamed('Prosjektgruppe');
const steeringGroup = bodyNamed('Styringsgruppe');

test('the form is filled in as in the reference', () => {
  const { id, organisationId, ...form } = projectOf(plan);
  expect(organisationName(organisationId)).toBe('Innherred samkommune');
  expect(form).toEqual({
    name: 'Kvalitetskommuneprogrammet i Innherred samkommune',
    documentTitle: 'Kvalitetskommuneprogrammet for Innherred samkommune',
    startDate: '2007-09-01',
    endDate: '2009-12-31',
    client: 'Formannskapene i Levanger kommune og Verdal kommune',
    contractor:
      'Ansatte, tillitsvalgte, administrasjon og folkevalgte i Levanger kommune og Verdal kommune, sammen med prosjektorganisasjonen',
    isPartOfLarger: false,
    largerProjectExplanation: '',
    filledInTime: { text: 'August 2007', spans: null },
    closedOn: null,
    language: 'nb',
  });
  expect(id).toBeTruthy();
});

test('the project leader and the project owner have filled it in', () => {
  const authors = inOrder(plan.rows.planAuthor).map(({ personId }) => personId);
  const holders = inOrder(
    plan.rows.seat,
    ({ role }) => role === 'project-leader' || role === 'project-owner',
  ).flatMap(({ id }) => holdersOn(plan, id, '2007-09-01').map((person) => person.id));
  expect(authors).toEqual(holders);
});

test('municipalities, their co-operation, units and unions are named as in the tables', () => {
  const named = inOrder(plan.rows.organisation).map(({ name, abbreviation, kind }) => [
    kind,
    name,
    abbreviation,
  ]);
  expect(named).toEqual([
    ['intermunicipal', 'Innherred samkommune', 'ISK'],
    ['municipality', 'Levanger', 'L'],
    ['municipality', 'Verdal', 'V'],
    ['unit', 'Org.enheten', null],
    ['unit', 'Distrikt Sør, Lev.', null],
    ['unit', 'Rådmannen, Verdal', null],
    ['unit', 'Ressurscenter oppvekst, Verdal', null],
    ['unit', 'Pedagogisk fagstab, Levanger', null],
    ['unit', 'Øra omsorg og velferd', null],
    ['union', 'Fagforbundet', null],
    ['union', 'NSF', null],
    ['union', 'Utdanningsforbundet', null],
  ]);
});

describe('project group', () => {
  test('has nine seats, five of them under the heading of those who answer for a sub-project', () => {
    const [heading] = plan.rows.seatGroup;
    expect([heading?.bodyId, heading?.heading, heading?.text]).toEqual([
      projectGroup.id,
      'Prosjektdeltakere',
      'Ansvarlige for delprosjektene i kvalitetskommuneprogrammet:',
    ]);
    const seats = seatsOf(plan, projectGroup.id).map((seat) => [
      seat.role,
      seat.roleText,
      seat.title,
      organisationName(seat.representsId),
      seat.positionShareInPercent,
      findRow(plan, 'subproject', seat.subprojectId)?.letter ?? '',
      seat.seatGroupId === heading?.id,
    ]);
    expect(seats).toEqual([
      ['project-leader', null, 'HMS-koord.', 'Org.enheten', 30, '', false],
      lead('Delprosjekt sykefravær', 'Enhetsleder', 'Distrikt Sør, Lev.', 'A'),
      lead('Delprosjekt kvalitet og avvik', 'Prosj.leder', 'Rådmannen, Verdal', 'D'),
      lead('Delprosjekt oppvekst', 'Virks.h.leder', 'Ressurscenter oppvekst, Verdal', 'C'),
      lead('Delprosjekt oppvekst', 'Skolefaglig ansvarlig', 'Pedagogisk fagstab, Levanger', 'C'),
      lead('Delprosjekt uønsket deltid', 'Avd.leder', 'Øra omsorg og velferd', 'E'),
      ['project-owner', null, 'Kontroller', 'Rådmannen, Verdal', null, '', false],
      ['member', null, 'Tillitsvalgt', 'Fagforbundet', null, '', false],
      ['member', null, 'Tillitsvalgt', 'NSF', null, '', false],
    ]);
  });

  const lead = (roleText: string, title: string, represents: string, letter: string) => [
    'subproject-leader',
    roleText,
    title,
    represents,
    null,
    letter,
    true,
  ];

  test('shows the share of a position and what each seat speaks for', () => {
    expect([projectGroup.showsPositionShare, projectGroup.showsRepresented]).toEqual([true, true]);
  });
});

describe('steering group', () => {
  test('has thirteen seats in the order of the table, two of them vacant', () => {
    const seats = seatsOf(plan, steeringGroup.id).map((seat) => [
      seat.role,
      seat.title,
      seat.office,
      organisationName(seat.municipalityId),
      organisationName(seat.representsId),
      holdersOn(plan, seat.id, '2007-09-01').length,
    ]);
    expect(seats).toEqual([
      ['leader', 'Adm.sjef ISK', null, '', '', 1],
      ['secretary', 'Kontroller V', null, 'Verdal', '', 1],
      ['member', 'Ordfører V', 'mayor', 'Verdal', '', 1],
      ['member', 'Ordfører L', 'mayor', 'Levanger', '', 0],
      ['member', 'Leder driftskomité V', 'committee-leader', 'Verdal', '', 0],
      ['member', 'Varaordf. L', 'deputy-mayor', 'Levanger', '', 1],
      ['member', 'Tillitsvalgt V', 'union-representative', 'Verdal', 'Fagforbundet', 1],
      ['member', 'Tillitsvalgt V', 'union-representative', 'Verdal', 'Utdanningsforbundet', 1],
      ['member', 'Tillitsvalgt L', 'union-representative', 'Levanger', 'Fagforbundet', 1],
      ['member', 'Tillitsvalgt L', 'union-representative', 'Levanger', 'Utdanningsforbundet', 1],
      ['member', 'Rådmann L', 'chief-executive', 'Levanger', '', 1],
      ['member', 'Kommunalsjef L', 'municipal-director', 'Levanger', '', 1],
      ['member', 'Kommunalsjef V', 'municipal-director', 'Verdal', '', 1],
    ]);
  });

  test('is to have five kinds of seat from each municipality, twelve in all; the rådmann of Verdal lacks', () => {
    const rules = inOrder(plan.rows.compositionRule).map((rule) => [
      rule.text,
      rule.offices,
      rule.count,
      rule.perMunicipality,
      rule.countsLeaderAndSecretary,
    ]);
    expect(rules).toEqual([
      [
        'To hovedtillitsvalgte',
        ['chief-union-representative', 'union-representative'],
        2,
        true,
        false,
      ],
      ['Ordfører', ['mayor'], 1, true, false],
      ['Varaordfører/leder driftskomité', ['deputy-mayor', 'committee-leader'], 1, true, false],
      ['Rådmann', ['chief-executive'], 1, true, false],
      ['Én kommunalsjef', ['municipal-director'], 1, true, false],
    ]);
    const { required, lines } = compositionOf(plan, steeringGroup.id);
    expect(required).toBe(12);
    expect(
      lines
        .filter(({ lacking }) => lacking > 0)
        .map(({ rule, municipality }) => [rule.text, municipality?.name]),
    ).toEqual([['Rådmann', 'Verdal']]);
  });
});

test('one person is both project owner and secretary; nobody else sits twice', () => {
  const seatsByPerson = Map.groupBy(plan.rows.holding, ({ personId }) => personId);
  const twice = [...seatsByPerson.values()].filter((holdings) => holdings.length > 1);
  expect(
    twice.map((holdings) => holdings.map(({ seatId }) => findRow(plan, 'seat', seatId)?.role)),
  ).toEqual([['project-owner', 'secretary']]);
  expect(plan.rows.person).toHaveLength(19);
  expect(new Set(plan.rows.holding.map(({ from, to }) => `${from} ${to}`))).toEqual(
    new Set(['2007-09-01 null']),
  );
});
