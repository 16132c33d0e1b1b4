import { type RefObject, useImperativeHandle } from 'react';
import type { CellValue } from '../grid-model.ts';
import type { Motion } from '../navigation.ts';

/** What stands in an open editor: a value, or why it is none; and the text that stands in it to read. */
export type Draft = { readonly typed: string } & (
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'refused'; readonly text: string }
);

/** How the table asks the open editor what stands in it. */
export type EditorPort = RefObject<(() => Draft) | null>;

/** What every editor is given. */
export interface EditorProps<Value extends CellValue> {
  readonly label: string;
  readonly value: Value;
  /** What was typed on the cell and opened the editor; it replaces the value. */
  readonly typed: string | null;
  readonly refusal: string | null;
  readonly port: EditorPort;
  /** Keeps a value that was chosen, and closes the editor. */
  readonly commit: (then: Motion | null, value: CellValue) => void;
}

/** Tells the table what stands in the editor, whenever it asks. */
export function useDraft(port: EditorPort, read: () => Draft): void {
  useImperativeHandle(port, () => read);
}
