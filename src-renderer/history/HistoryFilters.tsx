import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { entityNames } from '../../src-domain/entities/registry.ts';
import type { HistoryFilter } from '../../src-domain/history-filter.ts';
import { DayField } from '../forms/DayField.tsx';
import { fieldLook } from '../forms/field-look.ts';
import { type PageName, pageOf, pagesOf } from '../frame/pages.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

interface HistoryFiltersProps {
  readonly filter: HistoryFilter;
  /** Those who have done something. */
  readonly people: readonly string[];
  readonly onChange: (filter: HistoryFilter) => void;
}

const anything = '';

/** What of the history is shown: by whom, when, and where in the plan. */
export function HistoryFilters({ filter, people, onChange }: HistoryFiltersProps) {
  const { translate } = useLanguage();
  const set = (changed: Partial<HistoryFilter>) => onChange({ ...filter, ...changed });
  const pages = pagesOf(usePlan());
  const page = pages.find((name) => name === pageOfFilter(filter)) ?? anything;
  const setDay = (field: 'from' | 'to') => (day: string | null) => {
    set({ [field]: day });
    return null;
  };
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
        alignItems: 'start',
      }}
    >
      <TextField
        size="small"
        sx={fieldLook}
        type="search"
        label={translate('historyPage:filter-text')}
        value={filter.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <TextField
        select
        size="small"
        sx={fieldLook}
        label={translate('historyPage:filter-who')}
        value={filter.who ?? anything}
        onChange={({ target }) => set({ who: target.value === anything ? null : target.value })}
      >
        <MenuItem value={anything}>{translate('historyPage:filter-anyone')}</MenuItem>
        {people.map((who) => (
          <MenuItem key={who} value={who}>
            {who}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        size="small"
        sx={fieldLook}
        label={translate('historyPage:filter-where')}
        value={page}
        onChange={({ target }) => set({ entities: entitiesOf(target.value) })}
      >
        <MenuItem value={anything}>{translate('historyPage:filter-anywhere')}</MenuItem>
        {pages
          .filter((name) => entitiesOf(name).length > 0)
          .map((name) => (
            <MenuItem key={name} value={name}>
              {translate(`frame:page-${name}`)}
            </MenuItem>
          ))}
      </TextField>
      <DayField
        label={translate('historyPage:filter-from')}
        value={filter.from}
        save={setDay('from')}
      />
      <DayField label={translate('historyPage:filter-to')} value={filter.to} save={setDay('to')} />
    </Box>
  );
}

const entitiesOf = (page: string) => entityNames.filter((entity) => pageOf[entity] === page);

function pageOfFilter({ entities }: HistoryFilter): PageName | null {
  const [first] = entities;
  return first === undefined ? null : pageOf[first];
}
