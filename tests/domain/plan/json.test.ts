import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { changeSchema, transactionsSchema } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { planJsonSchema, readPlan, writePlan } from '../../../src-domain/plan-json.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf } from '../../fixtures/small-plan.ts';

const sampleText = readFileSync(
  new URL('../../../resources/sample/kvalitetskommune.json', import.meta.url),
  'utf8',
);

const project = [{ id: idOf(1) }];

describe('reading', () => {
  test.for([
    ['nothing', null, ''],
    ['a list', [], ''],
    ['no format', { rows: { project } }, 'format'],
    [
      'an entity that there is not',
      { format: 'planverk/1', rows: { project, persons: [] } },
      'rows',
    ],
    [
      'a row without an id',
      { format: 'planverk/1', rows: { project, person: [{ name: 'x' }] } },
      'rows.person.0.id',
    ],
    [
      'an id that is none',
      { format: 'planverk/1', rows: { project, person: [{ id: '1' }] } },
      'rows.person.0.id',
    ],
    ['more than a plan has', { format: 'planverk/1', rows: { project }, more: 1 }, ''],
  ] as const)('%s is no plan, and the place is told', ([, json, path]) => {
    expect(readPlan(json)).toMatchObject({ kind: 'not-a-plan', path });
  });

  test('a plan of a later form is told by its form', () => {
    expect(readPlan({ format: 'planverk/2', rows: {} })).toEqual({
      kind: 'other-format',
      format: 'planverk/2',
    });
  });

  test('rows that do not hold are told', () => {
    const rows = {
      project: [{ id: idOf(3) }],
      planAuthor: [{ id: idOf(1), position: 'a0', personId: idOf(2) }],
    };
    expect(readPlan({ format: 'planverk/1', rows })).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'missing-reference' }],
    });
  });

  test('a plan may leave out all rows but the project', () => {
    const rows = { project: [{ id: idOf(1) }] };
    expect(readPlan({ format: 'planverk/1', rows })).toMatchObject({ kind: 'plan' });
    expect(readPlan({ format: 'planverk/1', rows: {} })).toMatchObject({
      kind: 'not-a-plan',
      path: 'rows.project',
    });
  });

  test('the sample is a plan that is written back as it stands', () => {
    const read = readPlan(JSON.parse(sampleText));
    expect(read.kind === 'plan' && JSON.parse(writePlan(read.plan))).toEqual(
      JSON.parse(sampleText),
    );
  });
});

describe('the JSON Schema', () => {
  const schema = z.fromJSONSchema(
    planJsonSchema() as unknown as Parameters<typeof z.fromJSONSchema>[0],
  );

  test('takes the sample and any plan that was written', () => {
    expect(schema.safeParse(JSON.parse(sampleText)).error).toBeUndefined();
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        expect(schema.safeParse(JSON.parse(writePlan(plan))).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test.for([
    ['another format', { format: 'planverk/2', rows: {} }],
    ['an unknown entity', { format: 'planverk/1', rows: { project, persons: [] } }],
    ['an unknown field', { format: 'planverk/1', rows: { person: [{ id: idOf(1), age: 1 }] } }],
    ['a wrong type', { format: 'planverk/1', rows: { person: [{ id: idOf(1), name: 1 }] } }],
    [
      'a day of no calendar',
      { format: 'planverk/1', rows: { project: [{ id: idOf(1), startDate: '2007-02-31' }] } },
    ],
    [
      'a missing needed field',
      { format: 'planverk/1', rows: { planAuthor: [{ id: idOf(1), position: 'a0' }] } },
    ],
  ] as const)('refuses %s', ([, json]) => {
    expect(schema.safeParse(json).success).toBe(false);
  });
});

describe('the form of changes', () => {
  test('what diff says passes through JSON and back', () => {
    fc.assert(
      fc.property(randomPlan(), randomPlan(), (before, after) => {
        const transactions = [{ label: 'Ny utgave', changes: diff(before, after) }];
        const json = JSON.parse(JSON.stringify(transactions));
        expect(transactionsSchema.parse(json)).toEqual(transactions);
      }),
    );
  });

  test.for([
    ['an unknown kind', { kind: 'upsert', entity: 'person', row: { id: idOf(1) } }],
    ['an unknown entity', { kind: 'insert', entity: 'persons', row: { id: idOf(1) } }],
    ['an update without from', { kind: 'update', entity: 'person', id: idOf(1), to: {} }],
    ['a row without an id', { kind: 'delete', entity: 'person', row: { name: 'x' } }],
  ] as const)('%s is refused', ([, json]) => {
    expect(changeSchema.safeParse(json).success).toBe(false);
  });
});
