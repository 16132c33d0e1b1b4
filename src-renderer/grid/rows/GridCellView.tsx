import CheckBox from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import { type ReactNode, useId } from 'react';
import { severityLooks } from '../../findings/severity-looks.ts';
import { useLanguage } from '../../language.ts';
import { CellElement } from '../GridParts.tsx';
import type { CellFinding, GridColumn, GridRow } from '../grid-model.ts';
import { gravest } from '../notes/cell-findings.ts';
import { editorOf } from '../row-cells.ts';
import { FoldButton } from './FoldButton.tsx';

export interface GridCellViewProps<Row extends GridRow> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly span: number;
  readonly isThere: boolean;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  /** How far in the cell begins and whether it folds; only the first of a row does. */
  readonly tree: { readonly indent: number; readonly fold: 'folded' | 'unfolded' | null } | null;
  readonly refusal: string | null;
  readonly findings: readonly CellFinding[];
  /** The open editor, which takes the place of the text. */
  readonly editor: ReactNode;
}

/** One cell: its text or its editor, and marks for what the plan check has found. */
export function GridCellView<Row extends GridRow>(props: GridCellViewProps<Row>) {
  const { row, column, span, isThere, isTabStop, isSelected, isReadOnly, tree } = props;
  const { refusal, findings, editor } = props;
  const id = useId();
  const editorKind = editorOf(row, column)?.kind;
  const isOpen = Boolean(editor);
  const described = findings.map(({ text }) => text).join(' ');
  const classes = [
    'grid-cell',
    column.align === 'right' && 'right',
    !isThere && !row.isHeading && 'absent',
    editorKind === 'long-text' && 'long',
    isSelected && 'selected',
    isTabStop && 'tab-stop',
    refusal && 'refused',
    isOpen && 'open',
    tree && 'grid-first',
  ].filter(Boolean);
  const content = (
    <>
      {!isOpen && <FindingMark findings={findings} />}
      {isOpen ? editor : isThere && <CellContent row={row} column={column} />}
    </>
  );
  return (
    <CellElement
      className={classes.join(' ')}
      data-row={row.id}
      data-column={column.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isSelected}
      aria-readonly={!isReadOnly && !editorKind ? true : undefined}
      aria-colspan={span > 1 ? span : undefined}
      aria-invalid={refusal !== null && !isOpen ? true : undefined}
      aria-errormessage={refusal !== null && !isOpen ? `${id}-refusal` : undefined}
      aria-describedby={
        [described && `${id}-findings`, refusal && !isOpen && `${id}-refusal`]
          .filter(Boolean)
          .join(' ') || undefined
      }
      style={span > 1 ? { gridColumn: `span ${span}` } : undefined}
    >
      {tree && <FoldButton row={row.id} {...tree} />}
      {tree ? <div className="grid-content">{content}</div> : content}
      {described && (
        <span hidden id={`${id}-findings`}>
          {described}
        </span>
      )}
      {refusal && !isOpen && (
        <span hidden id={`${id}-refusal`}>
          {refusal}
        </span>
      )}
    </CellElement>
  );
}

interface CellContentProps<Row extends GridRow> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
}

function CellContent<Row extends GridRow>({ row, column }: CellContentProps<Row>) {
  const { translate } = useLanguage();
  if (column.editor?.kind === 'yes-no' && !column.show) {
    const isOn = column.value(row) === true;
    const Icon = isOn ? CheckBox : CheckBoxOutlineBlank;
    return (
      <span className={isOn ? 'grid-check on' : 'grid-check'} data-check="">
        <Icon aria-hidden />
        <span className="grid-unseen">{translate(isOn ? 'grid:yes' : 'grid:no')}</span>
      </span>
    );
  }
  return column.show ? column.show(row) : column.text(row);
}

function FindingMark({ findings }: { readonly findings: readonly CellFinding[] }) {
  const worst = gravest(findings);
  if (!worst) return null;
  const { Icon, colour } = severityLooks[worst.severity];
  return (
    <span className="grid-mark" data-mark="">
      <Icon aria-hidden sx={{ color: colour }} />
    </span>
  );
}
