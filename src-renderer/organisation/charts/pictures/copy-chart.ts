import type { OutlineItem } from '../../../../src-domain/org-chart/chart-outline.ts';
import { outlineText } from '../../../../src-domain/org-chart/chart-outline.ts';

/**
 * Puts a picture on the clipboard that is still being made. It stands there alone: beside text, Word would
 * paste the text. Rejects where the browser refuses, and with whatever making it throws.
 */
export async function copyPicture(makePng: () => Promise<Blob>): Promise<void> {
  // Asked for at once, while the browser still counts it as done by the user.
  const png = makePng();
  png.catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (error) {
    // Where it couldn't be made, that says more than that the clipboard got nothing.
    await png;
    throw new ClipboardRefused('The browser took no picture', { cause: error });
  }
}

/** Puts the outline of a chart on the clipboard: as a list where lists are pasted, else as lines. */
export async function copyOutline(items: readonly OutlineItem[]): Promise<void> {
  const as = (type: string, text: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': as('text/html', outlineHtml(items)),
        'text/plain': as('text/plain', outlineText(items)),
      }),
    ]);
  } catch (error) {
    throw new ClipboardRefused('The browser took no text', { cause: error });
  }
}

/** The browser or the system kept the clipboard for itself. */
export class ClipboardRefused extends Error {
  override readonly name = 'ClipboardRefused';
}

/** What the program sends over the bridge, as the browser takes it. */
export const pngOf = (base64: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], {
    type: 'image/png',
  });

/** An outline as nested lists. */
export const outlineHtml = (items: readonly OutlineItem[]): string =>
  items.length === 0
    ? ''
    : `<ul>${items.map(({ text, items: below }) => `<li>${escaped(text)}${outlineHtml(below)}</li>`).join('')}</ul>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
