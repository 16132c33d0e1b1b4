import { memo } from 'react';
import type { MatrixRow } from '../../src-domain/goal-matrix.ts';
import { useLanguage } from '../language.ts';
import { useIsForReading } from '../project/open-project.ts';
import { MatrixCount } from './MatrixCount.tsx';
import type { LinePlace } from './MatrixParts.tsx';
import { cellId, columnHeadingId, rowHeadingId, sums } from './matrix-cells.ts';
import { rowIndexOf } from './matrix-lines.ts';

interface MatrixRowCellsProps extends LinePlace {
  readonly row: MatrixRow;
  readonly indent: number;
  readonly goals: readonly string[];
  /** The goal where those of another kind begin. */
  readonly starts: string | null;
  /** The column where one stands, if it is in this row. */
  readonly active: string | null;
}

/** The row of an activity; it is drawn anew only where something of it has changed. */
export const MatrixRowCells = memo(function MatrixRowCells(props: MatrixRowCellsProps) {
  const { row, indent, goals, starts, active, index, measure } = props;
  const { activity, links, count } = row;
  const { translate } = useLanguage();
  const isForReading = useIsForReading();
  const text = activity.text || translate('activitiesPage:unnamed-activity');
  return (
    <tr aria-rowindex={rowIndexOf(index)} data-index={index} ref={measure}>
      <th scope="row" id={rowHeadingId(activity.id)} title={text}>
        <span className="activity" style={{ paddingLeft: indent }}>
          {text}
        </span>
      </th>
      {goals.map((goal, at) => (
        <td key={goal} className={goal === starts ? 'starts' : undefined}>
          <input
            type="checkbox"
            className="link"
            id={cellId({ row: activity.id, column: goal })}
            data-row={activity.id}
            data-column={goal}
            tabIndex={active === goal ? 0 : -1}
            checked={links[at] === true}
            readOnly
            aria-readonly={isForReading || undefined}
            aria-labelledby={`${rowHeadingId(activity.id)} ${columnHeadingId(goal)}`}
          />
        </td>
      ))}
      <td
        className="count of-row"
        id={cellId({ row: activity.id, column: sums })}
        data-row={activity.id}
        data-column={sums}
        tabIndex={active === sums ? 0 : -1}
      >
        <MatrixCount count={count} rule="activity-without-goal" />
      </td>
    </tr>
  );
}, saysTheSame);

function saysTheSame(a: MatrixRowCellsProps, b: MatrixRowCellsProps): boolean {
  return (
    a.row.activity === b.row.activity &&
    a.row.links.every((isLinked, at) => isLinked === b.row.links[at]) &&
    a.goals === b.goals &&
    a.index === b.index &&
    a.measure === b.measure &&
    a.indent === b.indent &&
    a.starts === b.starts &&
    a.active === b.active
  );
}
