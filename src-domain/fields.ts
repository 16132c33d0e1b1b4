import { z } from 'zod';
import { isSpan } from './timing/spans.ts';

/**
 * The kinds of value that a field can hold. Each is a zod schema with a default, so that a row that
 * leaves a field out is completed and not refused.
 */

const longestText = 200_000;
const longestJson = 5_000_000;

/** SQLite keeps neither a lone surrogate nor a NUL as it was given, so neither comes through the door. */
const storable = (text: string) => text.isWellFormed() && !text.includes('\u0000');

const writtenText = () =>
  z.string().max(longestText).refine(storable, { error: 'text-not-storable' });

const requiredText = writtenText();

/** What tells a field of Markdown from one of plain text. */
export const markdownText = writtenText();

const requiredDay = z.iso.date();

const span = z
  .strictObject({ from: requiredDay.nullable(), to: requiredDay.nullable() })
  .refine(isSpan, { error: 'not-a-span', when: ({ issues }) => issues.length === 0 });

/** A row's id: a UUID in lower case. New rows get version 7, so that ids sort by when they were made. */
export const id = () =>
  z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** An order key (fractional index, base 62). Rows with equal keys are ordered by id. */
export const position = () => z.string().regex(/^[0-9A-Za-z]{1,200}$/);

/** What people call a change that they make. */
export const label = () => requiredText.max(1000);

export const text = () => requiredText.default('');
export const optionalText = () => requiredText.nullable().default(null);
export const texts = () => z.array(requiredText).max(1000).default([]);

/** Text with headings, lists, emphasis and links, as CommonMark. */
export const markdown = () => markdownText.default('');

/** A calendar day, 'YYYY-MM-DD'. */
export const optionalDay = () => requiredDay.nullable().default(null);
export const days = () => z.array(requiredDay).max(100).default([]);

/** A year, a month or a day: '2007', '2007-10' or '2007-10-01'. */
export const optionalPartialDate = () =>
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .refine((date) => date.length < 10 || requiredDay.safeParse(date).success)
    .nullable()
    .default(null);

/** A moment, ISO 8601 in UTC. */
export const optionalMoment = () => z.iso.datetime().nullable().default(null);

/** Time as people write it; `spans` holds days only where a person has set them. */
export const optionalTime = () =>
  z
    .strictObject({
      text: requiredText,
      spans: z.array(span).max(100).nullable().default(null),
    })
    .nullable()
    .default(null);

export const yesOrNo = (byDefault = false) => z.boolean().default(byDefault);
export const optionalYesOrNo = () => z.boolean().nullable().default(null);
export const optionalNumber = () => z.number().nullable().default(null);
export const count = (byDefault: number) => z.int().min(0).max(1_000_000).default(byDefault);
export const sizeInBytes = () => z.int().min(0);

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);

export const oneOf = <const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  byDefault: Choices[number],
) => z.enum(choices).default(byDefault as never);

export const optionalOneOf = <const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
) => z.enum(choices).nullable().default(null);

export const severalOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.array(z.enum(choices)).max(100).default([]);

export const optionalSha256 = () => sha256().nullable().default(null);

/** JSON as text: for what is kept and handed on, and has no fields of its own. */
export const json = (byDefault: string) =>
  z
    .string()
    .max(longestJson)
    .refine((text) => storable(text) && isJson(text), { error: 'not-json' })
    .default(byDefault);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Ids of rows that are told of, be they there or not. */
export const ids = () => z.array(id()).max(100_000).default([]);

/** A reference to a row that must be there. */
export const reference = () => id();
export const optionalReference = () => id().nullable().default(null);

export const languages = ['nb', 'nn'] as const;
/** Bokmål or nynorsk. */
export type Language = (typeof languages)[number];
