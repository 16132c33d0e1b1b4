import { type Editor, getMarkRange } from '@tiptap/core';
import type { WrittenLink } from './LinkDialog.tsx';

export interface LinkPlace extends WrittenLink {
  readonly from: number;
  readonly to: number;
  readonly isNew: boolean;
}

/** The link at the cursor, or the marked text that is to become one. */
export function linkAtCursor(editor: Editor): LinkPlace {
  const { doc, selection, schema } = editor.state;
  const link = schema.marks['link'];
  const old = link && getMarkRange(selection.$from, link);
  const { from, to } = old && editor.isActive('link') ? old : selection;
  const address = editor.getAttributes('link')['href'];
  return {
    from,
    to,
    text: doc.textBetween(from, to, ' '),
    address: typeof address === 'string' ? address : '',
    isNew: typeof address !== 'string',
  };
}

/** Writes the link; text that wasn't changed keeps its bold and italic. */
export function writeLink(editor: Editor, place: LinkPlace, { text, address }: WrittenLink): void {
  const { from, to } = place;
  const chain = editor.chain().focus();
  if (text === place.text)
    chain.setTextSelection({ from, to }).setLink({ href: address }).setTextSelection(to).run();
  else
    chain
      .insertContentAt(
        { from, to },
        { type: 'text', text, marks: [{ type: 'link', attrs: { href: address } }] },
      )
      .run();
}

export function removeLink(editor: Editor, { from, to }: LinkPlace): void {
  editor.chain().focus().setTextSelection({ from, to }).unsetLink().setTextSelection(to).run();
}
