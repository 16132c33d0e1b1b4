import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Reads XML. Throws where it isn't well-formed, or declares entities, which no Word file does. */
export function parsedXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new Error('A document type is declared');
  const refuse = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
}

export const writtenXml = (node: Node): string => new XMLSerializer().serializeToString(node);

/** The elements of Word's own kind below a node, in their order. */
export const elements = (node: Document | Element, name: string): readonly Element[] =>
  Array.from(node.getElementsByTagNameNS(w, name));

/** The elements of Word's own kind right under an element. */
export const children = (element: Element, name: string): readonly Element[] =>
  Array.from(element.childNodes).filter(
    (node): node is Element =>
      node.nodeType === 1 && node.namespaceURI === w && (node as Element).localName === name,
  );

export const child = (element: Element, name: string): Element | undefined =>
  children(element, name)[0];

/** An attribute of Word's own kind; null where it isn't there. */
export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttributeNS(w, name) ?? null;

/** Whether a drawing's properties say that it is there for its looks alone. */
export const isDecorative = (properties: Element): boolean =>
  Array.from(properties.getElementsByTagName('*')).some(
    (each) => each.localName === 'decorative' && each.getAttribute('val') === '1',
  );
