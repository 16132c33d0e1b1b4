import { findByName, type NamedChoice } from './read-name.ts';
import { type Reading, readable, type UnreadableReason } from './reading.ts';

/** Whether names that no choice has are kept as texts of the user's own. */
interface NamesOptions {
  readonly takesText?: boolean;
}

/**
 * Reads several names in one cell as the ids of what they mean, each once. ';' and line breaks always
 * part them; ',', '/', '&' and 'og' only where the names that come of it are no name together
 * ('Levanger og Verdal' may be one).
 */
export function readNames(
  text: string,
  choices: readonly NamedChoice[],
  { takesText = false }: NamesOptions = {},
): Reading<readonly string[], UnreadableReason> {
  const names = text.split(/[;\n]/).flatMap((part) => namesIn(part, choices));
  const values: string[] = [];
  const shown: string[] = [];
  const strange: string[] = [];
  const equal: string[] = [];
  for (const { name, found } of names) {
    const [one, another] = found;
    const value = one && !another ? one.id : takesText ? name : null;
    if (value === null) (another ? equal : strange).push(name);
    else if (!values.includes(value)) {
      values.push(value);
      shown.push(one?.name ?? name);
    }
  }
  if (strange.length + equal.length === 0) return readable(values);
  return {
    kind: 'unreadable',
    reason:
      strange.length > 0
        ? { rule: 'unknown-names', names: [...strange, ...equal] }
        : { rule: 'equal-names', names: equal },
    ...(values.length > 0 && { instead: { value: values, text: shown.join('; ') } }),
  };
}

interface FoundName {
  readonly name: string;
  readonly found: readonly NamedChoice[];
}

/** Takes the longest piece that is a name, from the left; what is none goes as far as the next mark. */
function namesIn(part: string, choices: readonly NamedChoice[]): readonly FoundName[] {
  // Names at even places, the marks between them at odd ones.
  const pieces = part.trim().split(/(\s*[,/&]\s*|\s+og\s+)/i);
  const names: FoundName[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length;
    let found = findByName(pieces.slice(at, end).join(''), choices);
    while (found.length === 0 && end > at + 1) {
      end -= 2;
      found = findByName(pieces.slice(at, end).join(''), choices);
    }
    const name = pieces.slice(at, end).join('').trim();
    if (name !== '') names.push({ name, found });
    at = end + 1;
  }
  return names;
}
