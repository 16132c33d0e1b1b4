import EditCalendarOutlined from '@mui/icons-material/EditCalendarOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { readable } from '../../src-domain/clipboard/reading.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { readTiming, type Span, type WrittenTime } from '../../src-domain/timing/timing.ts';
import { useLanguage } from '../language.ts';
import { SetDaysDialog } from './SetDaysDialog.tsx';
import { SoughtField } from './SoughtField.tsx';
import { TypedField } from './TypedField.tsx';
import { timeUnderstanding } from './time-understanding.ts';
import { useFieldDraft } from './use-field-draft.ts';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

/** A time as people write it, with what the program understood of it. */
export function PlanTimeField<Name extends EntityName>(
  props: PlanFieldProps<Name, WrittenTime | null>,
) {
  const { entity, row, field } = props;
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <TimeOfRow key={`${row.id} ${field}`} {...props} />
    </SoughtField>
  );
}

function TimeOfRow<Name extends EntityName>(props: PlanFieldProps<Name, WrittenTime | null>) {
  const { translate, language } = useLanguage();
  const [isSetting, setIsSetting] = useState(false);
  const { value, label, findings, dropped, isLocked, readNow, save } = usePlanField(props);
  const timeOf = (text: string, spans = readNow()?.spans ?? null): WrittenTime | null =>
    text.trim() === '' && spans === null ? null : { text, spans };
  const typed = useFieldDraft<WrittenTime | null>({
    value,
    write: (time) => time?.text ?? '',
    read: (text) => readable(timeOf(text)),
    save,
  });
  const shown = timeOf(typed.text, value?.spans ?? null);
  const setDays = (spans: readonly Span[] | null) => {
    setIsSetting(false);
    save(timeOf(typed.text, spans));
  };
  return (
    <>
      <TypedField
        label={label}
        typed={typed}
        notes={{
          help: props.help,
          refusal: dropped,
          findings,
          understood: timeUnderstanding(shown, translate, language),
        }}
        isLocked={isLocked}
        end={
          !isLocked && (
            <Button
              size="small"
              startIcon={<EditCalendarOutlined />}
              onClick={() => setIsSetting(true)}
              sx={{ flexShrink: 0, mr: -0.75 }}
            >
              {translate(value?.spans ? 'forms:change-days' : 'forms:set-days')}
            </Button>
          )
        }
      />
      {isSetting && (
        <SetDaysDialog
          label={label}
          spans={readTiming(shown).spans}
          onSet={setDays}
          onClose={() => setIsSetting(false)}
        />
      )}
    </>
  );
}
