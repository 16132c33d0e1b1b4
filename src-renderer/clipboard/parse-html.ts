interface SafeParser {
  readonly parseHTML?: (
    html: string,
    options: { readonly sanitizer: { readonly removeElements: readonly string[] } },
  ) => Document;
}

/**
 * Parses HTML into a document that never runs or loads anything; null in a browser that is too old for it.
 * DOMParser would need a Trusted Types policy, and with it an opening in the page's security policy.
 * `style` attributes are found as `data-style`, style sheets not at all: the security policy would complain
 * of each one that it sees.
 */
export function parseHtml(html: string): Document | null {
  const parser: typeof Document & SafeParser = Document;
  return (
    parser.parseHTML?.(withoutStyles(html), {
      // Safe parsing drops scripts and handlers anyway. Elements that it doesn't know are kept: Google
      // Sheets wraps its table in one, and Word its empty paragraphs.
      sanitizer: { removeElements: ['title'] },
    }) ?? null
  );
}

const withoutStyles = (html: string): string =>
  html
    // A title is text up to its end, as a style sheet is.
    .replace(/<(\/?)style\b/gi, '<$1title')
    .replace(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi, (tag) =>
      tag.replace(/([\s"'])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'),
    );
