import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ProjectStatus } from '../../src-preload/contract.ts';
import { momentText, useLanguage } from '../language.ts';

interface SaveStatusProps {
  readonly status: ProjectStatus;
}

/** Whether the shared file holds everything, in a word and a shape. */
export function SaveStatus({ status: { unpublishedCount, publishedAt } }: SaveStatusProps) {
  const { translate, language } = useLanguage();
  const isPublished = unpublishedCount === 0;
  const Icon = isPublished ? CheckCircleOutlined : PendingOutlined;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        flexShrink: 0,
        color: isPublished ? 'success.main' : 'warning.main',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      <Typography variant="body2">
        {isPublished
          ? publishedAt === null
            ? translate('pages:saved')
            : translate('pages:saved-at', { moment: momentText(publishedAt, language) })
          : translate('pages:unpublished', { count: unpublishedCount })}
      </Typography>
    </Box>
  );
}
