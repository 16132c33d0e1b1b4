export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly in the element. */
  readonly text: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

/** Reads a part of a Word file as a tree. Throws where it isn't well-formed. */
export function readXml(xml: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes = '', empty, text] = match;
    const current = open.at(-1) ?? root;
    if (text !== undefined) current.text += unescaped(text);
    if (name === undefined) continue;
    if (closing) {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      continue;
    }
    const node = { name, attributes: readAttributes(attributes), children: [], text: '' };
    current.children.push(node);
    if (!empty) open.push(node);
  }
  const [document] = root.children;
  if (end !== xml.length || open.length > 1 || root.children.length !== 1 || !document) {
    throw new Error(`Not well-formed at ${end}: ${xml.slice(end, end + 60)}`);
  }
  return document;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]),
  );
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#x?)?(\w*);?/g, (whole, numeric: string | undefined, name: string) => {
    if (numeric) return String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10));
    const character = named[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`Not an entity: ${whole}`);
    return character;
  });
}

/** The node itself and everything in it, in document order. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

export const all = (node: XmlNode, name: string): readonly XmlNode[] =>
  [...walk(node)].filter((each) => each.name === name);

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name);

/** The value of an element that is nothing but a value, such as <w:pStyle w:val="…"/>. */
export const value = (node: XmlNode | undefined): string | undefined => node?.attributes['w:val'];

/** The text that a reader sees in a node: breaks and tabs are white space, paragraphs end a line. */
export function visibleText(node: XmlNode): string {
  if (node.name === 'w:pPr') return '';
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:br' || node.name === 'w:tab') return ' ';
  const text = node.children.map(visibleText).join('');
  return node.name === 'w:p' ? `${text}\n` : text;
}
