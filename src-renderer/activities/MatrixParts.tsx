import type { Ref, TableHTMLAttributes } from 'react';
import type { GoalMatrix, MatrixGroup } from '../../src-domain/goal-matrix.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { useLanguage } from '../language.ts';
import { MatrixCount } from './MatrixCount.tsx';
import { cellId, rowHeadingId, sums } from './matrix-cells.ts';
import { rowIndexOf } from './matrix-lines.ts';

/** The table itself; its cells take the focus, not the table. */
export function MatrixTable(props: TableHTMLAttributes<HTMLTableElement>) {
  const role = 'grid';
  return <table role={role} {...props} />;
}

/** Where a line of the matrix stands, and who hears how high it is. */
export interface LinePlace {
  /** Counted from 0 among the lines. */
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement>;
}

interface GroupHeadingProps extends LinePlace {
  readonly group: MatrixGroup;
  readonly indent: number;
  readonly goals: number;
}

/** The sub-project that the rows under it belong to. */
export function GroupHeading(props: GroupHeadingProps) {
  const { group, indent, goals, index, measure } = props;
  const { subproject } = group;
  const { translate } = useLanguage();
  const name = subproject
    ? letteredName(subproject.letter, subproject.name) ||
      translate('activitiesPage:unnamed-subproject')
    : translate('activitiesPage:without-subproject');
  return (
    <tr className="group" aria-rowindex={rowIndexOf(index)} data-index={index} ref={measure}>
      <th scope="rowgroup">
        <span style={{ paddingLeft: indent }}>{name}</span>
      </th>
      <td colSpan={goals + 1} />
    </tr>
  );
}

interface GapProps {
  readonly height: number;
  readonly columns: number;
}

/** The room of the lines that aren't on the page. */
export function Gap({ height, columns }: GapProps) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="gap" style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );
}

interface SumRowProps extends Pick<GoalMatrix, 'goals'> {
  readonly starts: string | null;
  /** The column where one stands, if it is in this row. */
  readonly active: string | null;
  /** How many lines stand above it. */
  readonly lines: number;
}

/** How many activities point at each goal, and how many links there are. */
export function SumRow({ goals, starts, active, lines }: SumRowProps) {
  const { translate } = useLanguage();
  const total = goals.reduce((sum, { count }) => sum + count, 0);
  const all = [...goals, { id: sums, count: total, via: [] }];
  return (
    <tr aria-rowindex={rowIndexOf(lines)}>
      <th scope="row" id={rowHeadingId(sums)}>
        {translate('activitiesPage:activity-count')}
      </th>
      {all.map(({ id, count, via }) => (
        <td
          key={id}
          className={`count ${id === sums ? 'of-row' : 'of-goal'}${id === starts ? ' starts' : ''}`}
          id={cellId({ row: sums, column: id })}
          data-row={sums}
          data-column={id}
          tabIndex={active === id ? 0 : -1}
        >
          {id === sums && count > 0 ? (
            translate('activitiesPage:link-count', { count })
          ) : (
            <MatrixCount count={count} rule="goal-without-activity" via={via} />
          )}
        </td>
      ))}
    </tr>
  );
}
