import { useState } from 'react';
import { type EditorProps, useDraft } from './editor-port.ts';
import { TypedEditor } from './TypedEditor.tsx';

interface TextEditorProps extends EditorProps<string> {
  readonly isLong?: boolean;
  readonly understood?: (text: string) => string;
}

export function TextEditor(props: TextEditorProps) {
  const { label, value, typed, refusal, port, isLong = false, understood } = props;
  const [text, setText] = useState(typed ?? value);
  useDraft(port, () => ({ kind: 'value', value: text }));
  return (
    <TypedEditor
      label={label}
      text={text}
      onText={setText}
      hint={understood?.(text) ?? ''}
      refusal={refusal}
      isLong={isLong}
    />
  );
}
