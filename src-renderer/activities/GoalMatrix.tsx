import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import { goalMatrix } from '../../src-domain/goal-matrix.ts';
import { useVirtualRows } from '../grid/rows/use-virtual-rows.ts';
import { useHeight } from '../grid/use-height.ts';
import { useLanguage } from '../language.ts';
import { useIsForReading, usePlan } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { MatrixBody } from './MatrixBody.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixTable, SumRow } from './MatrixParts.tsx';
import { MatrixRoot } from './MatrixRoot.ts';
import { type MatrixPlace, placeAfterKey, sums } from './matrix-cells.ts';
import { matrixLines, rowIndexOf } from './matrix-lines.ts';
import { useLinkToggle } from './use-link-toggle.ts';
import { useMatrixFocus, useMatrixPlace } from './use-matrix-place.ts';

const usualRowHeight = 40;

/** Which activities point at which goals: a row per activity, a column per goal, a cell that links them. */
export function GoalMatrix() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { goals, groups } = useMemo(() => goalMatrix(plan), [plan]);
  const goalKey = goals.map(({ id }) => id).join(' ');
  const goalIds = useMemo(() => goalKey.split(' '), [goalKey]);
  const lines = useMemo(() => matrixLines(groups), [groups]);
  const activities = lines.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
  const rows = [...activities, sums];
  const columns = [...goalIds, sums];
  const standing = useMatrixPlace({ rows, columns });
  const { active, goTo } = standing;
  const scroller = useRef<HTMLDivElement>(null);
  const [head, headerHeight] = useHeight();
  const [foot, footerHeight] = useHeight();
  const index = lines.findIndex(({ id }) => id === active.row);
  const { virtualizer, revealRow, pageRows } = useVirtualRows({
    scroller,
    rows: lines,
    index,
    headerHeight,
    footerHeight,
    usualHeight: usualRowHeight,
  });
  useMatrixFocus(standing, revealRow, index);
  const isForReading = useIsForReading();
  const { toggle, refusal, forgetRefusal, said } = useLinkToggle();

  function toggleAt({ row, column }: MatrixPlace): void {
    const goal = goals.find(({ id }) => id === column);
    if (!isForReading && goal && row !== sums) toggle(row, goal);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const isControl = ctrlKey || metaKey;
    // The space bar clicks by itself.
    const isToggle = !isControl && key === 'Enter';
    const next = placeAfterKey({ rows, columns, pageRows }, active, { key, isControl });
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
      <MatrixRoot
        ref={scroller}
        style={{ scrollPaddingTop: headerHeight, scrollPaddingBottom: footerHeight }}
      >
        <MatrixTable
          aria-label={translate('activitiesPage:matrix')}
          aria-rowcount={rowIndexOf(lines.length)}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <MatrixHead goals={goals} starts={starts} ref={head} />
          <MatrixBody
            lines={lines}
            virtualizer={virtualizer}
            goals={goalIds}
            starts={starts}
            active={active}
          />
          <tfoot ref={foot}>
            <SumRow
              goals={goals}
              starts={starts}
              active={active.row === sums ? active.column : null}
              lines={lines.length}
            />
          </tfoot>
        </MatrixTable>
      </MatrixRoot>
      <WhileOpen>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('activitiesPage:matrix-keys')}
        </Typography>
      </WhileOpen>
      <div role="status" style={visuallyHidden}>
        {said}
      </div>
    </>
  );
}
