import { expect, test } from 'vitest';
import { writeHtmlTable } from '../../../src-domain/clipboard/html-table.ts';

const asText = (text: string) => `<td style="mso-number-format:'\\@'">${text}</td>`;

test.each([
  ['a text is marked as text', 'Mai 08', asText('Mai 08')],
  ['so is what Excel would work out', '=1+1', asText('=1+1')],
  ['or would take for a day', '1.8', asText('1.8')],
  ['or would shorten', '0047', asText('0047')],
  ['a number is left to Excel', '-1 000,5', '<td>-1 000,5</td>'],
  ['so is a percentage', '12 %', '<td>12 %</td>'],
  ['marks of HTML are escaped', '<b> & "', asText('&lt;b&gt; &amp; &quot;')],
  ['a line break stays in the cell', 'a\nb', asText('a<br style="mso-data-placement:same-cell">b')],
])('In a table for Excel and Word %s', (_rule, text, cell) => {
  expect(writeHtmlTable([[text]])).toContain(`<tr>${cell}</tr>`);
});
