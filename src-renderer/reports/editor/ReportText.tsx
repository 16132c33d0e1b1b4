import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { projectOf } from '../../../src-domain/plan.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { FieldNotes, hasNotes } from '../../forms/FieldNotes.tsx';
import { usePlanField } from '../../forms/use-plan-field.ts';
import { usePlace } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import type { RichTextHandle } from '../../rich-text/RichTextEditor.tsx';
import type { TextField } from './report-texts.ts';

const RichTextEditor = lazy(() =>
  import('../../rich-text/RichTextEditor.tsx').then((module) => ({
    default: module.RichTextEditor,
  })),
);

interface ReportTextProps {
  readonly report: Report;
  readonly field: TextField;
  readonly label: string;
}

/** A text of a draft, as it looks. */
export function ReportText({ report, field, label }: ReportTextProps) {
  const { translate } = useLanguage();
  const { language } = projectOf(usePlan());
  const notesId = useId();
  const place = usePlace();
  const [editor, setEditor] = useState<RichTextHandle | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { value, findings, dropped, isLocked, save } = usePlanField<'report', string>({
    entity: 'report',
    row: report,
    field,
  });
  const notes = { refusal: refusal ?? dropped, findings };
  const isSought = place?.id === report.id && place.field === field;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same address anew shows it anew
  useEffect(() => {
    if (isSought) editor?.focus();
  }, [editor, isSought, place]);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {label}
      </Typography>
      <Suspense
        fallback={
          <Skeleton
            variant="rounded"
            height={140}
            aria-label={translate('reportEditor:loading-editor')}
          />
        }
      >
        <RichTextEditor
          ref={setEditor}
          label={label}
          value={value}
          language={language}
          headingLevels={[4, 5]}
          readOnly={isLocked}
          onChange={(markdown) => setRefusal(save(markdown))}
          {...(hasNotes(notes) && { describedBy: notesId })}
        />
      </Suspense>
      <Box id={notesId} sx={{ mt: 0.5, fontSize: '0.8125rem' }}>
        <FieldNotes {...notes} />
      </Box>
    </Box>
  );
}
