import { writeHtmlTable } from '../../src-domain/clipboard/html-table.ts';
import { readTabSeparated, writeTabSeparated } from '../../src-domain/clipboard/tab-separated.ts';
import type { PastedTable } from '../grid/grid-model.ts';
import { readHtmlTable } from './html-table.ts';
import { parseHtml } from './parse-html.ts';

/** Reads what was copied in Excel, Word or here as a table of texts; null where there is no text. */
export function readClipboardTable(data: DataTransfer): PastedTable | null {
  return readTable(data.getData('text/html'), data.getData('text/plain'));
}

/** Reads what the system's clipboard holds, without a key having been pressed; the browser may refuse that. */
export async function readSystemClipboard(): Promise<PastedTable | null | 'refused'> {
  try {
    const [item] = await navigator.clipboard.read();
    const textAs = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return readTable(await textAs('text/html'), await textAs('text/plain'));
  } catch {
    return 'refused';
  }
}

function readTable(html: string, text: string): PastedTable | null {
  const document = html === '' ? null : parseHtml(html);
  return (document && readHtmlTable(document)) ?? readTabSeparated(text);
}

/** Puts a table on the clipboard, both as a table and as tab-separated text. */
export function writeClipboardTable(data: DataTransfer, table: PastedTable): void {
  data.setData('text/html', writeHtmlTable(table));
  data.setData('text/plain', writeTabSeparated(table));
}
