import { saysSomething } from '../../../src-domain/clean-text.ts';
import type { Heading, HeadingLevel, Run, TextRun } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { listText } from '../../../src-domain/messages/list-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { inLanguage, textRuns } from '../runs.ts';

/** What every chapter is written from. */
export interface Writing {
  readonly plan: Plan;
  readonly today: IsoDay;
  /** The document's language, which its labels are in. */
  readonly language: Language;
  /** The language that people wrote the plan in. */
  readonly writtenIn: Language;
  readonly label: Translate;
}

type Look = Omit<TextRun, 'kind' | 'text' | 'language'>;

/** What people wrote, marked with its language where that isn't the document's. */
export function written(writing: Writing, text: string, look: Look = {}): readonly Run[] {
  return textRuns(text, { ...look, ...inLanguage(writing.writtenIn, writing.language) });
}

/** A heading; what has no name yet is called so, for an empty heading leads nowhere. */
export function heading({ label }: Writing, level: HeadingLevel, runs: readonly Run[]): Heading {
  const isNamed = runs.some((run) => run.kind === 'text' && saysSomething(run.text));
  return { kind: 'heading', level, runs: isNamed ? runs : textRuns(label('documents:unnamed')) };
}

/** A name for those who can't see the table that it belongs to. */
export function tableName({ label }: Writing, name: string): string {
  return saysSomething(name) ? name : label('documents:unnamed');
}

/** 'Prosjektansvarlig: Kari Moe', or the one that is there; a colon that was typed isn't doubled. */
export function labelled({ label }: Writing, name: string, text: string): string {
  const bare = name.trim().replace(/:$/, '');
  if (bare === '' || text.trim() === '') return bare === '' ? text : name;
  return label('documents:labelled-text', { label: bare, text });
}

export function lettered(writing: Writing, letter: string, title: string): readonly Run[] {
  return written(writing, letteredName(letter, title));
}

/** A person's name, or words in its place where the person has been removed from the project. */
export function personName({ label }: Writing, person: Row<'person'>): string {
  return person.name.trim() === '' ? label('documents:removed-person') : person.name;
}

/** 'Anna Lund, Bo Moe og Cato By'. */
export const listed = ({ language }: Writing, texts: readonly string[]): string =>
  listText(texts, language);

/** 'Levanger' for 'Levanger kommune'. */
export function placeName({ name }: Row<'organisation'>): string {
  return name.replace(/\s+kommune$/i, '');
}

/** '01.09.2007'. */
export function dayText(day: IsoDay | null): string {
  return day === null ? '' : day.split('-').reverse().join('.');
}
