import { expect, test } from 'vitest';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { readResourcePlan } from './resource-plans.ts';

const plan = readResourcePlan('sample/kvalitetskommune.json');

const municipality = (id: string | null) => findRow(plan, 'organisation', id)?.name ?? '';
const subproject = (id: string | null) => findRow(plan, 'subproject', id)?.name ?? '';
const goalLetter = (id: string | null) => findRow(plan, 'effectGoal', id)?.letter ?? '';

test('three focus areas stand in the order of the application', () => {
  expect(inOrder(plan.rows.focusArea).map(({ name }) => name)).toEqual([
    'Myndiggjøring',
    'Kontinuerlig forbedring av kvalitet og produktivitet',
    'Redusert sykefravær',
  ]);
});

test('six effektmål have their points, C apart for each municipality, F none', () => {
  const goals = inOrder(plan.rows.effectGoal).map(({ id, letter, title, subprojectId }) => [
    letter,
    title,
    subproject(subprojectId),
    inOrder(plan.rows.goalPoint, ({ effectGoalId }) => effectGoalId === id).map((point) =>
      municipality(point.municipalityId),
    ),
  ]);
  expect(goals).toEqual([
    ['A', 'Redusert sykefravær', 'Redusert sykefravær i Levanger kommune', ['']],
    ['B', 'Medarbeiderskap', 'Medarbeiderskap 2007–2009', ['', '']],
    [
      'C',
      'Kvalitetsutvikling i oppvekstsektoren',
      'Kvalitetsarbeid i oppvekstsektoren',
      ['Levanger', 'Levanger', 'Verdal', 'Verdal', 'Verdal'],
    ],
    [
      'D',
      'Et forbedret og levende kvalitetssystem',
      'Avvikssystemer og avvikskulturer',
      ['', '', ''],
    ],
    ['E', 'Redusert uønsket deltid', 'Uønsket deltid', ['', '', '']],
    [
      'F',
      'Et tettere samarbeid mellom politikere, administrasjon og tillitsvalgte bidrar til at de andre effektmålene nås',
      '',
      [],
    ],
  ]);
});

test('five result goals have their figures, and the last is decided later', () => {
  const goals = inOrder(plan.rows.resultGoal).map((goal) => [
    goal.text,
    goal.scope,
    goal.operator,
    goal.target,
    goal.unit,
    goal.deadline?.text ?? null,
    goal.isDecidedLater,
  ]);
  const end = 'innen utgangen av 2009';
  expect(goals).toEqual([
    ['Sykefravær', 'gjennomsnitt for begge kommuner', '<', 6.5, '%', end, false],
    ['Resultat av medarbeiderundersøkelsene', '', '>=', 4.5, 'poeng', null, false],
    ['Resultat av brukerundersøkelsene', '', '>=', 4.5, 'poeng', null, false],
    [
      'Helhetlig (elektronisk) kvalitets- og avvikssystem er innført',
      'pleie- og omsorgssektoren i begge kommuner',
      'achieved',
      null,
      '',
      end,
      false,
    ],
    ['Uønsket deltid', '', null, null, '', null, true],
  ]);
});

test('five indicators follow the reference’s targets, with figures that are marked as invented', () => {
  const indicators = inOrder(plan.rows.indicator).map((row) => [
    row.name,
    [row.operator, row.target, row.targetTo, row.unit].filter((part) => part).join(' '),
    row.period,
    findRow(plan, 'resultGoal', row.resultGoalId)?.text ?? '',
    plan.rows.measurement.filter(({ indicatorId }) => indicatorId === row.id).length,
  ]);
  expect(indicators).toEqual([
    ['Sykefravær', '< 6.5 %', 'quarter', 'Sykefravær', 12],
    [
      'Medarbeiderundersøkelsen',
      '>= 4.5 poeng',
      'year',
      'Resultat av medarbeiderundersøkelsene',
      4,
    ],
    ['Brukerundersøkelsen', '>= 4.5 poeng', 'year', 'Resultat av brukerundersøkelsene', 3],
    [
      'Ansatte som har fullført utviklingsprogrammet',
      'between 900 1000 ansatte',
      'half-year',
      '',
      9,
    ],
    [
      'Kvalitets- og avvikssystemet er i bruk',
      'achieved',
      'year',
      'Helhetlig (elektronisk) kvalitets- og avvikssystem er innført',
      4,
    ],
  ]);
  const places = new Set(plan.rows.measurement.map((row) => municipality(row.municipalityId)));
  expect(places).toEqual(new Set(['Levanger', 'Verdal', '']));
  expect(new Set(plan.rows.measurement.map(({ note }) => note))).toEqual(
    new Set(['Oppdiktet tall']),
  );
  expect(plan.rows.measurement.some(({ value }) => value === 0)).toBe(true);
});

test('five sub-projects A–E, two of them with parts of their own', () => {
  const rows = inOrder(plan.rows.subproject).map((row) => [
    row.letter,
    row.name,
    findRow(plan, 'subproject', row.parentId)?.letter ?? '',
    municipality(row.municipalityId),
    row.ownPlan,
  ]);
  expect(rows).toEqual([
    ['A', 'Redusert sykefravær i Levanger kommune', '', 'Levanger', 'none'],
    ['', 'Distrikt Sentrum/Ytterøy', 'A', 'Levanger', 'made'],
    ['', 'Distrikt Sør', 'A', 'Levanger', 'made'],
    ['', 'Distrikt Nesset/Frol', 'A', 'Levanger', 'made'],
    ['', 'Igalo', 'A', 'Levanger', 'none'],
    ['B', 'Medarbeiderskap 2007–2009', '', '', 'none'],
    ['C', 'Kvalitetsarbeid i oppvekstsektoren', '', '', 'none'],
    ['', 'Kvalitetsvurderingssystem', 'C', 'Levanger', 'planned'],
    ['', 'Helhetlige oppvekstplaner', 'C', 'Verdal', 'made'],
    ['D', 'Avvikssystemer og avvikskulturer', '', '', 'none'],
    ['E', 'Uønsket deltid', '', '', 'planned'],
  ]);
});

test('activities have time, municipality and target as written, and three point at no goal', () => {
  const rows = inOrder(plan.rows.activity).map((row) => [
    subproject(row.subprojectId),
    row.time?.text ?? null,
    municipality(row.municipalityId),
    [row.operator, row.target, row.targetTo, row.unit].filter((part) => part).join(' '),
    plan.rows.activityGoal
      .filter(({ activityId }) => activityId === row.id)
      .map(({ effectGoalId, resultGoalId }) =>
        effectGoalId === null
          ? findRow(plan, 'resultGoal', resultGoalId)?.text
          : goalLetter(effectGoalId),
      ),
  ]);
  const sick = 'Redusert sykefravær i Levanger kommune';
  const staff = 'Medarbeiderskap 2007–2009';
  const deviations = 'Avvikssystemer og avvikskulturer';
  const system = 'Helhetlig (elektronisk) kvalitets- og avvikssystem er innført';
  expect(rows).toEqual([
    [sick, 'i perioden 2007-2008', 'Levanger', '', ['A', 'Sykefravær']],
    ['Igalo', 'i løpet av 2007', 'Levanger', '', ['A', 'Sykefravær']],
    [staff, '2007-2009', '', '', ['B']],
    [staff, 'innen utgangen av 2009', '', 'between 900 1000 ansatte', ['B']],
    ['Kvalitetsvurderingssystem', null, 'Levanger', '', []],
    [deviations, null, '', '', ['D', system]],
    [deviations, 'innen utgangen av 2008', '', '= 2 piloter', ['D', system]],
    [deviations, 'i løpet av 2009', '', '', ['D', system]],
    ['Uønsket deltid', 'i løpet av høsten 2007', '', '', []],
    ['Uønsket deltid', 'etter etablering', '', '', []],
  ]);
});

test.each([
  'trang økonomi',
  'Bemanningen',
  'velferdstiltak',
  '2006 og 2007',
  'uønsket deltid',
  'Robek',
  'minst økonomisk handlefrihet',
  'paraply',
  'søknaden vår til KS',
  'ISK2',
  'andre forsøksperioden for Innherred samkommune',
  'partssammensatt kvalitetsutvalg',
  'to tillitsvalgte',
  'rådmannen og én kommunalsjef',
  'ordføreren og varaordføreren',
  'konsensus',
  'balansert målstyring',
  'IA-arbeidets mål- og tiltaksplan for 2007–2009',
])('the background tells of %s', (fact) => {
  const background = plan.rows.textSection.find(({ topic }) => topic === 'background');
  expect(background?.body.toLowerCase()).toContain(fact.toLowerCase());
});

test.each(['januar 2006', 'desember 2006', 'mars 2007', 'første runde', '«sannhetens øyeblikk»'])(
  'the way into the programme is told: %s',
  (fact) => {
    const own = plan.rows.textSection.filter(({ topic }) => topic === null);
    expect(own.map(({ body }) => body).join('\n')).toContain(fact);
  },
);
