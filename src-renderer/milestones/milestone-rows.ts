import type { Row } from '../../src-domain/entities/registry.ts';
import type {
  MilestoneLine,
  MilestoneTable,
  Responsible,
} from '../../src-domain/milestone-plan/milestone-table.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';

/** A row of the milestone plan: a milestone, a group in it, a measure or a note. */
export interface MilestonePlanRow extends PlanRow {
  readonly entity: 'milestone' | 'milestoneGroup' | 'measure' | 'milestoneNote';
  /** Who answers for it by its own, as the table of the document shows it. */
  readonly responsible: string;
  /** The letter of the milestone that it is or stands under. */
  readonly milestoneLetter: string;
  /** Whether its milestone is dropped, so that nothing of it is waited for. */
  readonly isUnderDropped: boolean;
  /** How it stands against the approved version, in words. */
  readonly slip: string;
}

export interface RowWords {
  readonly responsibleText: (responsible: readonly Responsible[]) => string;
  readonly slipOf: (id: string) => string;
}

/** The milestone plan as one tree: what stands directly under a milestone first, then its groups. */
export function milestoneRows(
  tables: readonly MilestoneTable[],
  { responsibleText, slipOf }: RowWords,
): readonly MilestonePlanRow[] {
  return tables.flatMap(({ milestone, responsible, lines, groups }) => {
    const base = <Entity extends MilestonePlanRow['entity']>(
      entity: Entity,
      row: Row<Entity>,
      level: number,
      answers: readonly Responsible[],
    ) => ({
      id: row.id,
      level,
      entity,
      row,
      responsible: responsibleText(answers),
      milestoneLetter: milestone.letter,
      isUnderDropped: milestone.state === 'dropped',
      slip: slipOf(row.id),
    });
    const lineRow = (line: MilestoneLine, level: number): MilestonePlanRow =>
      line.kind === 'measure'
        ? base('measure', line.measure, level, line.responsible)
        : base('milestoneNote', line.note, level, []);
    return [
      { ...base('milestone', milestone, 1, responsible), isParent: true, isHeading: true },
      ...lines.map((line) => lineRow(line, 2)),
      ...groups.flatMap(({ group, responsible: ofGroup, lines: inGroup }) => [
        { ...base('milestoneGroup', group, 2, ofGroup), isParent: true },
        ...inGroup.map((line) => lineRow(line, 3)),
      ]),
    ];
  });
}

/** What a row keeps of a milestone or a measure; null of a row that is neither. */
export const followedRow = ({
  entity,
  row,
}: Pick<MilestonePlanRow, 'entity' | 'row'>): Row<'milestone'> | Row<'measure'> | null =>
  entity === 'milestone' || entity === 'measure' ? (row as Row<'measure'>) : null;

/** Some rows of the tree with what they stand under. */
export function withHeadings(
  rows: readonly MilestonePlanRow[],
  isShown: (row: MilestonePlanRow) => boolean,
): readonly MilestonePlanRow[] {
  const shown = new Set<MilestonePlanRow>();
  let above: readonly MilestonePlanRow[] = [];
  for (const row of rows) {
    above = [...above.filter(({ level }) => level < row.level), row];
    if (isShown(row)) for (const each of above) shown.add(each);
  }
  return rows.filter((row) => shown.has(row));
}

/** Rows of these ids as one plain list in their order. */
export function flatRows(
  rows: readonly MilestonePlanRow[],
  ids: readonly string[],
): readonly MilestonePlanRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, level: 1, isParent: false, isHeading: false }] : [];
  });
}
