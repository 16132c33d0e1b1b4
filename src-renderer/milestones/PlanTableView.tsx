import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type FocusEvent, useMemo, useRef, useState } from 'react';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { DatedItem } from '../../src-domain/milestone-plan/dated-items.ts';
import { allItems, isFiltering } from '../../src-domain/milestone-plan/item-filter.ts';
import type {
  MilestoneTable,
  Responsible,
} from '../../src-domain/milestone-plan/milestone-table.ts';
import { responsibleName } from '../../src-domain/milestone-plan/responsible.ts';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { useLanguage } from '../language.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import type { PlanOrder } from '../plan-table/use-plan-actions.ts';
import { useIsForReading, usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { answerCandidates } from './answer-candidates.ts';
import { type ShownPlan, selectionText } from './item-filter-address.ts';
import { type ShownBefore, shownNow } from './kept-rows.ts';
import { milestoneColumns } from './milestone-columns.ts';
import { milestoneOrder } from './milestone-order.ts';
import { flatRows, type MilestonePlanRow, milestoneRows, withHeadings } from './milestone-rows.ts';
import { NothingPasses } from './NothingPasses.tsx';
import { reportCommands, reportSeveral } from './report-commands.ts';
import { useReporting } from './use-reporting.tsx';
import type { Slips } from './use-slips.ts';

interface PlanTableViewProps {
  readonly tables: readonly MilestoneTable[];
  /** Those that pass the filter, in the order that is chosen. */
  readonly items: readonly DatedItem[];
  readonly shown: ShownPlan;
  readonly onChange: (changed: Partial<ShownPlan>) => void;
  /** How each row stands against the approved version; null where there is none. */
  readonly slips: Slips | null;
}

/** Sorted rows have no place among each other that could be changed. */
const noOrder: PlanOrder<MilestonePlanRow> = {};

/** The milestone plan as a table: a tree as written, a plain list in any other order. */
export function PlanTableView({ tables, items, shown, onChange, slips }: PlanTableViewProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const reporting = useReporting();
  const [refusal, setRefusal] = useState<string | null>(null);
  const isFlat = shown.order !== 'written';
  const allRows = useMemo(
    () =>
      milestoneRows(tables, {
        responsibleText: (all) => all.map((each) => nameOf(each, translate)).join('; '),
        slipOf: slips?.textOf ?? (() => ''),
      }),
    [tables, translate, slips],
  );
  const { shownIds, onStand, ...standing } = useShownIds(allRows, items, shown);
  const rows = useSteadyRows(
    useMemo(() => {
      if (isFlat) return flatRows(allRows, flatIds(items, shownIds));
      return shownIds === null ? allRows : withHeadings(allRows, ({ id }) => shownIds.has(id));
    }, [allRows, items, shownIds, isFlat]),
  );
  const hasDropped = allRows.some(({ row }) => row['state'] === 'dropped');
  const { organisation, subproject, person, seat, holding, body, responsible } = plan.rows;
  const baseline = slips?.version ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      milestoneColumns({
        plan,
        translate,
        today,
        understood: (text) => timeUnderstanding({ text, spans: null }, translate, language),
        candidates: answerCandidates(plan, today, translate),
        namesOf: responsibleNames(tables, translate),
        isFlat,
        baseline,
        hasDropped,
      }),
    [
      organisation,
      subproject,
      person,
      seat,
      holding,
      body,
      responsible,
      today,
      translate,
      language,
      isFlat,
      baseline,
      hasDropped,
    ],
  );
  const isForReading = useIsForReading();
  const commands = { reporting, today, translate, onDone: setRefusal };
  return (
    <Box {...standing}>
      {refusal !== null && (
        <Alert severity="error" onClose={() => setRefusal(null)} sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate(isFlat ? 'milestoneViews:order-explained' : 'milestonesPage:explanation')}{' '}
        {slips?.explanation}
      </Typography>
      <PlanTable
        label={translate('frame:page-milepaelplan')}
        rows={rows}
        columns={columns}
        order={isFlat ? noOrder : milestoneOrder}
        commands={(row) => (isForReading ? [] : reportCommands(row, commands))}
        commandsOfSeveral={(several) => reportSeveral(several, commands)}
        onEdited={({ entity, id, row }, column, value) => {
          const isItem = entity === 'milestone' || entity === 'measure';
          const asksWhy = column === 'state' && value === 'dropped' && row['state'] !== 'dropped';
          if (isItem && asksWhy) reporting.drop({ entity, id });
        }}
        onStand={onStand}
        addLabel={translate('milestonesPage:add-measure')}
        empty={
          isFiltering(shown.filter) ? (
            <NothingPasses onClear={() => onChange({ filter: allItems })} />
          ) : (
            translate('milestonesPage:empty')
          )
        }
        maxHeight="max(20rem, calc(100dvh - 22rem))"
      />
      {reporting.dialog}
    </Box>
  );
}

/** The ids of the rows that are shown (null: all), and what the table tells of where one stands in it. */
function useShownIds(
  rows: readonly MilestonePlanRow[],
  items: readonly DatedItem[],
  { filter, order }: ShownPlan,
) {
  const [stoodIn, onStand] = useState<string | null>(null);
  const [isInside, setIsInside] = useState(false);
  const before = useRef<ShownBefore | null>(null);
  const shownIds = useMemo(() => {
    if (!isFiltering(filter) && order === 'written') return null;
    const passing = new Set(items.map(({ id }) => id));
    const now = shownNow(before.current, {
      choice: selectionText(filter),
      ids: rows.map(({ id }) => id),
      passes: (id) => passing.has(id),
      stoodIn: isInside ? stoodIn : null,
    });
    before.current = now;
    return now.shown;
  }, [rows, items, filter, order, stoodIn, isInside]);
  return {
    shownIds,
    onStand,
    onFocus: () => setIsInside(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // Where nothing else takes the focus, the window was left or a row is drawn elsewhere; menus and
      // dialogs that the table opens lie beside it.
      if (relatedTarget === null || relatedTarget.closest('.MuiModal-root')) return;
      if (!currentTarget.contains(relatedTarget)) setIsInside(false);
    },
  };
}

/** Those that are sorted, then what was added or is kept beyond them. */
function flatIds(
  items: readonly DatedItem[],
  shownIds: ReadonlySet<string> | null,
): readonly string[] {
  const sorted = items.map(({ id }) => id);
  const among = new Set(sorted);
  return [...sorted, ...[...(shownIds ?? [])].filter((id) => !among.has(id))];
}

const nameOf = (responsible: Responsible, translate: Translate): string =>
  responsibleName(responsible, translate('documents:removed-person'));

const responsibleNames = (
  tables: readonly MilestoneTable[],
  translate: Translate,
): ReadonlyMap<string, string> =>
  new Map(
    tables
      .flatMap(({ responsible, lines, groups }) => [
        ...responsible,
        ...groups.flatMap((group) => [...group.responsible, ...group.lines.flatMap(ofLine)]),
        ...lines.flatMap(ofLine),
      ])
      .map((each) => [each.row.id, nameOf(each, translate)]),
  );

const ofLine = (line: MilestoneTable['lines'][number]) =>
  line.kind === 'measure' ? line.responsible : [];
