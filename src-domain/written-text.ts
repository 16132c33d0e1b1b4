import type { EntityName } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { isFreeText, isMarkdown, isWrittenTime } from './field-kind.ts';
import { plainText } from './search/plain-text.ts';

/** Reads what people wrote in a field, as a reader sees it; null where they can't write in it. */
export function writtenTextOf(entity: EntityName, field: string): ((row: AnyRow) => string) | null {
  if (isMarkdown(entity, field)) return (row) => plainText(String(row[field] ?? ''));
  if (isWrittenTime(entity, field)) return (row) => timeText(row[field]);
  if (!isFreeText(entity, field)) return null;
  return (row) => {
    const value = row[field];
    return Array.isArray(value) ? value.join('\n') : String(value ?? '').trim();
  };
}

const timeText = (time: unknown): string =>
  typeof time === 'object' && time !== null && 'text' in time ? String(time.text).trim() : '';
