import { describe, expect, test } from 'vitest';
import { inOrder, type Plan, projectOf } from '../../../src-domain/plan.ts';
import { readResourcePlan } from './resource-plans.ts';

const bokmal = readResourcePlan('template/prosjektplan.json');
const nynorsk = readResourcePlan('template/prosjektplan.nn.json');

const sentences = (guidance: string | null) => guidance?.match(/[.:;!?»](\s|$)/g)?.length ?? 0;

const idsOf = (plan: Plan) =>
  Object.entries(plan.rows).map(([entity, rows]) => [entity, rows.map(({ id }) => id)]);

describe.each([
  ['nb', bokmal],
  ['nn', nynorsk],
] as const)('the template in %s', (language, plan) => {
  test('says nothing about the new project but its language', () => {
    expect(projectOf(plan)).toEqual({
      id: projectOf(plan).id,
      name: '',
      documentTitle: null,
      organisationId: null,
      startDate: null,
      endDate: null,
      client: '',
      contractor: '',
      isPartOfLarger: null,
      largerProjectExplanation: '',
      filledInTime: null,
      closedOn: null,
      language,
    });
    expect([...plan.rows.organisation, ...plan.rows.person]).toEqual([]);
  });

  test('has a project group with its leader, and a steering group with leader and secretary', () => {
    const bodies = inOrder(plan.rows.body).map(({ id, name, kind }) => {
      const seats = inOrder(plan.rows.seat, ({ bodyId }) => bodyId === id);
      return [name, kind, seats.map(({ role }) => role)];
    });
    expect(bodies).toEqual([
      ['Prosjektgruppe', 'project-group', ['project-leader']],
      ['Styringsgruppe', 'steering-group', ['leader', 'secretary']],
    ]);
  });

  test('has an empty section for every topic of the form, in its order, and five more', () => {
    const sections = inOrder(plan.rows.textSection);
    expect(sections.map(({ body }) => body).join('')).toBe('');
    expect(sections.map(({ chapter, topic }) => [chapter, topic])).toEqual([
      ['organisation', 'organisation'],
      ['description', 'background'],
      ['description', null],
      ['description', 'effect-goals'],
      ['description', 'result-goals'],
      ['planning', 'activities'],
      ['planning', 'milestones'],
      ['planning', null],
      ['planning', null],
      ['planning', null],
      ['planning', null],
    ]);
  });

  test('guides through each section in a few sentences with an example', () => {
    for (const { heading, guidance } of plan.rows.textSection) {
      expect(sentences(guidance), heading).toBeGreaterThanOrEqual(3);
      expect(guidance?.length, heading).toBeLessThan(600);
      expect(guidance, heading).toMatch(/«.+»/);
    }
  });
});

test('both languages have the same rows, so that a project can change its language', () => {
  expect(idsOf(nynorsk)).toEqual(idsOf(bokmal));
});

test('the sample is guided by the same words as a new project', () => {
  const sample = readResourcePlan('sample/kvalitetskommune.json');
  const guided = ({ rows }: Plan) =>
    inOrder(rows.textSection, ({ topic }) => topic !== null).map(({ topic, guidance }) => [
      topic,
      guidance,
    ]);
  expect(guided(sample)).toEqual(guided(bokmal));
});
