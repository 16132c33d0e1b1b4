import { useState } from 'react';
import { useLanguage } from '../../language.ts';
import { type EditorProps, useDraft } from './editor-port.ts';
import { numberAsTyped, readNumber } from './read-number.ts';
import { TypedEditor } from './TypedEditor.tsx';

export function NumberEditor({ label, value, typed, refusal, port }: EditorProps<number | null>) {
  const { translate } = useLanguage();
  const [text, setText] = useState(typed ?? numberAsTyped(value));
  useDraft(port, () => {
    const read = readNumber(text);
    return read === undefined
      ? {
          kind: 'refused',
          text: translate('grid:not-a-number', { text: text.trim() }),
          typed: text,
        }
      : { kind: 'value', value: read, typed: text };
  });
  return <TypedEditor label={label} text={text} onText={setText} refusal={refusal} alignRight />;
}
