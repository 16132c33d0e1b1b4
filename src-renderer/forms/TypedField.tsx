import TextField from '@mui/material/TextField';
import type { KeyboardEvent, ReactNode } from 'react';
import { FieldNotes, type FieldNotesProps, hasNotes } from './FieldNotes.tsx';
import { fieldLook, notesLook } from './field-look.ts';
import type { TypedText } from './use-field-draft.ts';

interface TypedFieldProps {
  readonly label: string;
  readonly typed: TypedText;
  readonly notes?: FieldNotesProps;
  readonly isLocked?: boolean;
  /** As many lines as the text has, and at least so many. */
  readonly lines?: number;
  readonly isNumber?: boolean;
  readonly lang?: string;
  /** What stands at the field's end. */
  readonly end?: ReactNode;
}

/** A field that is typed in, with what is to be said about it underneath. */
export function TypedField(props: TypedFieldProps) {
  const { label, typed, notes = {}, isLocked = false, lines, isNumber = false, lang, end } = props;
  const refusal = typed.refusal ?? notes.refusal ?? null;
  // What the plan check says is about the value before, not about what is typed.
  const said = typed.refusal === null ? notes : { ...notes, findings: [] };
  const isMultiline = lines !== undefined;

  function press(event: KeyboardEvent): void {
    if (isCommand(event) || (event.key === 'Enter' && (!isMultiline || event.ctrlKey)))
      typed.finish();
    else if (event.key === 'Escape' && typed.restore()) event.stopPropagation();
  }

  return (
    <TextField
      label={label}
      value={typed.text}
      onChange={({ target }) => typed.type(target.value)}
      onBlur={typed.finish}
      onKeyDown={press}
      size="small"
      fullWidth
      sx={fieldLook}
      multiline={isMultiline}
      {...(isMultiline && { minRows: lines })}
      error={refusal !== null}
      helperText={hasNotes({ ...said, refusal }) && <FieldNotes {...said} refusal={refusal} />}
      slotProps={{
        input: { readOnly: isLocked, endAdornment: end },
        htmlInput: {
          autoComplete: 'off',
          ...(isNumber && { inputMode: 'decimal' }),
          ...(lang && { lang, spellCheck: true }),
        },
        formHelperText: { component: 'div', sx: notesLook },
      }}
    />
  );
}

/** Saving, and moving the row: both are about what has been typed too. */
const isCommand = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey ? key.startsWith('Arrow') : (ctrlKey || metaKey) && key.toLowerCase() === 's';
