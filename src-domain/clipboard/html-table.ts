import type { TextTable } from './tab-separated.ts';

/** Marks a table that this program wrote: every space in it is meant. */
export const ownTableMark = 'data-planverk-table';

/**
 * Writes a table that Excel, Word and others take as one. Whatever isn't a number is marked as text: Excel
 * then neither works out what begins with '=' (a text that somebody else wrote must not run there) nor
 * makes a date of 'Mai 08'. The tab-separated form beside it can't say that, and is left as it is.
 */
export function writeHtmlTable(table: TextTable): string {
  const rows = table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table ${ownTableMark}="1" style="white-space:pre-wrap">${rows}</table>`;
}

// As Excel in Norwegian reads a number; '0047' and '1.8' aren't such.
const number = /^-?(0|[1-9]\d*|[1-9]\d{0,2}([ \u00a0\u202f]\d{3})+)(,\d+)?( ?%)?$/;
const asText = ` style="mso-number-format:'\\@'"`;
const lineBreak = '<br style="mso-data-placement:same-cell">';

function cell(text: string): string {
  const inside = escapeHtml(text.replace(/\r\n?/g, '\n')).replaceAll('\n', lineBreak);
  return `<td${number.test(text) ? '' : asText}>${inside}</td>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
