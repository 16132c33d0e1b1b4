import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Progress } from '../../src-domain/overview.ts';
import { useLanguage } from '../language.ts';

/** How far the measures have come, in words; the bar says the same to the eye. What is dropped doesn't count. */
export function MeasureProgress({ measures, overdue }: Pick<Progress, 'measures' | 'overdue'>) {
  const { translate } = useLanguage();
  const { done } = measures;
  const underWay = measures['under-way'];
  const total = done + underWay + measures['not-started'];
  if (total === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('overview:no-measures')}
      </Typography>
    );
  }
  const others = [
    ...(underWay > 0 ? [translate('overview:under-way', { count: underWay })] : []),
    ...(overdue > 0 ? [translate('overview:late', { count: overdue })] : []),
  ];
  return (
    <>
      <Box
        aria-hidden
        sx={{
          display: 'flex',
          height: 6,
          mb: 0.5,
          borderRadius: 3,
          overflow: 'hidden',
          bgcolor: 'divider',
        }}
      >
        <Box style={{ width: `${(100 * done) / total}%` }} sx={{ bgcolor: 'success.main' }} />
        <Box
          style={{ width: `${(100 * underWay) / total}%` }}
          sx={{
            bgcolor: 'primary.light',
            borderLeft: done > 0 ? 1 : 0,
            borderColor: 'background.paper',
          }}
        />
      </Box>
      <Typography variant="body2">
        {[translate('overview:done-of', { done, total }), ...others].join(', ')}
      </Typography>
    </>
  );
}
