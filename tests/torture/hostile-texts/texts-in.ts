import { cleanText } from '../../../src-domain/clean-text.ts';
import type { DocumentValue } from '../../../src-domain/document/blocks.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';

/** Text without white space, which a page sets as it likes. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

/** What stands in the document's runs, in order. */
export function runTexts({ sections }: DocumentValue): readonly string[] {
  const texts: string[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) visit(each);
    else if (typeof part === 'object' && part !== null) {
      if ('kind' in part && part.kind === 'text' && 'text' in part) texts.push(String(part.text));
      // Pictures and diagrams are drawn; what stands beside a block is no text of it.
      else if (!('kind' in part && (part.kind === 'picture' || part.kind === 'diagram'))) {
        visit(Object.values(part));
      }
    }
  };
  visit(sections);
  return texts;
}

/** The first of the texts that doesn't stand in the whole, after those before it. */
export function firstMissing(texts: readonly string[], whole: string): string | null {
  let from = 0;
  const within = bare(whole);
  for (const text of texts) {
    const wanted = bare(text);
    const at = within.indexOf(wanted, from);
    if (at < 0) return text;
    from = at + wanted.length;
  }
  return null;
}

/** What people wrote in one field, as a document has it. */
export function cleaned(plan: Plan, entity: EntityName, field: string): readonly string[] {
  return rowsOf(plan, entity)
    .map((row) => cleanText(String(row[field])).text)
    .filter((text) => text.trim() !== '');
}
