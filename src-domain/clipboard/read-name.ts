import { type Reading, readable, type UnreadableReason, unreadable } from './reading.ts';

/** What a name can stand for; `detail` tells equal names apart. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

/** The choices that a name fits best: none, one, or several that can't be told apart. */
export function findByName(text: string, choices: readonly NamedChoice[]): readonly NamedChoice[] {
  const written = spelling(text);
  if (written === '') return [];
  for (const fits of likenesses) {
    const found = choices.filter((choice) => fits(written, choice));
    if (found.length > 0) return found;
  }
  return [];
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

/** From the surest to the loosest; the first that fits any choice decides. */
const likenesses: readonly ((written: string, choice: NamedChoice) => boolean)[] = [
  (written, { name }) => written === spelling(name),
  (written, { name }) => lower(written) === lower(spelling(name)),
  (written, { name, detail }) =>
    detail !== undefined && lower(written).replace(/[(),]/g, '') === bare(`${name} ${detail}`),
  (written, { name }) => {
    const [one, other] = [lettered(written), lettered(spelling(name))];
    return one !== null && one.letter === other?.letter && one.rest === other.rest;
  },
  (written, { name }) => lower(written) === lettered(spelling(name))?.rest,
  (written, { name }) => lettered(written)?.rest === lower(spelling(name)),
  (written, { name }) => lower(written).replace(/[.:)]$/, '') === lettered(spelling(name))?.letter,
];

/** 'A – Lederopplæring', 'A. Lederopplæring' and 'A: Lederopplæring' are a letter and the same rest. */
function lettered(name: string): { readonly letter: string; readonly rest: string } | null {
  const [, letter, rest] = /^(\p{L}\d?|\d{1,2})\s?[.:)-]\s?(.+)$/u.exec(lower(name)) ?? [];
  return letter === undefined || rest === undefined ? null : { letter, rest };
}

const bare = (text: string): string => lower(spelling(text)).replace(/[(),]/g, '');

const lower = (text: string): string => text.toLowerCase();

const spelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Format}/gu, '')
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
