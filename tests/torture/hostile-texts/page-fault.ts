import type { DocumentValue } from '../../../src-domain/document/blocks.ts';
import { documentPage } from '../../../src-main/pdf/document-page.ts';
import { type HtmlElement, readHtml } from './read-html.ts';
import { firstMissing, runTexts } from './texts-in.ts';

const elementNames =
  'html head meta title style body section h1 h2 h3 h4 h5 h6 p nav ol ul li table caption colgroup col thead tbody tr th td blockquote pre code em strong span a img br'.split(
    ' ',
  );
const attributeNames =
  'lang charset http-equiv content name class id href src alt width scope colspan rowspan start role aria-label'.split(
    ' ',
  );

/** What is wrong with the page that a document is shown and printed as; null where nothing is. */
export function pageFault(document: DocumentValue): string | null {
  const { elements, text } = readHtml(documentPage(document, {}));
  const unknown = elements.find(({ name }) => !elementNames.includes(name));
  if (unknown) return `<${unknown.name}> in the page`;
  const harmful = elements.map(harmOf).find((each) => each !== null);
  if (harmful) return harmful;
  const missing = firstMissing(runTexts(document), text);
  return missing === null ? null : `the page lacks ${JSON.stringify(missing)}`;
}

function harmOf({ name, attributes }: HtmlElement): string | null {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!attributeNames.includes(attribute)) return `<${name} ${attribute}> in the page`;
    if (attribute === 'href' && !/^(#|https?:\/\/|mailto:)/i.test(value))
      return `leads to ${value}`;
    if (attribute === 'src' && !/^data:image\/(svg\+xml|png);base64,/.test(value)) {
      return `takes in ${value}`;
    }
  }
  return null;
}
