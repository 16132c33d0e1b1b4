import { describe, expect, test } from 'vitest';
import { writePlan } from '../../../src-domain/plan-json.ts';
import { readResourcePlan, readResourceText, resourceFiles } from './resource-plans.ts';

describe.each(resourceFiles)('%s', (file) => {
  test('reads as a plan and is written exactly as it stands in the file', () => {
    expect(writePlan(readResourcePlan(file))).toBe(readResourceText(file));
  });

  test('has an id for one row only', () => {
    const ids = Object.values(readResourcePlan(file).rows).flatMap((rows) =>
      rows.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
