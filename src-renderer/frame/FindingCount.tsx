import Box from '@mui/material/Box';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useMemo } from 'react';
import { useLanguage } from '../language.ts';
import { useFindings } from '../project/open-project.ts';
import { type PageName, pageOf } from './pages.ts';

/** How many faults and warnings the plan check has found in what is written on a page. */
export function FindingCount({ page }: { readonly page: PageName }) {
  const { translate } = useLanguage();
  const findings = useFindings();
  const count = useMemo(
    () =>
      (findings ?? []).filter(
        ({ entity, severity }) => pageOf[entity] === page && severity !== 'advice',
      ).length,
    [findings, page],
  );
  if (count === 0) return null;
  return (
    <Box
      component="span"
      title={translate('frame:findings-here', { count })}
      sx={{ fontSize: '0.75rem', fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}
    >
      <span aria-hidden>{count}</span>
      <span style={visuallyHidden}>{translate('frame:findings-here', { count })}</span>
    </Box>
  );
}
