import type { Row } from '../entities/registry.ts';
import { ruleText } from '../messages/composition-text.ts';
import type { Translate } from '../messages/translate.ts';
import { rulesOf } from '../organisation/composition.ts';
import { holdersOn, seatTitle } from '../organisation/seats.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import { type IsoDay, lastDayOfMonth } from '../timing/calendar-days.ts';

/** What an organisation chart says, with the names of all that it is linked to; not where anything stands. */
export interface ChartContent {
  readonly name: string;
  /** As written: a year, a month or a day; null: undated. */
  readonly asOf: string | null;
  /** Names of the levels from the top. */
  readonly levels: readonly string[];
  /** Boxes that stand under none, in order. */
  readonly boxes: readonly ContentBox[];
  readonly links: readonly ContentLink[];
}

export interface ContentBox {
  readonly id: string;
  readonly kind: Row<'chartBox'>['kind'];
  /** Empty where nothing is written and nothing is linked. */
  readonly title: string;
  readonly lines: readonly string[];
  /** The box is linked to a seat in which nobody sits on the chart's day. */
  readonly isVacant: boolean;
  /** Which level the box stands in, from 0; never above that of the box that it stands under. */
  readonly level: number;
  readonly boxes: readonly ContentBox[];
}

/** A cross link between two boxes. */
export interface ContentLink {
  readonly id: string;
  readonly fromBoxId: string;
  readonly toBoxId: string;
  readonly label: string;
}

/** The last day of a chart's date, whose names it shows; an undated chart shows those of today. */
export function dayOfChart({ asOf }: Pick<Row<'orgChart'>, 'asOf'>, today: IsoDay): IsoDay {
  if (asOf === null) return today;
  const [year = '', month = '12', day] = asOf.split('-');
  return day === undefined ? lastDayOfMonth(Number(year), Number(month)) : asOf;
}

/** Reads a chart out of the plan. Links to boxes that aren't in the chart are left out. */
export function chartContent(
  plan: Plan,
  chart: Row<'orgChart'>,
  today: IsoDay,
  translate: Translate,
): ChartContent {
  const day = dayOfChart(chart, today);
  const rows = inOrder(plan.rows.chartBox, ({ orgChartId }) => orgChartId === chart.id);
  const byParent = Map.groupBy(rows, ({ parentId }) => parentId);
  const boxesUnder = (parentId: string | null, least: number): readonly ContentBox[] =>
    (byParent.get(parentId) ?? []).map((row) => {
      const level = Math.max(least, row.level === null ? 0 : chart.levels.indexOf(row.level));
      const holders = row.seatId === null ? [] : holdersOn(plan, row.seatId, day);
      const isVacant = findRow(plan, 'seat', row.seatId) !== undefined && holders.length === 0;
      const names = holders.map(({ name }) => name);
      return {
        id: row.id,
        kind: row.kind,
        title: titleOf(plan, row, translate),
        lines: [
          ...(isVacant ? [translate('documents:vacant')] : names),
          ...compositionLines(plan, row.compositionOfBodyId, translate),
          ...row.lines,
        ],
        isVacant,
        level,
        boxes: boxesUnder(row.id, level),
      };
    });
  const ids = new Set(rows.map(({ id }) => id));
  return {
    name: chart.name,
    asOf: chart.asOf,
    levels: chart.levels,
    boxes: boxesUnder(null, 0),
    links: plan.rows.chartLine.filter(
      ({ orgChartId, fromBoxId, toBoxId }) =>
        orgChartId === chart.id && ids.has(fromBoxId) && ids.has(toBoxId) && fromBoxId !== toBoxId,
    ),
  };
}

/** The text that was written over the links, else what the box is linked to is called. */
function titleOf(plan: Plan, box: Row<'chartBox'>, translate: Translate): string {
  const seat = findRow(plan, 'seat', box.seatId);
  return (
    box.title ??
    findRow(plan, 'body', box.bodyId)?.name ??
    findRow(plan, 'subproject', box.subprojectId)?.name ??
    (seat && (seatTitle(seat) || translate(`documents:role-${seat.role}`))) ??
    rowName(plan, 'person', box.personId, translate) ??
    findRow(plan, 'body', box.compositionOfBodyId)?.name ??
    ''
  );
}

/** What a body is to be made of; one that is measured by the law names the law. */
function compositionLines(
  plan: Plan,
  bodyId: string | null,
  translate: Translate,
): readonly string[] {
  const body = findRow(plan, 'body', bodyId);
  if (!body) return [];
  if (body.measuredBy === 'joint-committee')
    return [translate('composition:chart-joint-committee')];
  return rulesOf(plan, body.id)
    .map((rule) => ruleText(rule, translate))
    .filter((line) => line !== '');
}
