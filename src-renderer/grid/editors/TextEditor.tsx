import { useState } from 'react';
import type { Refusal } from '../grid-model.ts';
import { type EditorProps, useDraft } from './editor-port.ts';
import { TypedEditor } from './TypedEditor.tsx';

interface TextEditorProps extends EditorProps<string> {
  readonly isLong?: boolean;
  readonly refused?: ((text: string) => Refusal) | undefined;
}

export function TextEditor(props: TextEditorProps) {
  const { label, value, typed, refusal, port, isLong = false, refused } = props;
  const [text, setText] = useState(typed ?? value);
  useDraft(port, () => {
    const reason = refused?.(text) ?? null;
    return reason === null
      ? { kind: 'value', value: text, typed: text }
      : { kind: 'refused', text: reason, typed: text };
  });
  return (
    <TypedEditor label={label} text={text} onText={setText} refusal={refusal} isLong={isLong} />
  );
}
