import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src-domain/check.ts';
import type { Finding } from '../../../src-domain/finding.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';

function planIn(path: string) {
  const url = new URL(`../../../resources/${path}`, import.meta.url);
  const read = readPlan(JSON.parse(readFileSync(url, 'utf8')));
  if (read.kind !== 'plan') throw new Error(JSON.stringify(read));
  return read.plan;
}

const shown = ({ severity, rule, values }: Finding) =>
  [severity, rule, values['name'] ?? values['seat'] ?? values['body'], values['time']]
    .filter((part) => part !== undefined)
    .join(' | ');

const theFindings = [
  'warning | seat-vacant | Ordfører L',
  'warning | seat-vacant | Leder driftskomité V',
  'fault | composition-not-met | Styringsgruppe',
  'advice | effect-goals-outside-one-to-four | Kvalitetskommuneprogrammet i Innherred samkommune',
  'warning | goal-without-activity | C. Kvalitetsutvikling i oppvekstsektoren',
  'warning | goal-without-activity | E. Redusert uønsket deltid',
  'warning | goal-without-activity | F. Et tettere samarbeid mellom politikere, administrasjon og tillitsvalgte bidrar til at de andre effektmålene nås',
  'warning | goal-without-activity | Resultat av medarbeiderundersøkelsene',
  'warning | goal-without-activity | Resultat av brukerundersøkelsene',
  'warning | goal-without-activity | Uønsket deltid',
  'fault | subproject-without-responsible | B. Medarbeiderskap 2007–2009',
  'fault | activity-without-goal | Mål og tiltak blir utarbeidet.',
  'fault | activity-without-goal | Prosjektorganisering og prosjektledelse er på plass.',
  'fault | activity-without-goal | Aktivitetene settes i gang.',
  'warning | measure-before-project-start | Prosjektplanene godkjent | Mai 07',
  'fault | measure-later-than-milestone | Evaluering av prosjektene, sluttrapport | Januar 09',
  'fault | measure-without-time | Egen tiltaksplan er utarbeidet.',
  'fault | measure-without-time | Teste ut demoer i utvalgte enheter',
  'fault | measure-without-responsible | Teste ut demoer i utvalgte enheter',
  'fault | measure-without-time | Konstituering etter valget 2007. Partene blir enige om mål, oppgaver og arbeidsformer.',
];

describe('the sample, which breaks its own rules as the plan of 2007 does', () => {
  const sample = planIn('sample/kvalitetskommune.json');

  test('has exactly these findings, in the order in which the plan is read', () => {
    expect(check(sample, '2026-11-21').map(shown)).toEqual(theFindings);
  });

  test('lacks the rådmann of Verdal, and two of six seats may be vacant without lacking', () => {
    const lacking = check(sample, '2026-11-21').filter(
      ({ rule }) => rule === 'composition-not-met',
    );
    expect(lacking.map(({ values }) => values)).toEqual([
      {
        body: 'Styringsgruppe',
        offices: ['chief-executive'],
        municipality: 'Verdal',
        count: 1,
        required: 1,
      },
    ]);
  });

  test('has all its seats vacant the day before anybody sits there', () => {
    const before = check(sample, '2007-08-31').filter(({ rule }) => rule === 'seat-vacant');
    expect(before).toHaveLength(sample.rows.seat.length);
  });
});

test.for(['prosjektplan', 'prosjektplan.nn'])(
  'the template %s asks for what is still to write',
  (name) => {
    const found = check(planIn(`template/${name}.json`), '2026-11-21').map(({ rule }) => rule);
    expect([...new Set(found)]).toEqual([
      'project-without-name',
      'project-without-start',
      'project-without-end',
      'project-without-client',
      'project-without-contractor',
      'seat-vacant',
      'section-empty',
      'effect-goals-outside-one-to-four',
    ]);
  },
);
