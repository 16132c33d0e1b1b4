import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EntityName,
  type entities,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import { rowsOf } from '../../../src-domain/plan.ts';
import { entitiesByReference, randomPlan } from '../../fixtures/random-plan.ts';

const plans = fc.sample(randomPlan(), { numRuns: 200, seed: 1 });

const declared = entityNames.map((name) => ({ name, ...entityNamed(name) }));

describe.for(declared)('$name', (entity) => {
  const fields = Object.keys(entity.fields);
  const references = Object.keys(entity.references);

  test('every field called …Id is a declared reference, and no other field is', () => {
    expect(references.toSorted()).toEqual(
      fields.filter((field) => field.endsWith('Id')).toSorted(),
    );
  });

  test('references lead to entities, and back to its own through its parent only', () => {
    for (const [field, target] of Object.entries(entity.references)) {
      expect(entityNames).toContain(target);
      expect(field === entity.parent).toBe(target === entity.name);
    }
  });

  test('what it is a part of, its sub-project and its parent are references', () => {
    const named = [...entity.partOf, ...entity.exactlyOneOf, entity.subproject, entity.parent];
    expect(references).toEqual(expect.arrayContaining(named.filter((field) => field !== null)));
    if (entity.subproject) expect(entity.references[entity.subproject]).toBe('subproject');
  });

  test('what a referred row must share is a field that both have', () => {
    for (const [field, shared] of Object.entries(entity.within)) {
      const target = entity.references[field] as EntityName;
      expect(fields).toContain(shared);
      expect(Object.keys(entityNamed(target).fields)).toContain(shared);
      // The fixtures choose references in their declared order.
      expect(references.indexOf(shared)).toBeLessThan(references.indexOf(field));
    }
  });

  test('of references of which exactly one is set, each may be empty', () => {
    for (const field of entity.exactlyOneOf) {
      expect(entity.fields[field]?.safeParse(null).success).toBe(true);
    }
  });

  test('unique combinations and fields that stay open name fields', () => {
    expect(fields).toEqual(
      expect.arrayContaining([
        ...entity.unique.flat(),
        ...entity.together.flat(),
        ...entity.openWhenLocked,
        ...(entity.steps ? [entity.steps.field, ...entity.steps.along] : []),
        ...(entity.steps?.oneAtATime?.sharing ?? []),
      ]),
    );
  });

  test('a row that leaves out what has a default is completed', () => {
    const needed = fields.filter((field) => !entity.fields[field]?.safeParse(undefined).success);
    const always = ['id', 'position', 'hash', 'sizeInBytes', 'metadataHash'];
    expect(always).toEqual(
      expect.arrayContaining(needed.filter((field) => !references.includes(field))),
    );
  });

  test('has a position exactly where its rows have an order', () => {
    expect(fields.includes('position')).toBe(entity.ordered);
  });

  test('random plans have rows of it, unlocked and locked', () => {
    const rows = plans.flatMap((plan) => rowsOf(plan, entity.name));
    expect(rows.length).toBeGreaterThan(0);
    const states = new Set(rows.map(entity.isLocked));
    const expected: Partial<Record<keyof typeof entities, boolean[]>> = {
      person: [false, true],
      report: [false, true],
      decision: [false, true],
      version: [true],
      issuedDocument: [true],
    };
    expect([...states].toSorted()).toEqual(expected[entity.name] ?? [false]);
  });
});

test('between entities references never go round', () => {
  expect(new Set(entitiesByReference)).toEqual(new Set(entityNames));
  for (const [index, name] of entitiesByReference.entries()) {
    const targets = Object.values(entityNamed(name).references).filter((target) => target !== name);
    expect(entitiesByReference.slice(0, index)).toEqual(expect.arrayContaining(targets));
  }
});

test('in random plans every reference is set somewhere', () => {
  for (const { name, references } of declared) {
    for (const field of Object.keys(references)) {
      const isSet = plans.some((plan) => rowsOf(plan, name).some((row) => row[field] !== null));
      expect({ name, field, isSet }).toEqual({ name, field, isSet: true });
    }
  }
});
