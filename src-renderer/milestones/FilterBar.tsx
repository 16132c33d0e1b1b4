import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { answeringChoices } from '../../src-domain/milestone-plan/answering-choices.ts';
import type { DatedItem } from '../../src-domain/milestone-plan/dated-items.ts';
import {
  allItems,
  type ItemFilter,
  isFiltering,
  nobody,
} from '../../src-domain/milestone-plan/item-filter.ts';
import { type ItemOrder, itemOrders } from '../../src-domain/milestone-plan/item-order.ts';
import { municipalityChoices, subprojectChoices, valueChoices } from '../choices.ts';
import { fieldLook } from '../forms/field-look.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { FilterChoice } from './FilterChoice.tsx';
import type { ShownPlan } from './item-filter-address.ts';

interface FilterBarProps {
  readonly shown: ShownPlan;
  readonly onChange: (changed: Partial<ShownPlan>) => void;
  /** All that can be shown, and how many of them are. */
  readonly items: readonly DatedItem[];
  readonly count: number;
}

/** The calendar has all by month, and what isn't ordered otherwise within it by day. */
const byDay: ItemOrder = 'deadline';
const ordersInMonth = itemOrders.filter((order) => order !== 'written');

/** What of the milestone plan is shown, and in which order: the same for every view. */
export function FilterBar({ shown, onChange, items, count }: FilterBarProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { view, filter, order } = shown;
  const isCalendar = view === 'calendar';
  const set = (changed: Partial<ItemFilter>) => onChange({ filter: { ...filter, ...changed } });
  const choices = useMemo(
    () => ({
      subprojects: [
        ...subprojectChoices(plan),
        { id: nobody, name: translate('milestoneViews:no-subproject') },
      ],
      municipalities: [
        ...municipalityChoices(plan),
        { id: nobody, name: translate('milestoneViews:no-municipality') },
      ],
      responsible: [
        ...answeringChoices(plan, items, filter.responsible, translate),
        { id: nobody, name: translate('milestoneViews:no-responsible') },
      ],
      states: valueChoices('measure', 'state', translate),
    }),
    [plan, items, filter.responsible, translate],
  );
  const choice = (field: keyof typeof choices) => (
    <FilterChoice
      label={translate(`milestoneViews:filter-${field}`)}
      choices={choices[field]}
      chosen={filter[field]}
      onChange={(chosen) => set({ [field]: chosen })}
    />
  );
  return (
    <Box sx={{ mb: 0.75 }}>
      <Box
        role="search"
        aria-label={translate('milestoneViews:filter')}
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: 'repeat(auto-fit, minmax(9.5rem, 1fr))',
          alignItems: 'center',
        }}
      >
        {choice('subprojects')}
        {choice('municipalities')}
        {choice('responsible')}
        {choice('states')}
        <TextField
          select
          size="small"
          sx={fieldLook}
          label={translate(isCalendar ? 'milestoneViews:order-in-month' : 'milestoneViews:order')}
          value={isCalendar && order === 'written' ? byDay : order}
          onChange={({ target }) =>
            onChange({ order: itemOrders.find((each) => each === target.value) ?? 'written' })
          }
        >
          {(isCalendar ? ordersInMonth : itemOrders).map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`milestoneViews:order-${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={filter.isOverdue}
              onChange={(_, isOverdue) => set({ isOverdue })}
            />
          }
          label={translate('milestoneViews:filter-overdue')}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ mr: 0 }}
        />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5, minHeight: 31 }}>
        <Typography role="status" variant="body2" color="textSecondary">
          {isFiltering(filter)
            ? translate('milestoneViews:some-shown', { shown: count, count: items.length })
            : translate('milestoneViews:all-shown', { count: items.length })}
        </Typography>
        {isFiltering(filter) && (
          <Button size="small" onClick={() => onChange({ filter: allItems })}>
            {translate('milestoneViews:clear')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
