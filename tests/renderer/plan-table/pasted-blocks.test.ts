import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { matchPlaces } from '../../../src-domain/clipboard/match-columns.ts';
import { pastedValues, readPastedRows } from '../../../src-domain/clipboard/pasted-rows.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { columnsToPaste, pasteChanges } from '../../../src-renderer/plan-table/paste-changes.ts';
import { readResourcePlan } from '../../domain/sample/resource-plans.ts';
import { idOf } from '../../fixtures/small-plan.ts';
import { allTables, type SomeTable } from './all-tables.ts';

const plan = readResourcePlan('sample/kvalitetskommune.json');
const tables = allTables(plan);
const translate = translatorFor('nb');

interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  readonly mode: 'over' | 'add';
}

const someText = fc.constantFrom(
  '',
  'Noe nytt',
  'Levanger',
  'Verdal',
  'Ferdig',
  'Leder',
  'A',
  'Høst 07',
  '12,5',
  '900–1000 ansatte',
  'ja',
  'Enhetsledere; Rådmann',
);

const somePaste: fc.Arbitrary<Pasted> = fc.record({
  row: fc.nat(200),
  column: fc.nat(12),
  mode: fc.constantFrom('over', 'add'),
  texts: fc.integer({ min: 1, max: 12 }).chain((width) =>
    fc.array(fc.array(someText, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
});

function pasted(into: SomeTable, { row, column, texts, mode }: Pasted) {
  const active = into.rows[row % into.rows.length] ?? null;
  const start = into.columns[column % into.columns.length]?.id ?? '';
  const columns = columnsToPaste(plan, into, active, translate)[mode];
  const targets = matchPlaces(texts, columns, start);
  const values = pastedValues(
    readPastedRows(texts, columns, { hasHeadings: false, targets, mode }),
    targets,
  );
  let next = 1;
  return pasteChanges(plan, into, active, values, mode, () => idOf(next++));
}

test.each(tables)(
  'Whatever block is pasted over $name, each row takes no field that it hasn’t',
  (into) => {
    fc.assert(
      fc.property(somePaste, (paste) => {
        const applied = applyChanges(plan, pasted(into, paste));
        const problems = applied.kind === 'refused' ? applied.problems : [];
        expect(problems.filter(({ kind }) => kind === 'unknown-field')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
