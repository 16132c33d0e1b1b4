import {
  readClipboardTable,
  writeClipboardTable,
} from '../../../../src-renderer/clipboard/read-table.ts';
import type { PastedTable } from '../../../../src-renderer/grid/grid-model.ts';

declare global {
  interface Window {
    readTable(forms: Readonly<Record<string, string>>): PastedTable | null;
    writeTable(table: PastedTable): Readonly<Record<string, string>>;
  }
}

window.readTable = (forms) => {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(forms)) data.setData(type, text);
  return readClipboardTable(data);
};
window.writeTable = (table) => {
  const data = new DataTransfer();
  writeClipboardTable(data, table);
  return Object.fromEntries(data.types.map((type) => [type, data.getData(type)]));
};
