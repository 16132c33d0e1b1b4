import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { lazy, type ReactNode, Suspense, useEffect, useId, useState } from 'react';
import type { CaseContent } from '../../src-domain/cases/case-content.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Language } from '../../src-domain/fields.ts';
import { FieldNotes } from '../forms/FieldNotes.tsx';
import { fieldLook } from '../forms/field-look.ts';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import type { RichTextHandle } from '../rich-text/RichTextEditor.tsx';
import { useCaseText } from './use-case-text.ts';

const RichTextEditor = lazy(() =>
  import('../rich-text/RichTextEditor.tsx').then((module) => ({ default: module.RichTextEditor })),
);

interface CasePartTextProps {
  readonly decision: Row<'decision'>;
  readonly content: CaseContent;
  readonly language: Language;
  readonly isLocked: boolean;
  /** What stands under the text. */
  readonly children: ReactNode;
}

/** One part of a case under its heading: its text, and whether the public gets it. */
export function CasePartText(props: CasePartTextProps) {
  const { decision, content, language, isLocked, children } = props;
  const { translate } = useLanguage();
  const plan = usePlan();
  const place = usePlace();
  const headingId = useId();
  const hintId = useId();
  const { part, heading, text, exemptUnder, isInForm } = content;
  const { save, refusal } = useCaseText(decision, part);
  const [editor, setEditor] = useState<RichTextHandle | null>(null);
  const [isWithholding, setIsWithholding] = useState(exemptUnder !== '');
  const [ground, setGround] = useState(exemptUnder);
  const [shownGround, setShownGround] = useState(exemptUnder);
  const name = heading || translate(`caseDocument:part-${part}`);
  const hint =
    part === 'proposal'
      ? translate('cases:proposal-hint')
      : isInForm
        ? ''
        : translate('cases:not-in-form');
  if (exemptUnder !== shownGround) {
    setShownGround(exemptUnder);
    setGround(exemptUnder);
  }
  const isSought =
    part === 'proposal'
      ? place?.entity === 'decision' && place.field?.startsWith('proposal')
      : place?.entity === 'caseText' &&
        plan.rows.caseText.some((row) => row.id === place.id && row.part === part);
  useEffect(() => {
    if (isSought) editor?.focus();
  }, [editor, isSought]);

  return (
    <Box role="group" aria-labelledby={headingId} sx={{ mt: 3 }}>
      <Typography variant="h3" id={headingId} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Suspense
        fallback={
          <Skeleton variant="rounded" height={120} aria-label={translate('cases:loading-editor')} />
        }
      >
        <RichTextEditor
          ref={setEditor}
          label={translate('cases:text-of', { part: name })}
          describedBy={hintId}
          value={text}
          language={language}
          readOnly={isLocked}
          headingLevels={[4, 5]}
          onChange={(markdown) => save({ body: markdown })}
        />
      </Suspense>
      <Box id={hintId} sx={{ mt: 0.75, fontSize: '0.8125rem' }}>
        <FieldNotes refusal={refusal} help={hint} />
      </Box>
      {children}
      {!isLocked && !isWithholding && (
        <Button
          size="small"
          color="inherit"
          aria-label={translate('cases:withhold-about', { part: name })}
          onClick={() => setIsWithholding(true)}
        >
          {translate('cases:withhold')}
        </Button>
      )}
      {isWithholding && (
        <TextField
          size="small"
          fullWidth
          sx={{ ...fieldLook, mt: 1, maxWidth: '40rem' }}
          label={translate('cases:exempt-under')}
          helperText={translate('cases:exempt-hint')}
          value={ground}
          onChange={({ target }) => setGround(target.value)}
          onBlur={() => {
            save({ exemptUnder: ground.trim() });
            setIsWithholding(ground.trim() !== '');
          }}
          slotProps={{
            input: { readOnly: isLocked },
            htmlInput: {
              'aria-label': translate('cases:exempt-under-about', { part: name }),
              maxLength: 500,
            },
          }}
        />
      )}
    </Box>
  );
}
