import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFrom } from '../../src-main/file-names.ts';

test.each([
  ['Ny skole', 'Ny skole'],
  ['  Ny   skole\t', 'Ny skole'],
  ['Skole/barnehage: "Åsen"', 'Skole barnehage Åsen'],
  ['../../etc/passwd', 'etc passwd'],
  ['.skjult', 'skjult'],
  ['Skole...', 'Skole'],
  ['con', 'con_'],
  ['LPT1.tekst', 'LPT1_.tekst'],
  ['Console', 'Console'],
  ['plan\u202exslx', 'plan xslx'],
  ['?*|<>', ''],
  ['', ''],
])('%j becomes the file name %j', (name, fileName) => {
  expect(fileNameFrom(name)).toBe(fileName);
});

test('whatever a project is called, a file can have the name', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('æ', '🏫', '.', ' ', '/'), maxLength: 400 }),
  );
  fc.assert(
    fc.property(anyName, (name) => {
      const fileName = fileNameFrom(name);
      expect(fileName).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
      expect(Buffer.byteLength(`${fileName} (100).planverk`)).toBeLessThan(255);
      expect(fileName.isWellFormed()).toBe(true);
      expect(fileNameFrom(fileName)).toBe(fileName);
    }),
  );
});
