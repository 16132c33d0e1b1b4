import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { CellNote, type NoteLine } from '../CellNote.tsx';

interface TypedEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Shown under the text as it is typed. */
  readonly hint?: string;
  readonly refusal: string | null;
  readonly isLong?: boolean;
  readonly alignRight?: boolean;
  /** Beside the text. */
  readonly children?: ReactNode;
  /** Under what is said about the text. */
  readonly action?: ReactNode;
  /** What Alt and arrow down opens, which is what `children` or `action` opens too. */
  readonly onOpen?: () => void;
}

/** A field that grows with what is typed in it. */
export function TypedEditor(props: TypedEditorProps) {
  const { label, text, onText, hint, refusal, isLong, alignRight } = props;
  const { children, action, onOpen } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const noteId = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const lines: NoteLine[] = [];
  if (refusal) lines.push({ text: refusal, look: 'fault' });
  else if (hint) lines.push({ text: hint, look: 'hint' });
  return (
    <div className="grid-editor" ref={setAnchor}>
      <textarea
        ref={field}
        rows={1}
        value={text}
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={lines.length > 0 || action ? noteId : undefined}
        aria-errormessage={refusal ? noteId : undefined}
        aria-keyshortcuts={onOpen ? 'Alt+ArrowDown' : undefined}
        onKeyDown={(event) => {
          if (!onOpen || !event.altKey || event.key !== 'ArrowDown') return;
          event.preventDefault();
          onOpen();
        }}
        style={alignRight ? { textAlign: 'right' } : undefined}
        onChange={({ target }) =>
          onText(isLong ? target.value : target.value.replaceAll(/\s*\n\s*/g, ' '))
        }
      />
      {children}
      <CellNote id={noteId} anchor={anchor} lines={lines} action={action} />
    </div>
  );
}
