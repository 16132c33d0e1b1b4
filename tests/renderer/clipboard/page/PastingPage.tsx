import { useEffect, useState } from 'react';
import { PastePreview } from '../../../../src-renderer/clipboard/PastePreview.tsx';
import {
  type PasteResult,
  pasteColumnsOf,
} from '../../../../src-renderer/clipboard/paste-column.ts';
import {
  readClipboardTable,
  writeClipboardTable,
} from '../../../../src-renderer/clipboard/read-table.ts';
import type { GridColumn, GridRow, PastedTable } from '../../../../src-renderer/grid/grid-model.ts';
import { useLanguage } from '../../../../src-renderer/language.ts';

const row: GridRow = { id: 'row', level: 1 };
const column = (
  id: string,
  heading: string,
  editor: NonNullable<GridColumn<GridRow>['editor']>,
): GridColumn<GridRow> => ({
  id,
  heading,
  editor,
  width: 100,
  value: () => null,
  text: () => '',
});

const people = [
  { id: 'kari', name: 'Kari Moe' },
  { id: 'ola', name: 'Ola Dal' },
];

const gridColumns: readonly GridColumn<GridRow>[] = [
  column('text', 'Tiltak', { kind: 'long-text' }),
  column('deadline', 'Frist', { kind: 'day' }),
  column('responsible', 'Ansvarlig', { kind: 'choices', choices: () => people }),
  column('share', 'Andel', { kind: 'number' }),
];

const copied: PastedTable = [
  ['=1+1  <b>\n"', '1. august 2007', 'Kari Moe'],
  ['Mai\u00a008', '', 'Ola Dal\nKari Moe'],
];

/** Copies a table of its own, and takes whatever is pasted as rows, and tells what came of it. */
export function PastingPage() {
  const { translate } = useLanguage();
  const [table, setTable] = useState<PastedTable | null>(null);
  const [result, setResult] = useState<PasteResult | null>(null);
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) =>
      setTable(clipboardData && readClipboardTable(clipboardData));
    const copy = (event: ClipboardEvent) => {
      if (event.clipboardData) writeClipboardTable(event.clipboardData, copied);
      event.preventDefault();
    };
    document.addEventListener('paste', paste);
    document.addEventListener('copy', copy);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('copy', copy);
    };
  }, []);
  return (
    <main>
      <h1>Lim inn her</h1>
      <output>{JSON.stringify(result)}</output>
      {table && (
        <PastePreview
          open
          table={table}
          columns={{
            over: pasteColumnsOf(gridColumns, row, translate),
            add: pasteColumnsOf(gridColumns, row, translate),
          }}
          startColumn="text"
          canOverwrite
          onPaste={(pasted) => {
            setResult(pasted);
            setTable(null);
            return null;
          }}
          onClose={() => setTable(null)}
        />
      )}
    </main>
  );
}
