import { expect, test } from 'vitest';
import { problemText } from '../../../src-domain/messages/problem-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { Problem } from '../../../src-domain/problem.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const measure = { entity: 'measure', id: '7' } as const;

const cases: readonly (readonly [Problem, string, string])[] = [
  [
    { kind: 'already-there', ...measure },
    'Tiltak 7: finnes allerede i planen.',
    'Tiltak 7: finst alt i planen.',
  ],
  [
    { kind: 'not-there', ...measure },
    'Tiltak 7: finnes ikke i planen. Noen kan ha slettet raden.',
    'Tiltak 7: finst ikkje i planen. Nokon kan ha sletta rada.',
  ],
  [
    { kind: 'moved-on', ...measure, field: 'text', expected: 'a', found: null },
    'Tiltak 7: feltet «tekst» er endret i mellomtiden. Ventet «a», men fant ingenting.',
    'Tiltak 7: feltet «tekst» er endra i mellomtida. Venta «a», men fann ingenting.',
  ],
  [
    {
      kind: 'moved-on',
      ...measure,
      field: 'time',
      expected: 0,
      found: { text: 'Høst 07', spans: null },
    },
    'Tiltak 7: feltet «tid» er endret i mellomtiden. Ventet «0», men fant «Høst 07».',
    'Tiltak 7: feltet «tid» er endra i mellomtida. Venta «0», men fann «Høst 07».',
  ],
  [
    { kind: 'unknown-field', ...measure, field: 'x' },
    'Tiltak 7: det finnes ikke noe felt «x».',
    'Tiltak 7: det finst ikkje noko felt «x».',
  ],
  [
    { kind: 'invalid-value', ...measure, field: 'text', reason: 'text-not-storable' },
    'Tiltak 7: feltet «tekst» kan ikke ha denne verdien (teksten har tegn som ikke kan lagres).',
    'Tiltak 7: feltet «tekst» kan ikkje ha denne verdien (teksten har teikn som ikkje kan lagrast).',
  ],
  [
    { kind: 'invalid-value', ...measure, field: 'state', reason: 'Invalid option' },
    'Tiltak 7: feltet «tilstand» kan ikke ha denne verdien (Invalid option).',
    'Tiltak 7: feltet «tilstand» kan ikkje ha denne verdien (Invalid option).',
  ],
  [
    { kind: 'locked', entity: 'light', id: '8' },
    'Trafikklys 8: er låst og kan verken endres eller slettes.',
    'Trafikklys 8: er låst og kan verken endrast eller slettast.',
  ],
  [
    { kind: 'locked', entity: 'person', id: '8' },
    'Person 8: personen er fjernet for godt. Navnet kan ikke komme tilbake.',
    'Person 8: personen er fjerna for godt. Namnet kan ikkje kome tilbake.',
  ],
  [
    {
      kind: 'missing-reference',
      ...measure,
      field: 'milestoneId',
      target: 'milestone',
      targetId: '9',
    },
    'Tiltak 7: feltet «milepæl» viser til noe som ikke finnes: milepæl 9.',
    'Tiltak 7: feltet «milepæl» viser til noko som ikkje finst: milepæl 9.',
  ],
  [
    { kind: 'circular', entity: 'organisation', id: '8', field: 'parentId' },
    'Organisasjon 8: feltet «hører til» kan ikke føre tilbake til raden selv.',
    'Organisasjon 8: feltet «høyrer til» kan ikkje føre attende til rada sjølv.',
  ],
  [
    {
      kind: 'not-exactly-one',
      entity: 'activityGoal',
      id: '8',
      fields: ['effectGoalId', 'resultGoalId'],
    },
    'Mål for hovedtiltak 8: nøyaktig ett av feltene «effektmål», «resultatmål» må være fylt ut.',
    'Mål for hovudtiltak 8: nøyaktig eitt av felta «effektmål», «resultatmål» må vere fylt ut.',
  ],
  [
    { kind: 'not-unique', entity: 'planAuthor', id: '8', fields: ['personId'] },
    'Utfylt av 8: en annen rad har samme verdi i «person».',
    'Utfylt av 8: ei anna rad har same verdi i «person».',
  ],
  [
    { kind: 'locked', entity: 'report', id: '8' },
    'Rapport 8: er levert og står som den ble levert. Den kan verken endres, slettes eller angres. Skal noe rettes, sendes den tilbake, og det skrives en ny.',
    'Rapport 8: er levert og står som han vart levert. Han kan verken endrast, slettast eller angrast. Skal noko rettast, blir han send tilbake, og det blir skrive ein ny.',
  ],
  [
    { kind: 'second-draft', entity: 'report', id: '8', openId: '7' },
    'Rapport 7: er alt påbegynt, og av hvert slag skrives det én rapport om gangen, for hvert delprosjekt og for hele prosjektet. Lever den eller forkast den først.',
    'Rapport 7: er alt påbyrja, og av kvart slag blir det skrive éin rapport om gongen, for kvart delprosjekt og for heile prosjektet. Lever han eller forkast han først.',
  ],
  [
    { kind: 'more-than-one', entity: 'project', id: '8' },
    'Prosjekt 8: planen kan bare ha én slik rad.',
    'Prosjekt 8: planen kan berre ha éi slik rad.',
  ],
];

test.for(cases)('%o', ([problem, nb, nn]) => {
  expect(problemText(problem, translatorFor('nb'))).toBe(nb);
  expect(problemText(problem, translatorFor('nn'))).toBe(nn);
});

test('a long value is cut', () => {
  const problem: Problem = {
    kind: 'moved-on',
    ...measure,
    field: 'text',
    expected: 'a'.repeat(500),
    found: 'b',
  };
  expect(problemText(problem, translatorFor('nb')).length).toBeLessThan(200);
});

test('with a plan, rows and what they point at are called as people have called them', () => {
  const plan = planFrom({
    milestone: [{ id: idOf(1), letter: 'A', title: 'Ledere' }],
    measure: [
      { id: idOf(2), milestoneId: idOf(1), text: 'Kurs' },
      { id: idOf(3), milestoneId: idOf(1) },
    ],
    report: [{ id: idOf(4), period: { text: '2. tertial 2008' } }],
  });
  const said = (problem: Problem) => problemText(problem, translatorFor('nb'), plan);
  expect(said({ kind: 'locked', entity: 'measure', id: idOf(2) })).toBe(
    'Tiltak «Kurs»: er låst og kan verken endres eller slettes.',
  );
  expect(said({ kind: 'locked', entity: 'measure', id: idOf(3) })).toBe(
    `Tiltak ${idOf(3)}: er låst og kan verken endres eller slettes.`,
  );
  expect(said({ kind: 'second-draft', entity: 'report', id: idOf(9), openId: idOf(4) })).toContain(
    'Rapport «2. tertial 2008»: er alt påbegynt',
  );
  const moved = { kind: 'moved-on', entity: 'measure', id: idOf(2) } as const;
  expect(said({ ...moved, field: 'milestoneId', expected: idOf(9), found: idOf(1) })).toBe(
    'Tiltak «Kurs»: feltet «milepæl» er endret i mellomtiden. Ventet «uten navn», men fant «A. Ledere».',
  );
  expect(said({ ...moved, field: 'state', expected: 'done', found: 'under-way' })).toBe(
    'Tiltak «Kurs»: feltet «tilstand» er endret i mellomtiden. Ventet «ferdig», men fant «under arbeid».',
  );
});
