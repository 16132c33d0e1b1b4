import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { choicesFor, valueChoices } from '../../choices.ts';
import { linesOf } from '../../forms/PlanLinesField.tsx';
import { fieldColumn, type PlanColumn, writeField } from '../../plan-table/plan-column.ts';
import { linkFields, linkId, linksOf, linksWritten } from './box-links.ts';
import type { BoxRow } from './box-rows.ts';

type Column = PlanColumn<BoxRow>;

/** The columns of a chart's boxes: what stands in each, how it stands there, and what it follows. */
export function boxColumns(
  plan: Plan,
  levels: readonly string[],
  translate: Translate,
): readonly Column[] {
  const given = { entity: 'chartBox', plan, translate } as const;
  const links = linkChoices(plan, translate);
  const linkNames = new Map(links.map(({ id, name }) => [id, name]));
  const level: Column = fieldColumn({
    ...given,
    field: 'level',
    editor: { kind: 'choice', choices: () => levels.map((name) => ({ id: name, name })) },
    width: 120,
  });
  return [
    {
      ...fieldColumn<BoxRow>({
        ...given,
        field: 'title',
        editor: { kind: 'text' },
        width: 240,
        grow: 2,
      }),
      text: ({ title }) => title,
      isName: true,
    },
    {
      id: 'lines',
      heading: capitalised(fieldLabel('chartBox', 'lines', translate)),
      width: 220,
      grow: 2,
      editor: { kind: 'long-text' },
      value: ({ row }) => row.lines.join('\n'),
      text: ({ row }) => row.lines.join('; '),
      write: (row, value) => writeField(row, 'lines', linesOf(String(value ?? ''))),
    },
    fieldColumn({
      ...given,
      field: 'kind',
      editor: { kind: 'choice', choices: () => valueChoices('chartBox', 'kind', translate) },
      width: 150,
    }),
    ...(levels.length > 0 ? [level] : []),
    {
      id: 'links',
      heading: translate('chartPage:links'),
      width: 220,
      grow: 1,
      editor: { kind: 'choices', choices: () => links },
      value: ({ row }) => linksOf(row),
      text: ({ row }) =>
        linksOf(row)
          .map((link) => linkNames.get(link) ?? '')
          .join('; '),
      write: (row, value) => linksWritten(row, Array.isArray(value) ? value : []),
    },
  ];
}

/** All that a box can follow, each kind by its name. */
const linkChoices = (plan: Plan, translate: Translate) =>
  linkFields.flatMap((field) =>
    choicesFor(plan, 'chartBox', field, translate)
      .filter(({ id }) => findRow(plan, 'person', id)?.removedOn == null)
      .map(({ id, name }) => ({
        id: linkId(field, id),
        name:
          field === 'compositionOfBodyId' ? translate('chartPage:composition-of', { name }) : name,
        detail: capitalised(fieldLabel('chartBox', field, translate)),
      })),
  );
