import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntityName, entityNames } from '../../src-domain/entities/registry.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { rowsOf } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { shortened } from '../../src-domain/shortened.ts';
import { randomPlan } from '../fixtures/random-plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const long = 'Kartlegge, prøve ut og ta i bruk nye arbeidsmåter i alle enheter i begge kommunene';

const plan = planFrom({
  project: [{ id: idOf(1), name: 'Kvalitetskommune' }],
  organisation: [{ id: idOf(2), name: 'Verdal', kind: 'municipality' }],
  person: [{ id: idOf(3), name: 'Solveig Ness' }, { id: idOf(4) }],
  planAuthor: [{ id: idOf(5), personId: idOf(3) }],
  subproject: [{ id: idOf(6), letter: 'A', name: 'Lederopplæring' }],
  body: [{ id: idOf(7), name: 'Prosjektgruppe' }],
  seat: [
    { id: idOf(8), bodyId: idOf(7), role: 'leader' },
    { id: idOf(9), bodyId: idOf(7), title: 'HMS-koord.' },
  ],
  holding: [{ id: idOf(10), seatId: idOf(8), personId: idOf(3) }],
  chartBox: [{ id: idOf(11), orgChartId: idOf(12), bodyId: idOf(7) }],
  orgChart: [{ id: idOf(12) }],
  effectGoal: [{ id: idOf(13), letter: 'B.', title: 'Redusert sykefravær' }],
  activity: [{ id: idOf(14), text: long }],
  activityGoal: [{ id: idOf(15), activityId: idOf(14), effectGoalId: idOf(13) }],
  milestone: [{ id: idOf(16), title: 'Ledere' }],
  milestoneGroup: [{ id: idOf(17), milestoneId: idOf(16), municipalityId: idOf(2) }],
  measure: [{ id: idOf(18), milestoneId: idOf(16), text: 'Kurs\nfor   ledere' }],
  responsible: [{ id: idOf(19), measureId: idOf(18), seatId: idOf(9) }],
  version: [
    { id: idOf(20), label: 'Til behandling', hash: 'a'.repeat(64), sizeInBytes: 1, format: 'x' },
  ],
  decision: [{ id: idOf(21), versionId: idOf(20), bodyId: idOf(7), caseNumber: 'PS 117/07' }],
});

test.for<[EntityName, number, string | null]>([
  ['project', 1, 'Kvalitetskommune'],
  ['person', 3, 'Solveig Ness'],
  ['person', 4, null],
  ['planAuthor', 5, 'Solveig Ness'],
  ['subproject', 6, 'A. Lederopplæring'],
  ['seat', 8, 'Leder, Prosjektgruppe'],
  ['seat', 9, 'HMS-koord., Prosjektgruppe'],
  ['holding', 10, 'Solveig Ness – Leder, Prosjektgruppe'],
  ['chartBox', 11, 'Prosjektgruppe'],
  ['orgChart', 12, null],
  ['effectGoal', 13, 'B. Redusert sykefravær'],
  ['activity', 14, 'Kartlegge, prøve ut og ta i bruk nye arbeidsmåter i alle enheter i begge …'],
  ['activityGoal', 15, 'Kartlegge, prøve ut og ta i bruk nye … → B. Redusert sykefravær'],
  ['milestoneGroup', 17, 'Verdal'],
  ['measure', 18, 'Kurs for ledere'],
  ['responsible', 19, 'HMS-koord., Prosjektgruppe → Kurs for ledere'],
  ['decision', 21, 'PS 117/07, Prosjektgruppe'],
  ['measure', 99, null],
])('a %s (%i) is called %s', ([entity, number, name]) => {
  expect(rowName(plan, entity, idOf(number), translatorFor('nb'))).toBe(name);
});

test('without texts a seat that has no title is called by its body', () => {
  expect(rowName(plan, 'seat', idOf(8))).toBe('Prosjektgruppe');
});

test('any name of any row is one line of at most eighty characters', () => {
  fc.assert(
    fc.property(randomPlan(), (any) => {
      for (const entity of entityNames) {
        for (const { id } of rowsOf(any, entity)) {
          const name = rowName(any, entity, id, translatorFor('nb'));
          expect(name ?? 'x').toMatch(/^[^\n]{1,80}$/);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test.for([
  ['kort', 10, 'kort'],
  ['  to\n linjer ', 10, 'to linjer'],
  ['lengre enn ti tegn', 10, 'lengre …'],
  ['ettlangtord', 10, 'ettlangt …'],
  ['1234567😀90', 10, '1234567 …'],
] as const)('%o on %i characters', ([text, longest, expected]) => {
  expect(shortened(text, longest)).toBe(expected);
});
