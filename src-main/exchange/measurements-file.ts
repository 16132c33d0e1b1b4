import Papa from 'papaparse';
import type { Language } from '../../src-domain/fields.ts';
import { guarded } from '../../src-domain/measurements/csv-guard.ts';
import { measurementTable } from '../../src-domain/measurements/measurement-table.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { fileNameFrom } from '../file-names.ts';

interface MeasurementsFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How many measurements stand in it. */
  readonly count: number;
}

/**
 * All that is measured in a project as a CSV file that Excel in Norwegian opens as a table (UTF-8 with its
 * mark, semicolons, decimal commas, CRLF), and that can be imported again. No text in it runs as a formula.
 */
export function measurementsFile(plan: Plan, language: Language): MeasurementsFile {
  const translate = translatorFor(language);
  const table = measurementTable(plan, language, translate);
  const text = Papa.unparse(
    table.map((texts) => texts.map(guarded)),
    { delimiter: ';', newline: '\r\n' },
  );
  const project = projectOf(plan).name;
  return {
    fileName: `${fileNameFrom(translate('measurements:file-name', { project }))}.csv`,
    bytes: Buffer.from(`\ufeff${text}\r\n`),
    count: table.length - 1,
  };
}
