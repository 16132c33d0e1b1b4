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
}

/** The milestone plan as one tree: what stands directly under a milestone first, then its groups. */
export function milestoneRows(
  tables: readonly MilestoneTable[],
  responsibleText: (responsible: readonly Responsible[]) => string,
): readonly MilestonePlanRow[] {
  const lineRow = (line: MilestoneLine, level: number): MilestonePlanRow =>
    line.kind === 'measure'
      ? {
          ...base('measure', line.measure, level),
          responsible: responsibleText(line.responsible),
        }
      : { ...base('milestoneNote', line.note, level), responsible: '' };
  return tables.flatMap(({ milestone, responsible, lines, groups }) => [
    {
      ...base('milestone', milestone, 1),
      isParent: true,
      isHeading: true,
      responsible: responsibleText(responsible),
    },
    ...lines.map((line) => lineRow(line, 2)),
    ...groups.flatMap(({ group, responsible: ofGroup, lines: inGroup }) => [
      {
        ...base('milestoneGroup', group, 2),
        isParent: true,
        responsible: responsibleText(ofGroup),
      },
      ...inGroup.map((line) => lineRow(line, 3)),
    ]),
  ]);
}

function base<Entity extends MilestonePlanRow['entity']>(
  entity: Entity,
  row: Row<Entity>,
  level: number,
) {
  return { id: row.id, level, entity, row };
}
