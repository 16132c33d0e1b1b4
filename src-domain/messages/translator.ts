import type { Catalogue } from './catalogue.ts';
import type { Translate } from './translate.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Tells the texts of one language; who has no use for the others needn't have them. '{{name}}' stands for
 * a value, and with a `count` a text may have forms of its own for none ('_zero'), one and others.
 */
export function translatorOf(catalogue: Catalogue): Translate {
  const areas = new Map(
    Object.entries(catalogue).map(([area, texts]) => [
      area,
      new Map<string, string>(Object.entries(texts)),
    ]),
  );
  return (key, values = {}) => {
    const colon = key.indexOf(':');
    const name = key.slice(colon + 1);
    const texts = areas.get(key.slice(0, colon));
    const form = formsFor(values).find((each) => texts?.has(name + each));
    const text = form === undefined ? name : (texts?.get(name + form) ?? name);
    return text.includes('{{') ? withValues(text, values) : text;
  };
}

/** The endings of a text's forms, the fittest first. Both languages tell one from all others, and no more. */
function formsFor({ count }: Values): readonly string[] {
  if (count === undefined) return plain;
  if (count === 1) return forOne;
  return count === 0 ? forNone : forOthers;
}

const plain = [''];
const forNone = ['_zero', '_other', ''];
const forOne = ['_one', ''];
const forOthers = ['_other', ''];

const withValues = (text: string, values: Values): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
