import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense } from 'react';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import { writingKindOf } from '../../../src-domain/field-kind.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import type { WrittenTime } from '../../../src-domain/timing/timing.ts';
import { DayField } from '../../forms/DayField.tsx';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { ChosenValue } from './ChosenValue.tsx';
import {
  TypedLines,
  TypedNumber,
  TypedPartialDate,
  TypedTime,
  TypedWords,
} from './typed-values.tsx';

const RichTextEditor = lazy(async () => ({
  default: (await import('../../rich-text/RichTextEditor.tsx')).RichTextEditor,
}));

interface ValueFieldProps {
  readonly entity: EntityName;
  readonly field: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A value that isn't in the plan yet, written as its field is written. */
export function ValueField({ entity, field, value, onChange }: ValueFieldProps) {
  const { translate } = useLanguage();
  const language = projectOf(usePlan()).language;
  const label = capitalised(fieldLabel(entity, field, translate));
  const save = (written: unknown) => {
    onChange(written);
    return null;
  };
  const kind = writingKindOf(entity, field);
  switch (kind) {
    case 'markdown':
      return (
        <Suspense fallback={<Skeleton variant="rounded" height={160} />}>
          <RichTextEditor
            label={label}
            value={String(value ?? '')}
            language={language}
            onChange={onChange}
          />
        </Suspense>
      );
    case 'text':
      return <TypedWords label={label} value={String(value ?? '')} save={save} />;
    case 'lines':
      return <TypedLines label={label} value={value as readonly string[]} save={save} />;
    case 'time':
      return <TypedTime label={label} value={value as WrittenTime | null} save={save} />;
    case 'number':
      return <TypedNumber label={label} value={value as number | null} save={save} />;
    case 'partial-date':
      return <TypedPartialDate label={label} value={value as string | null} save={save} />;
    case 'day':
      return <DayField label={label} value={value as string | null} save={save} />;
    case 'choice':
    case 'choices':
    case 'yes-no':
      return <ChosenValue {...{ entity, field, label, value, kind, onChange }} />;
    case null:
      return null;
  }
}
