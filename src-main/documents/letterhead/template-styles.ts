import type { Document, Element } from '@xmldom/xmldom';
import type { Language } from '../../../src-domain/fields.ts';
import { languageTag } from '../word/styles.ts';
import { attribute, child, children, elements, w } from './xml.ts';

/** The ids that our styles have in a template, by kind ('paragraph') and our id. */
export type StyleIds = ReadonlyMap<string, string>;

export const styleKey = (kind: string, id: string): string => `${kind} ${id}`;

/**
 * The template's styles with those of ours put in that it has none of the same name for: a heading is the
 * template's, a table of ours stays ours. `theirs` becomes the result.
 */
export function mergeStyles(ours: Document, theirs: Document, language: Language): StyleIds {
  const root = theirs.documentElement;
  if (!root) throw new Error('The template has no styles');
  const taken = new Map<string, Element>();
  const takenIds = new Set<string>();
  for (const style of children(root, 'style')) {
    taken.set(nameOf(style), style);
    takenIds.add(attribute(style, 'styleId') ?? '');
  }
  const ids = new Map<string, string>();
  const lacking: Element[] = [];
  for (const style of elements(ours, 'style')) {
    const [kind, id] = [kindOf(style), attribute(style, 'styleId') ?? ''];
    const match = taken.get(nameOf(style));
    if (match) ids.set(styleKey(kind, id), attribute(match, 'styleId') ?? id);
    else {
      ids.set(styleKey(kind, id), takenIds.has(id) ? `Planverk${id}` : id);
      lacking.push(style);
    }
    if (match) keepAsHeading(match, style);
  }
  for (const style of children(root, 'style')) withoutNumbers(style);
  for (const style of lacking) root.appendChild(brought(theirs, style, ids));
  setLanguage(root, language);
  return ids;
}

const kindOf = (style: Element): string => attribute(style, 'type') ?? 'paragraph';

const nameOf = (style: Element): string =>
  `${kindOf(style)} ${attribute(child(style, 'name'), 'val')?.toLowerCase()}`;

function brought(into: Document, style: Element, ids: StyleIds): Element {
  const copy = into.importNode(style, true);
  const kind = kindOf(copy);
  const named = (id: string) => ids.get(styleKey(kind, id)) ?? id;
  copy.setAttributeNS(w, 'w:styleId', named(attribute(copy, 'styleId') ?? ''));
  // The template has its own default of each kind.
  copy.removeAttributeNS(w, 'default');
  for (const name of ['basedOn', 'next']) {
    const reference = child(copy, name);
    const id = attribute(reference, 'val');
    if (reference && id !== null) reference.setAttributeNS(w, 'w:val', named(id));
  }
  return copy;
}

/** A heading whose level the template doesn't say is one all the same to a screen reader and in a PDF. */
function keepAsHeading(theirs: Element, ours: Element): void {
  const level = child(child(ours, 'pPr') ?? ours, 'outlineLvl');
  if (!level) return;
  let properties = child(theirs, 'pPr');
  if (properties && child(properties, 'outlineLvl')) return;
  const document = theirs.ownerDocument as Document;
  if (!properties) {
    properties = document.createElementNS(w, 'w:pPr');
    theirs.insertBefore(properties, child(theirs, 'rPr') ?? null);
  }
  // Nothing of a paragraph's properties that a style may have comes after the level.
  properties.appendChild(document.importNode(level, true));
}

/** The numbers of the template's lists aren't taken, so that theirs don't run in ours. */
function withoutNumbers(style: Element): void {
  const properties = child(style, 'pPr');
  const numbers = properties && child(properties, 'numPr');
  if (properties && numbers) properties.removeChild(numbers);
}

function setLanguage(root: Element, language: Language): void {
  const document = root.ownerDocument as Document;
  const under = (parent: Element, name: string): Element => {
    const found = child(parent, name);
    if (found) return found;
    const made = document.createElementNS(w, `w:${name}`);
    parent.insertBefore(made, name === 'lang' ? null : parent.firstChild);
    return made;
  };
  const defaults = under(under(under(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  under(defaults, 'lang').setAttributeNS(w, 'w:val', languageTag(language));
}
