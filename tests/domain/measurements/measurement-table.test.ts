import { expect, test } from 'vitest';
import { measurementTable } from '../../../src-domain/measurements/measurement-table.ts';
import { readMeasurements } from '../../../src-domain/measurements/read-measurements.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { absence, levanger, measuredPlan, system, verdal } from './measured-plan.ts';

const plan = measuredPlan([
  [system, null, '2008', 1],
  [absence, verdal, '2008-Q1', 6.25],
  [absence, null, '2008-Q1', 7, 'anslag'],
  [absence, levanger, '2008-Q1', -0.125, 'to\nlinjer'],
  [absence, levanger, '2007-Q4', 7.5],
  [absence, verdal, '2007-Q4', null, 'ikke talt'],
  [absence, verdal, '2007-Q3', null],
]);

test('everything that is measured stands on a line of its own, in order', () => {
  expect(measurementTable(plan, 'nb', translatorFor('nb'))).toEqual([
    ['Måltall', 'Kommune', 'Periode', 'Verdi', 'Merknad'],
    ['Sykefravær', 'Levanger', '4. kvartal 2007', '7,5', ''],
    ['Sykefravær', 'Verdal kommune', '4. kvartal 2007', '', 'ikke talt'],
    ['Sykefravær', 'Levanger', '1. kvartal 2008', '-0,1250', 'to\nlinjer'],
    ['Sykefravær', 'Verdal kommune', '1. kvartal 2008', '6,25', ''],
    ['Sykefravær', 'Samlet', '1. kvartal 2008', '7', 'anslag'],
    ['System i bruk', 'Samlet', '2008', 'ja', ''],
  ]);
});

test.for(['nb', 'nn'] as const)('what is written in %s is read as the same figures', (language) => {
  const table = measurementTable(plan, language, translatorFor(language));
  const { figures, faults, decimals } = readMeasurements(plan, table, null);
  expect({ faults, mark: decimals.mark }).toEqual({ faults: [], mark: 'comma' });
  const told = figures.map(({ indicatorId, municipalityId, period, value, note }) =>
    [indicatorId, municipalityId, period, value, note].join(';'),
  );
  const written = plan.rows.measurement
    .filter(({ value, note }) => value !== null || note !== '')
    .map(({ indicatorId, municipalityId, period, value, note }) =>
      [indicatorId, municipalityId, period, value, note].join(';'),
    );
  expect(told.toSorted()).toEqual(written.toSorted());
});

test.for([0, 0.1, 1e21, 4.567, -4567, 1234.567, 1e-7])('%d is read as it was', (value) => {
  const one = measuredPlan([[absence, levanger, '2008-Q1', value]]);
  const table = measurementTable(one, 'nb', translatorFor('nb'));
  expect(readMeasurements(one, table, null)).toMatchObject({ faults: [], figures: [{ value }] });
});
