import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src-main/exchange/read-csv.ts';
import { temporaryFolder } from '../../fixtures/person.ts';

const table = [
  ['Periode', 'Målt'],
  ['2007', '6,5'],
  ['2008', '7,1'],
];

test.for(['utf8', 'latin1', 'utf16le'] as const)(
  'a file of two columns with decimal commas, as %s',
  async (encoding) => {
    const path = join(await temporaryFolder(), 'a.csv');
    await writeFile(path, 'Periode;Målt\r\n2007;6,5\r\n2008;7,1\r\n', encoding);
    expect(await readCsv(path)).toEqual([...table, ['']]);
  },
);
