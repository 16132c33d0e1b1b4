import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import {
  type MilestoneChoices,
  type MilestoneColumn,
  milestoneColumns,
} from '../../src-domain/document/milestone-choices.ts';
import { itemFilterText } from '../../src-domain/messages/item-filter-text.ts';
import { allItems } from '../../src-domain/milestone-plan/item-filter.ts';
import { itemOrders } from '../../src-domain/milestone-plan/item-order.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { planAddress } from '../milestones/item-filter-address.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { AgainstChoice } from './AgainstChoice.tsx';
import { ChoiceAmong } from './ChoiceAmong.tsx';

interface MilestoneChoicesProps {
  readonly choices: MilestoneChoices;
  readonly onChange: (choices: MilestoneChoices) => void;
}

/** What is chosen for the milestone plan as a document: its columns, what it shows, and in which order. */
export function MilestoneChoicesPanel({ choices, onChange }: MilestoneChoicesProps) {
  const { translate } = useLanguage();
  const columnsId = useId();
  const { columns, order, against, hasTrend } = choices;
  const hasVersions = usePlan().rows.version.length > 0;
  const tick = (column: MilestoneColumn, isTicked: boolean) =>
    onChange({
      ...choices,
      columns: milestoneColumns.filter((each) =>
        each === column ? isTicked : columns.includes(each),
      ),
    });
  return (
    <Stack spacing={1.5}>
      <FormControl component="fieldset">
        <FormLabel component="legend" id={columnsId} sx={{ typography: 'body2' }}>
          {translate('milestoneDocument:columns')}
        </FormLabel>
        <FormGroup sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
          {milestoneColumns.map((column) => (
            <FormControlLabel
              key={column}
              control={<Checkbox size="small" sx={{ py: 0.5 }} />}
              label={translate(`milestoneDocument:column-${column}`)}
              checked={columns.includes(column)}
              onChange={(_event, isTicked) => tick(column, isTicked)}
            />
          ))}
        </FormGroup>
      </FormControl>
      <Selection choices={choices} onChange={onChange} />
      <ChoiceAmong
        label={translate('milestoneDocument:order')}
        value={order}
        among={itemOrders.map((each) => [each, translate(`milestoneDocument:order-${each}`)])}
        onChoose={(chosen) => onChange({ ...choices, order: chosen })}
      />
      <AgainstChoice
        against={against}
        onChoose={(chosen) => onChange({ ...choices, against: chosen })}
      />
      {hasVersions && (
        <FormControlLabel
          control={<Checkbox size="small" sx={{ py: 0.5 }} />}
          label={translate('milestoneDocument:with-trend')}
          checked={hasTrend}
          onChange={(_event, isTicked) => onChange({ ...choices, hasTrend: isTicked })}
        />
      )}
    </Stack>
  );
}

/** Which milestones and measures are taken along, in words: they are chosen where the plan is seen. */
function Selection({ choices, onChange }: MilestoneChoicesProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const headingId = useId();
  const { filter, order } = choices;
  const said = itemFilterText(plan, filter, translate);
  return (
    <Box role="group" aria-labelledby={headingId}>
      <Typography id={headingId} variant="body2" color="textSecondary">
        {translate('milestoneDocument:selection')}
      </Typography>
      <Typography variant="body2" role="status" sx={{ overflowWrap: 'anywhere' }}>
        {said === '' ? translate('milestoneDocument:selection-all') : said}
      </Typography>
      <Button
        size="small"
        onClick={() => goTo(planAddress(project, { view: 'table', filter, order }))}
      >
        {translate('milestoneDocument:selection-change')}
      </Button>
      <Button
        size="small"
        aria-disabled={said === ''}
        onClick={() => onChange({ ...choices, filter: allItems })}
        sx={{ '&[aria-disabled="true"]': { opacity: 0.5, cursor: 'default' } }}
      >
        {translate('milestoneDocument:selection-clear')}
      </Button>
    </Box>
  );
}
