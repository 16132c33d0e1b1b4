import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Language } from '../../src-domain/fields.ts';
import { FieldNotes, hasNotes } from '../forms/FieldNotes.tsx';
import { usePlanField } from '../forms/use-plan-field.ts';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import type { RichTextHandle } from '../rich-text/RichTextEditor.tsx';

const RichTextEditor = lazy(() =>
  import('../rich-text/RichTextEditor.tsx').then((module) => ({ default: module.RichTextEditor })),
);

interface SectionTextProps {
  readonly section: Row<'textSection'>;
  readonly name: string;
  readonly language: Language;
}

/** The text of a section, as it looks, with what the plan check says of it. */
export function SectionText({ section, name, language }: SectionTextProps) {
  const { translate } = useLanguage();
  const notesId = useId();
  const place = usePlace();
  const [editor, setEditor] = useState<RichTextHandle | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { value, findings, isLocked, save } = usePlanField<'textSection', string>({
    entity: 'textSection',
    row: section,
    field: 'body',
  });
  const notes = { refusal, findings };
  const isSought = place?.id === section.id && place.field === 'body';
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same address anew shows it anew
  useEffect(() => {
    if (isSought) editor?.focus();
  }, [editor, isSought, place]);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Suspense
        fallback={
          <Skeleton
            variant="rounded"
            height={240}
            aria-label={translate('descriptionPage:loading-editor')}
          />
        }
      >
        <RichTextEditor
          ref={setEditor}
          label={translate('descriptionPage:text', { name })}
          value={value}
          language={language}
          readOnly={isLocked}
          onChange={(markdown) => setRefusal(save(markdown))}
          {...(hasNotes(notes) && { describedBy: notesId })}
        />
      </Suspense>
      <Box id={notesId} sx={{ mt: 0.75, fontSize: '0.8125rem' }}>
        <FieldNotes {...notes} />
      </Box>
    </Box>
  );
}
