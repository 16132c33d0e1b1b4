import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReaderFinding } from '../../src-domain/document/reader-finding.ts';
import { useLanguage } from '../language.ts';

interface FindingsToAcceptProps {
  readonly findings: readonly ReaderFinding[];
  /** The document's title, which is where whatever stands before the first heading stands. */
  readonly title: string;
  readonly isAccepted: boolean;
  readonly because: string;
  /** Whether the tick or the reason was missed when it was tried. */
  readonly isMissing: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
  readonly onBecause: (because: string) => void;
}

/** What a reader would stumble on, and why the document goes out all the same. */
export function FindingsToAccept(props: FindingsToAcceptProps) {
  const { findings, title, isAccepted, because, isMissing, onAccept, onBecause } = props;
  const { translate } = useLanguage();
  const headingId = useId();
  if (findings.length === 0) {
    return (
      <Box sx={{ display: 'flex', gap: 1, color: 'success.main' }}>
        <CheckCircleOutlined fontSize="small" aria-hidden />
        <Typography variant="body2">{translate('issuedPage:found-none')}</Typography>
      </Box>
    );
  }
  const whereOf = ({ where }: ReaderFinding) =>
    where === title
      ? translate('documentsPage:at-beginning')
      : translate('documentsPage:under-heading', { where });
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography variant="h3" id={headingId}>
        {translate('issuedPage:found-heading')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('issuedPage:found-explanation')}
      </Typography>
      <Box
        component="ul"
        tabIndex={0}
        aria-labelledby={headingId}
        sx={{ m: 0, my: 1, pl: 2.5, maxHeight: '10rem', overflowY: 'auto' }}
      >
        {findings.map((finding, index) => (
          // Two findings may be alike, and none of them ever moves.
          <Typography
            component="li"
            variant="body2"
            key={String(index)}
            sx={{ overflowWrap: 'anywhere' }}
          >
            {translate('issuedPage:found-line', {
              rule: translate(`documentsPage:rule-${finding.rule}`),
              where: whereOf(finding),
              excerpt: finding.excerpt,
            })}
          </Typography>
        ))}
      </Box>
      <FormControlLabel
        control={
          <Checkbox checked={isAccepted} onChange={({ target }) => onAccept(target.checked)} />
        }
        label={translate('issuedPage:accept', { count: findings.length })}
      />
      <TextField
        fullWidth
        multiline
        required={isAccepted}
        minRows={2}
        size="small"
        sx={{ mt: 1 }}
        label={translate('issuedPage:because')}
        value={because}
        error={isMissing}
        helperText={translate(
          isMissing ? 'issuedPage:findings-not-accepted' : 'issuedPage:because-hint',
        )}
        onChange={({ target }) => onBecause(target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </Box>
  );
}
