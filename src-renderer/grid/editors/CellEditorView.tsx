import type { CellEditor, CellValue, GridColumn, GridRow } from '../grid-model.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { ChoicesEditor } from './ChoicesEditor.tsx';
import { DayEditor } from './DayEditor.tsx';
import type { EditorProps } from './editor-port.ts';
import { NumberEditor } from './NumberEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TimeEditor } from './TimeEditor.tsx';

interface CellEditorViewProps<Row extends GridRow>
  extends Omit<EditorProps<CellValue>, 'label' | 'value'> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly editor: CellEditor<Row>;
}

/** The editor that fits a cell. A 'yes-no' has none: it is turned over in its place. */
export function CellEditorView<Row extends GridRow>(props: CellEditorViewProps<Row>) {
  const { row, column, editor, ...rest } = props;
  const value = column.value(row);
  const given = { ...rest, label: column.heading };
  switch (editor.kind) {
    case 'text':
    case 'long-text':
      return (
        <TextEditor
          {...given}
          value={asText(value)}
          isLong={editor.kind === 'long-text'}
          refused={editor.refused}
        />
      );
    case 'time':
      return (
        <TimeEditor
          {...given}
          value={asText(value)}
          understood={editor.understood}
          written={editor.written?.(row)}
        />
      );
    case 'number':
      return <NumberEditor {...given} value={typeof value === 'number' ? value : null} />;
    case 'day':
      return <DayEditor {...given} value={asText(value) || null} />;
    case 'choice':
      return (
        <ChoiceEditor
          {...given}
          value={asText(value) || null}
          choices={editor.choices(row)}
          takesText={editor.takesText ?? false}
          addsNew={editor.addsNew ?? false}
        />
      );
    case 'choices':
      return (
        <ChoicesEditor
          {...given}
          value={Array.isArray(value) ? value : []}
          choices={editor.choices(row)}
          takesText={editor.takesText ?? false}
          addsNew={editor.addsNew ?? false}
        />
      );
    case 'yes-no':
      return null;
  }
}

const asText = (value: CellValue): string => (typeof value === 'string' ? value : '');
