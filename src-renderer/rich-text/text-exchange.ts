import type { Editor } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { documentOf, markdownOf } from './markdown-document.ts';

const pauseInMilliseconds = 1000;

/**
 * Between an editor and whoever owns the text: sends what was written at a pause, and follows what others
 * write. The editor's own undo reaches back to what was sent last; what lies before is the owner's to undo.
 */
export class TextExchange {
  readonly #editor: Editor;
  readonly #send: (markdown: string) => void;
  #agreed: string;
  /** What was sent and hasn't come back as the owner's value yet. */
  #underway: readonly string[] = [];
  #document: Node;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor, send: (markdown: string) => void) {
    this.#editor = editor;
    this.#send = send;
    this.#document = editor.state.doc;
    this.#agreed = markdownOf(this.#document.toJSON());
    editor.on('update', this.#wait);
    editor.on('blur', this.flush);
    document.addEventListener('visibilitychange', this.flush);
  }

  stop(): void {
    this.flush();
    this.#editor.off('update', this.#wait);
    this.#editor.off('blur', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
  }

  /** Sends what hasn't been sent. */
  readonly flush = (): void => {
    clearTimeout(this.#pause);
    const markdown = markdownOf(this.#document.toJSON());
    if (markdown === this.#agreed) return;
    this.#agreed = markdown;
    this.#underway = [...this.#underway, markdown];
    this.#forgetSteps();
    this.#send(markdown);
  };

  /** The owner has this text now. What is being typed is kept: it is sent at the next pause. */
  follow(value: string): void {
    const echo = this.#underway.indexOf(value);
    if (echo !== -1) {
      this.#underway = this.#underway.slice(echo + 1);
      return;
    }
    if (markdownOf(this.#document.toJSON()) !== this.#agreed) return;
    this.#underway = [];
    this.#replaceWhatDiffers(this.#editor.schema.nodeFromJSON(documentOf(value)));
    this.#agreed = markdownOf(this.#document.toJSON());
  }

  readonly #wait = (): void => {
    this.#document = this.#editor.state.doc;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.flush, pauseInMilliseconds);
  };

  /** Only the part that differs, so that the cursor stays where it is. */
  #replaceWhatDiffers(next: Node): void {
    const { doc, tr } = this.#editor.state;
    const start = doc.content.findDiffStart(next.content);
    const end = doc.content.findDiffEnd(next.content);
    if (start === null || end === null) return;
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const slice = next.slice(start, end.b + overlap);
    this.#editor.view.dispatch(
      tr.replace(start, end.a + overlap, slice).setMeta('addToHistory', false),
    );
    this.#forgetSteps();
  }

  #forgetSteps(): void {
    if (this.#editor.isDestroyed) return;
    this.#editor.unregisterPlugin('history');
    this.#editor.registerPlugin(history());
  }
}
