import { expect, test } from 'vitest';
import { problemText } from '../../../src-domain/messages/problem-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { Problem } from '../../../src-domain/problem.ts';

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
    'Tiltak 7: feltet «text» er endret i mellomtiden. Ventet «a», men fant ingenting.',
    'Tiltak 7: feltet «text» er endra i mellomtida. Venta «a», men fann ingenting.',
  ],
  [
    { kind: 'moved-on', ...measure, field: 'time', expected: 0, found: { text: 'Høst 07' } },
    'Tiltak 7: feltet «time» er endret i mellomtiden. Ventet 0, men fant {"text":"Høst 07"}.',
    'Tiltak 7: feltet «time» er endra i mellomtida. Venta 0, men fann {"text":"Høst 07"}.',
  ],
  [
    { kind: 'unknown-field', ...measure, field: 'x' },
    'Tiltak 7: det finnes ikke noe felt «x».',
    'Tiltak 7: det finst ikkje noko felt «x».',
  ],
  [
    { kind: 'invalid-value', ...measure, field: 'text', reason: 'text-not-storable' },
    'Tiltak 7: feltet «text» kan ikke ha denne verdien (teksten har tegn som ikke kan lagres).',
    'Tiltak 7: feltet «text» kan ikkje ha denne verdien (teksten har teikn som ikkje kan lagrast).',
  ],
  [
    { kind: 'invalid-value', ...measure, field: 'state', reason: 'Invalid option' },
    'Tiltak 7: feltet «state» kan ikke ha denne verdien (Invalid option).',
    'Tiltak 7: feltet «state» kan ikkje ha denne verdien (Invalid option).',
  ],
  [
    { kind: 'locked', entity: 'report', id: '8' },
    'Rapport 8: er låst og kan verken endres eller slettes.',
    'Rapport 8: er låst og kan verken endrast eller slettast.',
  ],
  [
    {
      kind: 'missing-reference',
      ...measure,
      field: 'milestoneId',
      target: 'milestone',
      targetId: '9',
    },
    'Tiltak 7: feltet «milestoneId» viser til noe som ikke finnes: milepæl 9.',
    'Tiltak 7: feltet «milestoneId» viser til noko som ikkje finst: milepæl 9.',
  ],
  [
    { kind: 'circular', entity: 'organisation', id: '8', field: 'parentId' },
    'Organisasjon 8: feltet «parentId» kan ikke føre tilbake til raden selv.',
    'Organisasjon 8: feltet «parentId» kan ikkje føre attende til rada sjølv.',
  ],
  [
    { kind: 'not-exactly-one', entity: 'activityGoal', id: '8', fields: ['a', 'b'] },
    'Mål for hovedtiltak 8: nøyaktig ett av feltene «a», «b» må være fylt ut.',
    'Mål for hovudtiltak 8: nøyaktig eitt av felta «a», «b» må vere fylt ut.',
  ],
  [
    { kind: 'not-unique', entity: 'planAuthor', id: '8', fields: ['personId'] },
    'Utfylt av 8: en annen rad har samme verdi i «personId».',
    'Utfylt av 8: ei anna rad har same verdi i «personId».',
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
