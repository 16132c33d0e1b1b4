import Box from '@mui/material/Box';
import { EditorContent, useEditor } from '@tiptap/react';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../src-domain/fields.ts';
import { useLanguage } from '../language.ts';
import { textLook } from './editor-look.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { linkAtCursor, removeLink, writeLink } from './link-in-text.ts';
import { documentOf } from './markdown-document.ts';
import { RichTextToolbar } from './RichTextToolbar.tsx';
import { TextExchange } from './text-exchange.ts';
import { textExtensions, typingRules } from './text-extensions.ts';

/** What a page may ask an editor to do. */
export interface RichTextHandle {
  /** Sends what was typed since the last pause. */
  readonly flush: () => void;
  readonly focus: () => void;
}

export interface RichTextEditorProps {
  /** The accessible name. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** Markdown. */
  readonly value: string;
  /** What the text is written in, for the spell check and the screen reader. */
  readonly language: Language;
  /** At a pause in typing, on leaving the text and when the editor goes away; never without a difference. */
  readonly onChange: (markdown: string) => void;
  readonly readOnly?: boolean;
  /** The levels of the page that 'Overskrift 1' and 'Overskrift 2' stand for. */
  readonly headingLevels?: readonly [number, ...number[]];
  readonly ref?: Ref<RichTextHandle>;
}

const levelsUnderSection = [3, 4] as const;

/** Written text as it looks, kept as Markdown. Heavy: load it with React.lazy. */
export function RichTextEditor({
  label,
  describedBy,
  value,
  language,
  onChange,
  readOnly = false,
  headingLevels = levelsUnderSection,
  ref,
}: RichTextEditorProps) {
  const { translate } = useLanguage();
  const textId = useId();
  const hintId = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  const exchange = useRef<TextExchange>(null);
  const [link, setLink] = useState<ReturnType<typeof linkAtCursor>>();
  const description = [describedBy, readOnly ? undefined : hintId].filter(Boolean).join(' ');
  const keptNotice = translate('richText:kept');

  const editor = useEditor(
    {
      ...typingRules,
      extensions: textExtensions({ headingLevels, keptNotice }),
      content: documentOf(value),
      editable: !readOnly,
      // Tiptap writes its own style element in a way that the security policy forbids: see editor-look.ts.
      injectCSS: false,
      editorProps: {
        attributes: {
          id: textId,
          role: 'textbox',
          tabindex: '0',
          lang: language,
          spellcheck: 'true',
          'aria-label': label,
          'aria-multiline': 'true',
          'aria-readonly': String(readOnly),
          ...(description && { 'aria-describedby': description }),
        },
        handleDOMEvents: {
          // Tab leaves the text, also from within a list.
          keydown: (_view, event) => event.key === 'Tab',
          // The browser's own undo knows nothing of this text's steps.
          beforeinput: (_view, event) => {
            if (!event.inputType.startsWith('history')) return false;
            event.preventDefault();
            return true;
          },
        },
      },
    },
    [label, language, readOnly, description, keptNotice, headingLevels.join()],
  );

  const send = useEffectEvent(onChange);
  useEffect(() => {
    const current = new TextExchange(editor, (markdown) => send(markdown));
    exchange.current = current;
    return () => current.stop();
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor, too, is told what the text is
  useEffect(() => exchange.current?.follow(value), [editor, value]);

  useImperativeHandle(
    ref,
    () => ({
      flush: () => exchange.current?.flush(),
      focus: () => void editor.commands.focus(),
    }),
    [editor],
  );

  function press(event: KeyboardEvent): void {
    if (readOnly) return;
    const asksForLink =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.key === 'F10' && event.altKey)
      toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (asksForLink) setLink(linkAtCursor(editor));
    else return;
    event.preventDefault();
  }

  return (
    <Box sx={textLook}>
      {!readOnly && (
        <RichTextToolbar
          ref={toolbar}
          editor={editor}
          headingLevels={headingLevels}
          controls={textId}
          onLink={() => setLink(linkAtCursor(editor))}
        />
      )}
      <EditorContent editor={editor} onKeyDown={press} />
      {!readOnly && (
        <span id={hintId} hidden>
          {translate('richText:toolbar-hint')}
        </span>
      )}
      {link && (
        <LinkDialog
          link={link}
          isNew={link.isNew}
          onClose={() => setLink(undefined)}
          onApply={(written) => {
            setLink(undefined);
            writeLink(editor, link, written);
          }}
          onRemove={() => {
            setLink(undefined);
            removeLink(editor, link);
          }}
        />
      )}
    </Box>
  );
}
