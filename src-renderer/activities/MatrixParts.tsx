import type { TableHTMLAttributes } from 'react';
import type { GoalMatrix, MatrixGroup } from '../../src-domain/goal-matrix.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { useLanguage } from '../language.ts';
import { MatrixCount } from './MatrixCount.tsx';
import { cellId, rowHeadingId, sums } from './matrix-cells.ts';

/** The table itself; its cells take the focus, not the table. */
export function MatrixTable(props: TableHTMLAttributes<HTMLTableElement>) {
  const role = 'grid';
  return <table role={role} {...props} />;
}

interface GroupHeadingProps {
  readonly group: MatrixGroup;
  readonly indent: number;
  readonly goals: number;
}

/** The sub-project that the rows under it belong to. */
export function GroupHeading({ group: { subproject }, indent, goals }: GroupHeadingProps) {
  const { translate } = useLanguage();
  const name = subproject
    ? letteredName(subproject.letter, subproject.name) ||
      translate('activitiesPage:unnamed-subproject')
    : translate('activitiesPage:without-subproject');
  return (
    <tr className="group">
      <th scope="rowgroup">
        <span style={{ paddingLeft: indent }}>{name}</span>
      </th>
      <td colSpan={goals + 1} />
    </tr>
  );
}

interface SumRowProps extends Pick<GoalMatrix, 'goals'> {
  readonly starts: string | null;
  /** The column where one stands, if it is in this row. */
  readonly active: string | null;
}

/** How many activities point at each goal, and how many links there are. */
export function SumRow({ goals, starts, active }: SumRowProps) {
  const { translate } = useLanguage();
  const total = goals.reduce((sum, { count }) => sum + count, 0);
  const all = [...goals, { id: sums, count: total, via: [] }];
  return (
    <tr>
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
          <MatrixCount count={count} rule="goal-without-activity" via={via} />
        </td>
      ))}
    </tr>
  );
}
