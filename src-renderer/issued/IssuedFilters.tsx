import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { IssuedFilter } from '../../src-domain/issued/issued-list.ts';
import { fieldLook } from '../forms/field-look.ts';
import { useLanguage } from '../language.ts';
import { kindText } from './kind-text.ts';

interface IssuedFiltersProps {
  readonly all: readonly Row<'issuedDocument'>[];
  readonly filter: IssuedFilter;
  readonly shownCount: number;
  readonly onFilter: (filter: IssuedFilter) => void;
}

/** Which documents, and to whom. */
export function IssuedFilters({ all, filter, shownCount, onFilter }: IssuedFiltersProps) {
  const { translate, language } = useLanguage();
  const values = (field: keyof IssuedFilter) =>
    [...new Set(all.map((issued) => issued[field]))].toSorted((a, b) =>
      a.localeCompare(b, language),
    );
  const status =
    shownCount === 0
      ? translate('issuedPage:none-pass')
      : translate('issuedPage:shown', { count: shownCount, all: all.length });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
      {(['kind', 'recipient'] as const).map((field) => (
        <TextField
          key={field}
          select
          size="small"
          sx={{ ...fieldLook, minWidth: '14rem' }}
          label={translate(`issuedPage:filter-${field}`)}
          value={filter[field]}
          onChange={({ target }) => onFilter({ ...filter, [field]: target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate(`issuedPage:any-${field}`)}</MenuItem>
          {values(field).map((value) => (
            <MenuItem key={value} value={value}>
              {field === 'kind' ? kindText(value, translate) : value}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <Typography role="status" variant="body2" color="textSecondary">
        {status}
      </Typography>
    </Box>
  );
}
