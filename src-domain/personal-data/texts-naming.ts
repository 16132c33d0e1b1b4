import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { writtenTextOf } from '../written-text.ts';

/** A text of the plan in which a name stands. */
export interface NamingText {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
  /** The text around the name, on one line. */
  readonly excerpt: string;
  /** 'perhaps': only the surname stands there, which others may have too. */
  readonly certainty: 'sure' | 'perhaps';
}

/** Nobody writes in these: they say what kind of file a row is about. */
const notWritten: readonly string[] = ['mediaType', 'format'];

/**
 * Where the plan's free text has a person's name: whole ('Kari Moe', 'Moe, Kari', 'Kari Moes'), or by the
 * surname alone. The rows of persons are no free text. First names, titles and nicknames aren't found.
 */
export const textsNaming = (plan: Plan, name: string): readonly NamingText[] =>
  textsWith(plan, namePatterns(name));

/** As `textsNaming`, for what else tells who somebody is: an e-mail address or a telephone number. */
export const textsQuoting = (plan: Plan, quoted: string): readonly NamingText[] =>
  textsWith(plan, { sure: wholeWords(quotedPattern(quoted)), perhaps: null });

interface NamePatterns {
  readonly sure: RegExp | null;
  readonly perhaps: RegExp | null;
}

function textsWith(plan: Plan, patterns: NamePatterns): readonly NamingText[] {
  if (patterns.sure === null && patterns.perhaps === null) return [];
  return entityNames
    .filter((entity) => !entityNamed(entity).personal)
    .flatMap((entity) => {
      const fields = Object.keys(entityNamed(entity).fields).flatMap((field) => {
        const read = notWritten.includes(field) ? null : writtenTextOf(entity, field);
        return read ? [{ field, read }] : [];
      });
      return rowsOf(plan, entity).flatMap((row) =>
        fields.flatMap(({ field, read }): readonly NamingText[] => {
          const found = findIn(read(row), patterns);
          return found ? [{ entity, id: row.id, field, ...found }] : [];
        }),
      );
    });
}

function findIn(
  written: string,
  { sure, perhaps }: NamePatterns,
): Pick<NamingText, 'excerpt' | 'certainty'> | null {
  const text = written.normalize('NFC');
  const whole = sure?.exec(text);
  if (whole) return { excerpt: excerptAround(text, whole), certainty: 'sure' };
  const part = perhaps?.exec(text);
  return part ? { excerpt: excerptAround(text, part), certainty: 'perhaps' } : null;
}

/** What finds a person's whole name in a text; null where nothing can. A name of one word is found as it is written. */
export function namePattern(name: string): RegExp | null {
  const { sure, perhaps } = namePatterns(name);
  return sure ?? perhaps;
}

/** A name of one word may be a word like any other, so that it only counts as it is written. */
function namePatterns(name: string): NamePatterns {
  const words = writtenWords(name);
  const last = words.at(-1);
  if (last === undefined) return { sure: null, perhaps: null };
  const ahead = words.slice(0, -1);
  if (ahead.length === 0) return { sure: null, perhaps: wholeWords(escaped(last), 'u') };
  const forwards = [...ahead, last].map(escaped).join('\\s+');
  const backwards = `${escaped(last)}\\s*,\\s*${ahead.map(escaped).join('\\s+')}`;
  return {
    sure: wholeWords(`${forwards}|${backwards}`),
    perhaps: last.length < shortestSurname ? null : wholeWords(escaped(last), 'u'),
  };
}

const shortestSurname = 3;

/** 'Moe, Kari' is Kari Moe. */
function writtenWords(name: string): readonly string[] {
  const [before = '', after = '', ...more] = name.normalize('NFC').split(',');
  const inOrder = more.length === 0 && after.trim() !== '' ? `${after} ${before}` : name;
  return inOrder
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Digits of a telephone number may stand in groups. */
function quotedPattern(quoted: string): string {
  const text = quoted.normalize('NFC').trim();
  const digits = text.replaceAll(/[\s()-]/g, '');
  return /^\+?\d{5,}$/.test(digits)
    ? [...digits].map(escaped).join('[\\s()-]*')
    : escaped(text).replaceAll(/\s+/g, '\\s+');
}

/** A genitive's s belongs to the name. */
function wholeWords(pattern: string, flags = 'iu'): RegExp | null {
  if (pattern === '') return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?:['’]?s)?(?![\\p{L}\\p{N}])`, flags);
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const longestBeside = 60;

function excerptAround(text: string, { 0: found, index }: RegExpExecArray): string {
  const end = index + found.length;
  const before = text.slice(0, index);
  const after = text.slice(end);
  const from = before.length <= longestBeside ? 0 : before.length - longestBeside;
  const start = from === 0 ? 0 : Math.max(from, before.indexOf(' ', from) + 1);
  const to = after.length <= longestBeside ? after.length : after.lastIndexOf(' ', longestBeside);
  const around = `${before.slice(start)}${found}${after.slice(0, Math.max(to, 0))}`;
  const ahead = start > 0 ? '… ' : '';
  return `${ahead}${around.replaceAll(/\s+/g, ' ').trim()}${to < after.length ? ' …' : ''}`;
}
