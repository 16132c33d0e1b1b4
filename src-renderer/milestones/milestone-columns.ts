import { v7 as newId } from 'uuid';
import { updateOf } from '../../src-domain/change.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import {
  type Answering,
  responsibleChanges,
  responsibleOf,
} from '../../src-domain/milestone-plan/responsible.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { municipalityChoices, subprojectChoices } from '../choices.ts';
import type { Choice } from '../grid/grid-model.ts';
import { fieldColumn, type PlanColumn, writeField } from '../plan-table/plan-column.ts';
import type { MilestonePlanRow } from './milestone-rows.ts';
import {
  doneColumn,
  forecastColumn,
  reasonColumn,
  slipColumn,
  stateColumn,
  timeColumn,
} from './progress-columns.tsx';

type Column = PlanColumn<MilestonePlanRow>;

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly today: IsoDay;
  readonly understood: (text: string) => string;
  /** Who can answer for something. */
  readonly candidates: readonly Choice[];
  /** What a row's own responsible are called, by their rows' ids. */
  readonly namesOf: ReadonlyMap<string, string>;
  /** Whether the rows stand in one plain list. */
  readonly isFlat: boolean;
  /** What the approved version is called; null where there is none. */
  readonly baseline: string | null;
  /** Whether anything is dropped, so that there is a reason to write. */
  readonly hasDropped: boolean;
}

/** The columns of the milestone plan: what, when, who, how far. */
export function milestoneColumns(made: Made): readonly Column[] {
  const { isFlat, baseline, hasDropped } = made;
  return [
    letterColumn(made, isFlat),
    textColumn(made.translate),
    scopeColumn(made),
    timeColumn(made),
    responsibleColumn(made),
    stateColumn(made),
    doneColumn(made),
    forecastColumn(made),
    ...(baseline === null ? [] : [slipColumn(made, baseline)]),
    ...(hasDropped ? [reasonColumn(made)] : []),
  ];
}

/** A milestone's letter; in a list that isn't a tree each measure has that of its milestone. */
function letterColumn({ plan, translate }: Made, isFlat: boolean): Column {
  const column = fieldColumn<MilestonePlanRow>({
    entity: 'milestone',
    field: 'letter',
    editor: { kind: 'text' },
    width: 76,
    plan,
    translate,
  });
  if (!isFlat) return column;
  return {
    ...column,
    has: () => true,
    canEdit: ({ entity }) => entity === 'milestone',
    writtenWhere: translate('milestoneViews:letter-is-of-milestone'),
    text: ({ milestoneLetter }) => milestoneLetter,
  };
}

/** What a row is about, whichever of its fields says it; a milestone's title with its lines under it. */
function textColumn(translate: Translate): Column {
  return {
    id: 'text',
    heading: capitalised(translate('entities:measure')),
    width: 200,
    grow: 3,
    isName: true,
    editor: { kind: 'long-text' },
    value: writtenText,
    text: writtenText,
    write: ({ entity, row }, value) => {
      if (entity !== 'milestone') return writeField({ entity, row }, 'text', value);
      const [title = '', ...rest] = String(value).split('\n');
      const lines = rest.map((line) => line.trim()).filter((line) => line !== '');
      return [updateOf('milestone', row as Row<'milestone'>, { title: title.trim(), lines })];
    },
  };
}

function writtenText({ entity, row }: MilestonePlanRow): string {
  if (entity !== 'milestone') return String(row['text']);
  const { title, lines } = row as Row<'milestone'>;
  return [title, ...lines].join('\n');
}

/** What a row is for: a milestone for a sub-project, a group for a municipality. */
function scopeColumn({ plan, translate }: Made): Column {
  const fieldOf = ({ entity }: Pick<MilestonePlanRow, 'entity'>) =>
    entity === 'milestone' ? 'subprojectId' : 'municipalityId';
  const subprojects = subprojectChoices(plan);
  const municipalities = municipalityChoices(plan);
  const choicesFor = (row: MilestonePlanRow) =>
    row.entity === 'milestone' ? subprojects : municipalities;
  return {
    id: 'scope',
    heading: translate('milestonesPage:scope'),
    // No word that sub-projects are called by breaks within.
    width: 140,
    grow: 1,
    has: ({ entity }) => entity === 'milestone' || entity === 'milestoneGroup',
    editor: { kind: 'choice', choices: choicesFor },
    value: (row) => String(row.row[fieldOf(row)] ?? '') || null,
    text: (row) => choicesFor(row).find(({ id }) => id === row.row[fieldOf(row)])?.name ?? '',
    rowsWithIt: translate('milestonesPage:rows-with-scope'),
    write: (row, value) => writeField(row, fieldOf(row as MilestonePlanRow), value),
  };
}

const kept = 'kept:';

/** Those who answer for the row itself. Whoever is kept is known by the row that says so. */
function responsibleColumn({ plan, translate, candidates, namesOf }: Made): Column {
  return {
    id: 'responsible',
    heading: capitalised(fieldLabel('measure', 'responsible', translate)),
    width: 128,
    grow: 1,
    has: ({ entity }) => entity !== 'milestoneNote',
    editor: {
      kind: 'choices',
      takesText: true,
      choices: (row) => [
        ...ownerRows(plan, row).map(({ id }) => ({
          id: `${kept}${id}`,
          name: namesOf.get(id) ?? '',
        })),
        ...candidates,
      ],
    },
    value: (row) => ownerRows(plan, row).map(({ id }) => `${kept}${id}`),
    text: ({ responsible }) => responsible,
    write: ({ entity, row }, value) => {
      if (entity === 'milestoneNote' || !Array.isArray(value)) return [];
      const owner = { entity: entity as 'measure', id: row.id };
      return responsibleChanges(plan, owner, value.map(answering), newId);
    },
  };
}

const ownerRows = (plan: Plan, { entity, id }: MilestonePlanRow) =>
  entity === 'milestoneNote' ? [] : responsibleOf(plan, { entity, id });

/** Reads what the editor gives: the id of a choice, or a text of the user's own. */
function answering(value: string): Answering {
  const [, kind, id] = /^(kept|person|seat|body):(\S+)$/.exec(value) ?? [];
  if (kind !== undefined && id !== undefined) return { kind: kind as 'kept', id };
  return { kind: 'text', text: value };
}
