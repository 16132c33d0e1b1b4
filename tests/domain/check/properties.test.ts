import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src-domain/check.ts';
import { entityNames } from '../../../src-domain/entities/registry.ts';
import { findingText } from '../../../src-domain/messages/finding-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { planOf, rowsOf } from '../../../src-domain/plan.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

const today = '2008-03-01';

test('any plan is checked, the same each time, and nothing is found twice', () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => {
      const rows = entityNames.map((entity) => [entity, rowsOf(plan, entity).toReversed()]);
      const findings = check(plan, today);
      expect(check(planOf(Object.fromEntries(rows)), today)).toEqual(findings);
      const keys = findings.map((finding) => JSON.stringify(finding));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('a finding in any plan passes through JSON and has a text in both languages', () => {
  const translators = [translatorFor('nb'), translatorFor('nn')];
  fc.assert(
    fc.property(randomPlan(), (plan) => {
      const findings = check(plan, today);
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      for (const finding of findings) {
        for (const translate of translators) {
          const text = findingText(finding, translate);
          expect(text).not.toContain('undefined');
          expect(text.length).toBeLessThan(600);
        }
      }
    }),
  );
});
