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
import { municipalityChoices, subprojectChoices, valueChoices } from '../choices.ts';
import type { Choice } from '../grid/grid-model.ts';
import { fieldColumn, type PlanColumn, writeField } from '../plan-table/plan-column.ts';
import type { MilestonePlanRow } from './milestone-rows.ts';

type Column = PlanColumn<MilestonePlanRow>;

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly understood: (text: string) => string;
  /** Who can answer for something. */
  readonly candidates: readonly Choice[];
  /** What a row's own responsible are called, by their rows' ids. */
  readonly namesOf: ReadonlyMap<string, string>;
}

/** The columns of the milestone plan: what, when, who, how far. */
export function milestoneColumns(made: Made): readonly Column[] {
  const { plan, translate, understood } = made;
  const states = valueChoices('measure', 'state', translate);
  return [
    fieldColumn({
      entity: 'milestone',
      field: 'letter',
      editor: { kind: 'text' },
      width: 72,
      plan,
      translate,
    }),
    textColumn(translate),
    scopeColumn(made),
    fieldColumn({
      entity: 'measure',
      field: 'time',
      editor: { kind: 'time', understood },
      width: 150,
      plan,
      translate,
      synonyms: [translate('milestonesPage:synonym-deadline')],
    }),
    responsibleColumn(made),
    fieldColumn({
      entity: 'measure',
      field: 'state',
      editor: { kind: 'choice', choices: () => states },
      width: 120,
      plan,
      translate,
    }),
  ];
}

/** What a row is about, whichever of its fields says it; a milestone's title with its lines under it. */
function textColumn(translate: Translate): Column {
  return {
    id: 'text',
    heading: capitalised(translate('entities:measure')),
    width: 280,
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
    width: 150,
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
    width: 200,
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
