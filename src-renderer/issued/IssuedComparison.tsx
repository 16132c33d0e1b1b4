import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { issuedName } from '../../src-domain/issued/file-types.ts';
import { fieldLook } from '../forms/field-look.ts';
import { comparisonAddress } from '../frame/addresses.ts';
import { momentText, useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

interface IssuedComparisonProps {
  readonly issued: Row<'issuedDocument'>;
  /** Of the same kind. */
  readonly others: readonly Row<'issuedDocument'>[];
}

const now = 'now';

/** What has become of the plan since the document was made of it, or what another one was made of. */
export function IssuedComparison({ issued, others }: IssuedComparisonProps) {
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const [chosen, setChosen] = useState(now);
  const { versionId } = issued;
  if (versionId === null) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('issuedPage:no-version')}
      </Typography>
    );
  }
  const comparable = others.filter(
    (other) => other.versionId !== null && other.versionId !== versionId,
  );
  const other = comparable.find(({ id }) => id === chosen);
  const name = issuedName(issued);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <TextField
        select
        size="small"
        sx={{ ...fieldLook, minWidth: '14rem' }}
        label={translate('issuedPage:compare-with')}
        value={other?.id ?? now}
        onChange={({ target }) => setChosen(target.value)}
      >
        <MenuItem value={now}>{translate('issuedPage:compare-now')}</MenuItem>
        {comparable.map((each) => (
          <MenuItem key={each.id} value={each.id}>
            {[issuedName(each), each.issuedAt === null ? '' : momentText(each.issuedAt, language)]
              .filter((part) => part !== '')
              .join(', ')}
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="outlined"
        startIcon={<CompareArrowsOutlined />}
        aria-label={translate('issuedPage:compare-about', { name })}
        href={`#${comparisonAddress(project, versionId, other?.versionId ?? null)}`}
      >
        {translate('issuedPage:compare')}
      </Button>
    </Box>
  );
}
