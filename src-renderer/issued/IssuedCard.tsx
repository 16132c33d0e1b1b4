import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { issuedFileType, issuedName } from '../../src-domain/issued/file-types.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import { errorText } from '../frame/error-text.ts';
import { momentText, useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { IssuedActions } from './IssuedActions.tsx';
import { IssuedComparison } from './IssuedComparison.tsx';
import { IssuedDetails } from './IssuedDetails.tsx';
import { kindText } from './kind-text.ts';

interface IssuedCardProps {
  readonly issued: Row<'issuedDocument'>;
  /** Of the same kind. */
  readonly others: readonly Row<'issuedDocument'>[];
  readonly isSought: boolean;
  /** Hears, in words, what was done. */
  readonly onTold: (told: string) => void;
}

/** A document that was sent: to whom, when, of what, and what can be done with it. */
export function IssuedCard({ issued, others, isSought, onTold }: IssuedCardProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const headingId = useId();
  const detailsId = useId();
  const card = useRef<HTMLLIElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { title, kind, recipient, copy, issuedAt, issuedById, exemptUnder } = issued;
  const when = issuedAt === null ? '' : momentText(issuedAt, language);
  const who = findRow(plan, 'person', issuedById)?.name ?? '';
  useEffect(() => {
    if (!isSought) return;
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <Paper
      component="li"
      ref={card}
      tabIndex={-1}
      aria-labelledby={headingId}
      sx={{ p: 2, outlineOffset: 2, scrollMargin: '1rem' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2" id={headingId} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Chip size="small" variant="outlined" label={kindText(kind, translate)} />
        <Chip
          size="small"
          variant="outlined"
          label={translate(`issuedPage:file-type-${issuedFileType(issued)}`)}
        />
        {copy !== 'whole' && (
          <Chip
            size="small"
            variant="outlined"
            label={choiceLabel('issuedDocument', 'copy', copy, translate)}
          />
        )}
        {exemptUnder !== '' && (
          <Chip
            size="small"
            variant="outlined"
            label={`${translate('issuedPage:exempt-section-set')}: ${exemptUnder}`}
          />
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {who === ''
          ? translate('issuedPage:sent-to', { when, recipient })
          : translate('issuedPage:sent-by', { when, recipient, who })}
      </Typography>
      <IssuedActions issued={issued} onTold={onTold} onError={setError} />
      {error !== null && (
        <Alert severity="error" sx={{ mt: 1.5, whiteSpace: 'pre-line' }}>
          {errorText(error, translate)}
        </Alert>
      )}
      <Button
        size="small"
        sx={{ mt: 1 }}
        startIcon={<ExpandMoreOutlined sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        aria-label={translate('issuedPage:details-about', { name: issuedName(issued) })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {translate('issuedPage:details')}
      </Button>
      {isOpen && (
        <Box id={detailsId} sx={{ mt: 1, display: 'grid', gap: 2 }}>
          <IssuedDetails issued={issued} />
          <IssuedComparison issued={issued} others={others} />
        </Box>
      )}
    </Paper>
  );
}
