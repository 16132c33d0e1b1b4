import type { Row } from '../entities/registry.ts';

const joined = (letter: string, name: string): string => `${letter.trim()} ${name.trim()}`.trim();

/** A goal or milestone as people speak of it: 'A Redusert sykefravær'. */
export const goalName = ({ letter, title }: Row<'effectGoal'> | Row<'milestone'>): string =>
  joined(letter, title);

export const subprojectName = ({ letter, name }: Row<'subproject'>): string => joined(letter, name);
