import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { nameOf } from '../../../src-domain/row-name.ts';
import { isWithin, rowTree } from '../../../src-domain/row-tree.ts';
import { PlanChoiceField } from '../../forms/PlanChoiceField.tsx';
import { PlanLinesField } from '../../forms/PlanLinesField.tsx';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { useLanguage } from '../../language.ts';
import { useChange, usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { BoxLines } from './BoxLines.tsx';
import { linkFields } from './box-links.ts';
import { boxesOf } from './box-rows.ts';
import { PanelSelect } from './PanelSelect.tsx';
import type { BoxActions } from './use-box-actions.ts';

interface BoxPanelProps {
  readonly box: Row<'chartBox'>;
  readonly chart: Row<'orgChart'>;
  readonly actions: BoxActions;
}

/** All that is written of one box, and what can be done with it. */
export function BoxPanel({ box, chart, actions }: BoxPanelProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const plan = usePlan();
  const given = { entity: 'chartBox', row: box } as const;
  const followed = nameOf(plan, 'chartBox', { ...box, lines: [] }, translate);
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="h2" id={headingId} sx={{ mb: 1.5 }}>
        {translate('chartPage:box')}
      </Typography>
      <Stack sx={{ gap: 1.75 }}>
        <PlanTextField
          {...given}
          field="title"
          empty={null}
          help={
            box.title === null && followed !== null
              ? translate('chartPage:title-followed', { name: followed })
              : translate('chartPage:title-explained')
          }
        />
        <PlanLinesField {...given} field="lines" />
        <WhileOpen>
          <UnderField box={box} actions={actions} />
        </WhileOpen>
        <PlanChoiceField {...given} field="kind" />
        <WhileOpen>
          <BelowField box={box} />
        </WhileOpen>
        {chart.levels.length > 0 && (
          <PlanChoiceField
            {...given}
            field="level"
            choices={chart.levels.map((name) => ({ id: name, name }))}
          />
        )}
        <Typography variant="h3">{translate('chartPage:links')}</Typography>
        {linkFields.map((field) => (
          <PlanChoiceField key={field} {...given} field={field} />
        ))}
        <BoxLines box={box} />
        <WhileOpen>
          <Button
            color="error"
            onClick={() => actions.remove(box.id)}
            sx={{ alignSelf: 'flex-start' }}
          >
            {translate('chartPage:remove-box')}
          </Button>
        </WhileOpen>
      </Stack>
    </Paper>
  );
}

interface UnderFieldProps {
  readonly box: Row<'chartBox'>;
  readonly actions: BoxActions;
}

/** Which box this one stands under. */
function UnderField({ box, actions }: UnderFieldProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const others = rowTree(boxesOf(plan, box.orgChartId)).filter(
    ({ row }) => !isWithin(plan, 'chartBox', row.id, box.id),
  );
  return (
    <PanelSelect
      label={capitalised(fieldLabel('chartBox', 'parentId', translate))}
      value={box.parentId ?? ''}
      onChoose={(id) => actions.moveUnder(box.id, id || null)}
    >
      <MenuItem value="">{translate('chartPage:under-none')}</MenuItem>
      {others.map(({ row, depth }) => (
        <MenuItem key={row.id} value={row.id} sx={{ pl: 2 + depth * 2 }}>
          {nameOf(plan, 'chartBox', row, translate) ?? translate('chartPage:unnamed')}
        </MenuItem>
      ))}
    </PanelSelect>
  );
}

const arrangements = ['box', 'list', 'inside'] as const;

/** How the boxes under this one stand: in a row, under each other, or inside it. */
function BelowField({ box }: { readonly box: Row<'chartBox'> }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const below = inOrder(
    plan.rows.chartBox,
    ({ parentId, kind }) => parentId === box.id && kind !== 'side' && kind !== 'container',
  );
  if (below.length === 0) return null;
  const [first] = below;
  const isOfAKind = below.every(({ kind }) => kind === first?.kind);
  return (
    <PanelSelect
      label={translate('chartPage:below')}
      value={isOfAKind && first ? first.kind : ''}
      onChoose={(chosen) => {
        const kind = arrangements.find((each) => each === chosen);
        if (!kind) return;
        const name = nameOf(plan, 'chartBox', box, translate) ?? translate('chartPage:unnamed');
        change(
          translate('chartPage:arranged', { name }),
          below
            .filter((each) => each.kind !== kind)
            .map((each) => updateOf('chartBox', each, { kind })),
        );
      }}
    >
      {!isOfAKind && <MenuItem value="">{translate('chartPage:below-mixed')}</MenuItem>}
      {arrangements.map((kind) => (
        <MenuItem key={kind} value={kind}>
          {translate(`chartPage:below-${kind}`)}
        </MenuItem>
      ))}
    </PanelSelect>
  );
}
