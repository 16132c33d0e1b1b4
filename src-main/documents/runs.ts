import type { Paragraph, Run, TableCell, TextRun } from '../../src-domain/document/blocks.ts';
import type { Language } from '../../src-domain/fields.ts';

type Look = Omit<TextRun, 'kind' | 'text'>;

/** Text as runs: its line ends become line breaks. Empty text gives no runs. */
export function textRuns(text: string, look: Look = {}): readonly Run[] {
  const lines = text.split(/\r\n|[\r\n\v\u0085\u2028\u2029]/);
  return lines.flatMap((line, index): Run[] => [
    ...(index > 0 ? [{ kind: 'line-break' as const }] : []),
    ...(line === '' ? [] : [{ kind: 'text' as const, text: line, ...look }]),
  ]);
}

/** The look of text that somebody wrote in one language, in a document of another or the same. */
export function inLanguage(written: Language, document: Language): Pick<TextRun, 'language'> {
  return written === document ? {} : { language: written };
}

export function paragraph(runs: readonly Run[], role: Paragraph['role'] = 'text'): Paragraph {
  return { kind: 'paragraph', role, runs };
}

/** A cell of one column and one row. */
export function cell(
  content: readonly Run[] | TableCell['content'],
  options: Partial<Omit<TableCell, 'content'>> = {},
): TableCell {
  return {
    role: 'text',
    columnSpan: 1,
    rowSpan: 1,
    align: 'left',
    ...options,
    content: content.every(isBlock) ? content : [paragraph(content as readonly Run[])],
  };
}

function isBlock(part: Run | TableCell['content'][number]): part is TableCell['content'][number] {
  return part.kind === 'paragraph' || part.kind === 'list';
}
