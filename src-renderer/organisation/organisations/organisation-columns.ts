import { updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { kindByName } from '../../../src-domain/organisation/new-organisation.ts';
import { inOrder, type Plan } from '../../../src-domain/plan.ts';
import { valueChoices } from '../../choices.ts';
import { fieldColumn, type PlanColumn } from '../../plan-table/plan-column.ts';
import { isWithin, type OrganisationRow } from './organisation-rows.ts';

/** The columns of the organisations: what they are called and are, and what they are part of. */
export function organisationColumns(
  plan: Plan,
  translate: Translate,
): readonly PlanColumn<OrganisationRow>[] {
  const given = { entity: 'organisation', plan, translate } as const;
  const oneOf = (field: 'kind' | 'language', width: number) => {
    const choices = valueChoices('organisation', field, translate);
    return fieldColumn<OrganisationRow>({
      ...given,
      field,
      width,
      editor: { kind: 'choice', choices: () => choices },
    });
  };
  return [
    kindAlongside(
      fieldColumn({ ...given, field: 'name', width: 260, grow: 3, editor: { kind: 'text' } }),
    ),
    fieldColumn({ ...given, field: 'abbreviation', width: 120, editor: { kind: 'text' } }),
    oneOf('kind', 190),
    fieldColumn({
      ...given,
      field: 'parentId',
      width: 200,
      grow: 1,
      editor: {
        kind: 'choice',
        choices: ({ id }) =>
          inOrder(plan.rows.organisation, (other) => !isWithin(plan, other.id, id)).map(
            (other) => ({ id: other.id, name: other.name }),
          ),
      },
    }),
    oneOf('language', 120),
  ];
}

/** The first name of an organisation may say what it is; another kind is a choice of the person's own. */
const kindAlongside = (name: PlanColumn<OrganisationRow>): PlanColumn<OrganisationRow> => ({
  ...name,
  write: (row, value) => {
    const kind = row.row['name'] === '' ? kindByName(String(value)) : null;
    if (kind === null || row.row['kind'] !== 'unit') return name.write(row, value);
    const organisation = row.row as Row<'organisation'>;
    return [updateOf('organisation', organisation, { name: String(value), kind })];
  },
});
