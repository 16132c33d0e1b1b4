import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** A Word document with one table row that docxtemplater repeats, a cell for each column. */
export async function templateWithLoop(columns: readonly string[]): Promise<Uint8Array> {
  const cells = columns.map((column, index) => {
    const opening = index === 0 ? '{#rows}' : '';
    const closing = index === columns.length - 1 ? '{/rows}' : '';
    return new TableCell({ children: [new Paragraph(`${opening}{${column}}${closing}`)] });
  });
  const table = new Table({ rows: [new TableRow({ children: cells })] });
  const document = new Document({ sections: [{ children: [table, new Paragraph('')] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The document that docxtemplater makes of it. */
export function fill(template: Uint8Array, rows: readonly object[]): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({ rows });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
