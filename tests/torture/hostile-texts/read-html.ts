export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page is made of, and what it says. */
export interface ReadPage {
  readonly elements: readonly HtmlElement[];
  readonly text: string;
}

const empty = ['meta', 'img', 'br', 'col'];
const token =
  /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*>|([^<]+)/gy;

/** Reads a page as a browser does, but takes nothing that a browser would have to mend. */
export function readHtml(html: string): ReadPage {
  const elements: HtmlElement[] = [];
  const open: string[] = [];
  let text = '';
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [whole, closing, name, attributes = '', said] = match;
    at += whole.length;
    if (said !== undefined && open.at(-1) !== 'style') text += unescaped(said);
    if (name === undefined) continue;
    if (closing) {
      // Browsers take these as closed where their parent is, or the next one begins.
      while (open.at(-1) !== name && optional.includes(open.at(-1) ?? '')) open.pop();
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    elements.push({ name, attributes: readAttributes(attributes) });
    if (empty.includes(name)) continue;
    open.push(name);
    if (name !== 'style') continue;
    const end = html.indexOf('</style', at);
    token.lastIndex = end;
    at = end;
  }
  if (at !== html.length || open.length > 0) {
    throw new Error(`Not well-formed at ${at}, in ${open.join(' ')}: ${html.slice(at, at + 60)}`);
  }
  return { elements, text };
}

const optional = ['p', 'li', 'td', 'th', 'tr', 'tbody', 'thead', 'colgroup'];

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', double, single, bare]) => [
      name,
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** An ampersand that begins no entity stands for itself. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name] ?? whole;
  });
}
