import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { goalMatrix } from '../../src-domain/goal-matrix.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { GroupHeading, MatrixTable, SumRow } from './MatrixParts.tsx';
import { MatrixRoot } from './MatrixRoot.ts';
import { MatrixRowCells } from './MatrixRowCells.tsx';
import { type MatrixPlace, placeAfterKey, sums } from './matrix-cells.ts';
import { useLinkToggle } from './use-link-toggle.ts';
import { useMatrixPlace } from './use-matrix-place.ts';

const indentPerLevel = 14;

/** Which activities point at which goals: a row per activity, a column per goal, a cell that links them. */
export function GoalMatrix() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { goals, groups } = useMemo(() => goalMatrix(plan), [plan]);
  const goalKey = goals.map(({ id }) => id).join(' ');
  const goalIds = useMemo(() => goalKey.split(' '), [goalKey]);
  const activities = groups.flatMap(({ rows }) => rows.map(({ activity }) => activity.id));
  const ids = { rows: [...activities, sums], columns: [...goalIds, sums] };
  const { active, goTo } = useMatrixPlace(ids);
  const { toggle, refusal, forgetRefusal, said } = useLinkToggle();

  function toggleAt({ row, column }: MatrixPlace): void {
    const goal = goals.find(({ id }) => id === column);
    if (goal && row !== sums) toggle(row, goal);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const isControl = ctrlKey || metaKey;
    // The space bar clicks by itself.
    const isToggle = !isControl && key === 'Enter';
    const next = placeAfterKey(ids, active, { key, isControl });
    if (!isToggle && !next) return;
    event.preventDefault();
    if (next) goTo(next);
    else if (!event.repeat) toggleAt(active);
  }

  function onClick({ target }: MouseEvent): void {
    const cell = (target as Element).closest<HTMLElement>('[data-row][data-column]');
    const { row, column } = cell?.dataset ?? {};
    if (row === undefined || column === undefined) return;
    goTo({ row, column });
    toggleAt({ row, column });
  }

  if (goals.length === 0 || activities.length === 0) {
    const lacking = goals.length === 0 ? 'goals' : 'activities';
    return <Alert severity="info">{translate(`activitiesPage:matrix-without-${lacking}`)}</Alert>;
  }
  const starts = goals.find(({ entity }) => entity !== goals[0]?.entity)?.id ?? null;
  const activeIn = (row: string) => (active.row === row ? active.column : null);
  return (
    <>
      {refusal !== null && (
        <Alert
          severity="error"
          onClose={forgetRefusal}
          closeText={translate('frame:close-notice')}
          sx={{ mb: 1, whiteSpace: 'pre-line' }}
        >
          {refusal}
        </Alert>
      )}
      <MatrixRoot>
        <MatrixTable
          aria-label={translate('activitiesPage:matrix')}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <MatrixHead goals={goals} starts={starts} />
          {groups.map((group) => {
            const { subproject, level, rows } = group;
            return (
              <tbody key={subproject?.id ?? ''}>
                <GroupHeading
                  group={group}
                  indent={(level - 1) * indentPerLevel}
                  goals={goals.length}
                />
                {rows.map((row) => (
                  <MatrixRowCells
                    key={row.activity.id}
                    row={row}
                    indent={level * indentPerLevel}
                    goals={goalIds}
                    starts={starts}
                    active={activeIn(row.activity.id)}
                  />
                ))}
              </tbody>
            );
          })}
          <tfoot>
            <SumRow goals={goals} starts={starts} active={activeIn(sums)} />
          </tfoot>
        </MatrixTable>
      </MatrixRoot>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate('activitiesPage:matrix-keys')}
      </Typography>
      <div role="status" style={visuallyHidden}>
        {said}
      </div>
    </>
  );
}
