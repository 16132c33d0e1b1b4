import Box from '@mui/material/Box';
import Snackbar from '@mui/material/Snackbar';
import { Editor } from '@tiptap/core';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Language } from '../../src-domain/fields.ts';
import { useLanguage } from '../language.ts';
import { textLook } from './editor-look.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { type LinkPlace, linkAtCursor, removeLink, writeLink } from './link-in-text.ts';
import { documentOf } from './markdown-document.ts';
import { ownEvents } from './own-events.ts';
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

interface OpenedEditor {
  readonly editor: Editor;
  readonly exchange: TextExchange;
}

/** The line that is written in never goes under the tools, which stay in sight. */
const besideTools = { top: 56, bottom: 24, left: 0, right: 0 };

const saidInMilliseconds = 10_000;

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
  const frame = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenedEditor>();
  const [link, setLink] = useState<LinkPlace>();
  const [hadTable, setHadTable] = useState(false);
  const description = [describedBy, readOnly ? undefined : hintId].filter(Boolean).join(' ');
  const keptNotice = translate('richText:kept');
  const levels = headingLevels.join();

  const open = useEffectEvent((element: HTMLElement): OpenedEditor => {
    const editor = new Editor({
      ...typingRules,
      element,
      extensions: textExtensions({
        headingLevels,
        keptNotice,
        onTable: () => setHadTable(true),
      }),
      content: documentOf(value),
      // Tiptap writes its own style element in a way that the security policy forbids: see editor-look.ts.
      injectCSS: false,
    });
    return { editor, exchange: new TextExchange(editor, send) };
  });
  const send = useEffectEvent(onChange);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what an editor can't change once it is made
  useLayoutEffect(() => {
    if (!frame.current) return undefined;
    const made = open(frame.current);
    setOpened(made);
    return () => {
      setOpened(undefined);
      made.exchange.stop();
      made.editor.destroy();
    };
  }, [keptNotice, levels]);

  useLayoutEffect(() => {
    opened?.editor.setOptions({
      editable: !readOnly,
      editorProps: {
        handleDOMEvents: ownEvents,
        scrollMargin: besideTools,
        scrollThreshold: besideTools,
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
      },
    });
  }, [opened, readOnly, textId, language, label, description]);

  useEffect(() => opened?.exchange.follow(value), [opened, value]);

  useImperativeHandle(
    ref,
    () => ({
      flush: () => opened?.exchange.flush(),
      focus: () => void opened?.editor.commands.focus(),
    }),
    [opened],
  );

  function press(event: KeyboardEvent): void {
    if (!opened || readOnly || link) return;
    const letter =
      (event.ctrlKey || event.metaKey) && !event.altKey ? event.key.toLowerCase() : undefined;
    // The page is about to save.
    if (letter === 's') opened.exchange.flush();
    if (event.key === 'F10' && event.altKey)
      toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (letter === 'k') setLink(linkAtCursor(opened.editor));
    else return;
    event.preventDefault();
  }

  return (
    <Box sx={textLook} onKeyDown={press}>
      {opened && !readOnly && (
        <RichTextToolbar
          ref={toolbar}
          editor={opened.editor}
          headingLevels={headingLevels}
          controls={textId}
          onLink={() => setLink(linkAtCursor(opened.editor))}
        />
      )}
      <div ref={frame} />
      {!readOnly && (
        <span id={hintId} hidden>
          {translate('richText:toolbar-hint')}
        </span>
      )}
      <Snackbar
        open={hadTable}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        autoHideDuration={saidInMilliseconds}
        onClose={(_, reason) => reason !== 'clickaway' && setHadTable(false)}
        message={translate('richText:table-as-text')}
      />
      {opened && link && (
        <LinkDialog
          link={link}
          isNew={link.isNew}
          onClose={() => setLink(undefined)}
          onApply={(written) => {
            setLink(undefined);
            writeLink(opened.editor, link, written);
          }}
          onRemove={() => {
            setLink(undefined);
            removeLink(opened.editor, link);
          }}
        />
      )}
    </Box>
  );
}
