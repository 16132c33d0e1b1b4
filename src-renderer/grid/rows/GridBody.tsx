import type { Virtualizer } from '@tanstack/react-virtual';
import { RowElement, RowGroupElement } from '../GridParts.tsx';
import type { CellFinding, GridRow } from '../grid-model.ts';
import type { GridState } from '../standing/use-grid-state.ts';
import { GridRowCells } from './GridRowCells.tsx';

interface GridBodyProps<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly isTree: boolean;
  readonly hasHandle: boolean;
  readonly isReadOnly: boolean;
  readonly findings: ReadonlyMap<string, readonly CellFinding[]>;
}

const noFindings: readonly CellFinding[] = [];

/** The rows that are on the page, each at its height. */
export function GridBody<Row extends GridRow>(props: GridBodyProps<Row>) {
  const { state, virtualizer, isTree, hasHandle, isReadOnly, findings } = props;
  const { seen, columns, folded, standing, selection, block, editing, refusal } = state;
  const { scrollMargin } = virtualizer.options;
  return (
    <RowGroupElement className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const row = seen[index];
        if (!row) return null;
        const isEdited = editing?.row === row.id;
        const isSelected =
          selection !== null && block !== null && index >= block.firstRow && index <= block.lastRow;
        const isFolded = folded.has(row.id);
        return (
          <RowElement
            key={key}
            className={[
              'grid-row',
              row.isHeading && `heading level-${row.level}`,
              isEdited && 'editing',
            ]
              .filter(Boolean)
              .join(' ')}
            aria-rowindex={index + 2}
            aria-level={isTree ? row.level : undefined}
            aria-expanded={isTree && row.isParent ? !isFolded : undefined}
            data-index={index}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            <GridRowCells
              row={row}
              columns={columns}
              isTree={isTree}
              isFolded={isFolded}
              hasHandle={hasHandle}
              isReadOnly={isReadOnly}
              activeColumn={standing?.row === row.id ? standing.column : null}
              firstSelected={isSelected ? block.firstColumn : -1}
              lastSelected={isSelected ? block.lastColumn : -1}
              editing={isEdited ? editing : null}
              refusal={refusal?.row === row.id ? refusal : null}
              findings={findings.get(row.id) ?? noFindings}
            />
          </RowElement>
        );
      })}
    </RowGroupElement>
  );
}
