import type { Virtualizer } from '@tanstack/react-virtual';
import { Fragment } from 'react';
import { Gap, GroupHeading } from './MatrixParts.tsx';
import { MatrixRowCells } from './MatrixRowCells.tsx';
import type { MatrixPlace } from './matrix-cells.ts';
import type { MatrixLine } from './matrix-lines.ts';

interface MatrixBodyProps {
  readonly lines: readonly MatrixLine[];
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly goals: readonly string[];
  /** The goal where those of another kind begin. */
  readonly starts: string | null;
  readonly active: MatrixPlace;
}

const indentPerLevel = 14;

/** The lines that are on the page, those of a sub-project together, with room for the others between them. */
export function MatrixBody({ lines, virtualizer, goals, starts, active }: MatrixBodyProps) {
  const { scrollMargin } = virtualizer.options;
  const columns = goals.length + 2;
  const measure = virtualizer.measureElement;
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? scrollMargin;
  const drawn = items.flatMap(({ index, start }, at) => {
    const line = lines[index];
    return line ? [{ line, index, gap: start - (items[at - 1]?.end ?? scrollMargin) }] : [];
  });
  const groups = Map.groupBy(drawn, ({ line }) => line.group.subproject?.id ?? '');
  return (
    <>
      {[...groups].map(([subproject, ofGroup]) => (
        <tbody key={subproject}>
          {ofGroup.map(({ line, index, gap }) => (
            <Fragment key={line.id}>
              <Gap height={gap} columns={columns} />
              {line.kind === 'heading' ? (
                <GroupHeading
                  group={line.group}
                  indent={(line.group.level - 1) * indentPerLevel}
                  goals={goals.length}
                  index={index}
                  measure={measure}
                />
              ) : (
                <MatrixRowCells
                  row={line.row}
                  indent={line.group.level * indentPerLevel}
                  goals={goals}
                  starts={starts}
                  active={active.row === line.id ? active.column : null}
                  index={index}
                  measure={measure}
                />
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
      <tbody>
        <Gap height={virtualizer.getTotalSize() + scrollMargin - end} columns={columns} />
      </tbody>
    </>
  );
}
