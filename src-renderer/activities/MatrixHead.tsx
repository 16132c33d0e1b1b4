import type { Ref } from 'react';
import type { GoalMatrix } from '../../src-domain/goal-matrix.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { useLanguage } from '../language.ts';
import { columnHeadingId, sums } from './matrix-cells.ts';
import { headRows } from './matrix-lines.ts';

interface MatrixHeadProps extends Pick<GoalMatrix, 'goals'> {
  /** The goal where those of another kind begin. */
  readonly starts: string | null;
  readonly ref: Ref<HTMLTableSectionElement>;
}

/** The goals as columns: the mark of each and its name, which is whole for those who point at it or hear it. */
export function MatrixHead({ goals, starts, ref }: MatrixHeadProps) {
  const { translate } = useLanguage();
  const kinds = Map.groupBy(goals, ({ entity }) => entity);
  return (
    <thead ref={ref}>
      <tr className="kinds" aria-rowindex={1}>
        <td className="corner" />
        {[...kinds].map(([entity, ofKind], index) => (
          <th
            key={entity}
            scope="colgroup"
            colSpan={ofKind.length}
            className={index > 0 ? 'starts' : undefined}
          >
            {capitalised(translate(`entities:${entity}`))}
          </th>
        ))}
        <td className="of-row" />
      </tr>
      <tr className="goals" aria-rowindex={headRows}>
        <th scope="col" className="corner">
          {capitalised(translate('entities:activity'))}
        </th>
        {goals.map(({ id, mark, name }) => (
          <th
            key={id}
            scope="col"
            id={columnHeadingId(id)}
            title={name}
            className={id === starts ? 'starts' : undefined}
          >
            <span className="goal">
              <span className="goal-name">
                {nameWithout(mark, name) || translate('activitiesPage:unnamed-goal')}
              </span>
              <span className="mark">{mark || '–'}</span>
            </span>
          </th>
        ))}
        <th scope="col" className="of-row" id={columnHeadingId(sums)}>
          {translate('activitiesPage:goal-count')}
        </th>
      </tr>
    </thead>
  );
}

/** The name after its mark, which stands by itself. */
function nameWithout(mark: string, name: string): string {
  if (mark === '') return name;
  return name === mark ? '' : name.slice(`${mark}. `.length);
}
