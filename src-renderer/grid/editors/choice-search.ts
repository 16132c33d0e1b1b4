import type { Choice } from '../grid-model.ts';

/** The choices whose name or detail has every word of what is typed; those that begin with it first. */
export function findChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return choices;
  const begins = (choice: Choice) => plain(choice.name).startsWith(words.join(' '));
  const found = choices.filter((choice) => {
    const text = plain([choice.name, choice.detail, ...(choice.synonyms ?? [])].join(' '));
    return words.every((word) => text.includes(word));
  });
  return found.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

/** The one choice with exactly this name, whatever its capitals; else the one that has it as a synonym. */
export function findNamed(choices: readonly Choice[], name: string): Choice | undefined {
  const named = choices.filter((choice) => plain(choice.name) === plain(name));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const meant = choices.filter(({ synonyms = [] }) =>
    synonyms.some((one) => plain(one) === plain(name)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('nb');
