import { type Reading, readable, type UnreadableReason, unreadable } from './reading.ts';

/** What a name can stand for; `detail` tells equal names apart. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  /** Other words that mean it. */
  readonly synonyms?: readonly string[];
}

/** The choices that a name fits best: none, one, or several that can't be told apart. */
export function findByName(text: string, choices: readonly NamedChoice[]): readonly NamedChoice[] {
  const written = spelling(text);
  if (written === '') return [];
  for (const [at, { sought }] of likenesses.entries()) {
    const form = sought(written);
    if (form === null) continue;
    const found = choices.filter((choice) => formsOf(choice)[at] === form);
    if (found.length > 0) return found;
  }
  const word = lower(written);
  return choices.filter(({ synonyms = [] }) =>
    synonyms.some((one) => lower(spelling(one)) === word),
  );
}

/** Reads a name as the id of the choice that it means. Nothing written is null. */
export function readName(
  text: string,
  choices: readonly NamedChoice[],
): Reading<string | null, UnreadableReason> {
  if (text.trim() === '') return readable(null);
  const [found, another] = findByName(text, choices);
  if (!found) return unreadable({ rule: 'unknown-names', names: [text.trim()] });
  if (another) return unreadable({ rule: 'equal-names', names: [text.trim()] });
  return readable(found.id);
}

/** 'A – Lederopplæring', 'A. Lederopplæring' and 'A: Lederopplæring' are a letter and the same rest. */
function lettered(name: string): { readonly letter: string; readonly rest: string } | null {
  const [, letter, rest] = /^(\p{L}\d?|\d{1,2})\s?[.:)-]\s?(.+)$/u.exec(lower(name)) ?? [];
  return letter === undefined || rest === undefined ? null : { letter, rest };
}

const withoutMarks = (text: string): string => text.replace(/[(),]/g, '');

const lower = (text: string): string => text.toLowerCase();

const spelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Format}/gu, '')
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** What a choice is sought by; null where it can't be sought so. */
type Named = (name: string, detail: string | undefined) => string | null;

/** A way in which a written name can be like a choice's: the one form is the other. */
interface Likeness {
  readonly sought: (written: string) => string | null;
  readonly named: Named;
}

const asWritten: Named = (name) => name;
const asLowered: Named = (name) => lower(name);
const withDetail: Named = (name, detail) =>
  detail === undefined ? null : withoutMarks(lower(spelling(`${name} ${detail}`)));
const asLettered = (name: string): string | null => {
  const parts = lettered(name);
  return parts && `${parts.letter} ${parts.rest}`;
};
const asRest = (name: string): string | null => lettered(name)?.rest ?? null;
const asLetter: Named = (name) => lettered(name)?.letter ?? null;

/** From the surest to the loosest; the first that fits any choice decides. */
const likenesses: readonly Likeness[] = [
  { sought: (written) => written, named: asWritten },
  { sought: lower, named: asLowered },
  { sought: (written) => withoutMarks(lower(written)), named: withDetail },
  { sought: asLettered, named: asLettered },
  { sought: lower, named: asRest },
  { sought: asRest, named: asLowered },
  { sought: (written) => lower(written).replace(/[.:)]$/, ''), named: asLetter },
];

/** What a choice is sought by, likeness by likeness. */
type Forms = readonly (string | null)[];

// A choice is a value, so its forms are too: a pasted table asks for them thousands of times.
const forms = new WeakMap<NamedChoice, Forms>();

function formsOf(choice: NamedChoice): Forms {
  const known = forms.get(choice);
  if (known) return known;
  const name = spelling(choice.name);
  const made = likenesses.map(({ named }) => named(name, choice.detail));
  forms.set(choice, made);
  return made;
}
