import { runIsolated } from '../isolated/isolated.ts';
import { fontsOf, type Surroundings } from '../store/surroundings.ts';
import type { PageContent } from './document-page.ts';

/** Prints a page of HTML, and gives the PDF: tagged, with the headings as its outline. Each shell has its own way. */
export type PrintPage = (html: string) => Promise<Uint8Array>;

/** A document as PDF, from the same blocks as the Word document. Throws what printing throws. */
export async function documentPdf(
  { document, look }: PageContent,
  surroundings: Surroundings,
  print: PrintPage,
): Promise<Uint8Array> {
  const task = { document, options: { ...fontsOf(surroundings), look } };
  const html = await runIsolated(surroundings.startIsolated, 'document-page', task);
  return print(html as string);
}
