import { writeHtmlTable } from '../../src-domain/clipboard/html-table.ts';
import { readTabSeparated, writeTabSeparated } from '../../src-domain/clipboard/tab-separated.ts';
import type { PastedTable } from '../grid/grid-model.ts';
import { readHtmlTable } from './html-table.ts';
import { parseHtml } from './parse-html.ts';

/** Reads what was copied in Excel, Word or here as a table of texts; null where there is no text. */
export function readClipboardTable(data: DataTransfer): PastedTable | null {
  const html = data.getData('text/html');
  const document = html === '' ? null : parseHtml(html);
  return (document && readHtmlTable(document)) ?? readTabSeparated(data.getData('text/plain'));
}

/** Puts a table on the clipboard, both as a table and as tab-separated text. */
export function writeClipboardTable(data: DataTransfer, table: PastedTable): void {
  data.setData('text/html', writeHtmlTable(table));
  data.setData('text/plain', writeTabSeparated(table));
}
