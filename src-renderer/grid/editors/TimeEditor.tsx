import EditCalendarOutlined from '@mui/icons-material/EditCalendarOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { readTiming, type WrittenTime } from '../../../src-domain/timing/timing.ts';
import { timeUnderstanding } from '../../forms/time-understanding.ts';
import { useLanguage } from '../../language.ts';
import { usePopupPlace } from '../popup-place.ts';
import { type EditorProps, useDraft } from './editor-port.ts';
import { TypedEditor } from './TypedEditor.tsx';

const SetDaysDialog = lazy(() =>
  import('../../forms/SetDaysDialog.tsx').then((module) => ({ default: module.SetDaysDialog })),
);

interface TimeEditorProps extends EditorProps<string> {
  readonly understood: (text: string) => string;
  /** The time as it is kept; undefined where its days can't be set. */
  readonly written: WrittenTime | null | undefined;
}

/** A time as people write it. Where the program doesn't understand it, the days are set here too. */
export function TimeEditor(props: TimeEditorProps) {
  const { label, value, typed, refusal, port, commit, understood, written } = props;
  const { translate, language } = useLanguage();
  const place = usePopupPlace();
  const [text, setText] = useState(typed ?? value);
  const [isSetting, setIsSetting] = useState(false);
  useDraft(port, () => ({ kind: 'value', value: text, typed: text }));
  // Days that a person has set belong to the text that they were set for.
  const kept = written?.text === text && written.spans !== null ? written : null;
  const hint = kept ? timeUnderstanding(kept, translate, language) : understood(text);
  const canSet = written !== undefined;
  return (
    <TypedEditor
      label={label}
      text={text}
      onText={setText}
      // Under the dialog there is nothing to say, and what is said would lie over it.
      hint={isSetting ? '' : hint}
      refusal={refusal}
      {...(canSet && { onOpen: () => setIsSetting(true) })}
      action={
        canSet &&
        !isSetting && (
          <Button
            size="small"
            tabIndex={-1}
            startIcon={<EditCalendarOutlined />}
            // The text keeps the focus, and gets it back.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setIsSetting(true)}
            sx={{ mx: -0.5, mt: 0.25 }}
          >
            {translate('grid:set-days', {
              label: translate(kept ? 'forms:change-days' : 'forms:set-days'),
              keys: `${translate('grid:key-alt')}+↓`,
            })}
          </Button>
        )
      }
    >
      {isSetting && (
        <Suspense fallback={null}>
          <SetDaysDialog
            label={label}
            spans={readTiming(kept ?? { text, spans: null }).spans}
            place={place}
            onSet={(spans) => commit(null, spans === null && !kept ? text : { text, spans })}
            onClose={() => setIsSetting(false)}
          />
        </Suspense>
      )}
    </TypedEditor>
  );
}
