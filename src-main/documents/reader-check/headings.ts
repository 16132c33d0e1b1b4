import type { Block, Paragraph } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import type { Found, ReadingPlace } from './found.ts';

/** Longer than this, a bold paragraph is more likely an emphasised one. */
const longestHeading = 120;

export function headingFindings(block: Block, { level, unnamed }: ReadingPlace): readonly Found[] {
  if (block.kind === 'paragraph') return isBoldThroughout(block) ? boldFound(block) : [];
  if (block.kind !== 'heading') return [];
  const text = plainText(block.runs);
  const isSkipping = block.level > level + 1;
  return [
    ...(text === unnamed ? [{ rule: 'heading-without-name', text } as const] : []),
    ...(isSkipping
      ? [
          {
            rule: 'heading-level-skipped',
            text,
            values: { level: block.level, expected: level + 1 },
          } as const,
        ]
      : []),
  ];
}

const boldFound = ({ runs }: Paragraph): readonly Found[] => [
  { rule: 'heading-typed-as-bold', text: plainText(runs) },
];

function isBoldThroughout({ role, runs }: Paragraph): boolean {
  const visible = runs.filter((run) => run.kind === 'text' && run.text.trim() !== '');
  return (
    role === 'text' &&
    visible.length > 0 &&
    visible.every((run) => run.kind === 'text' && run.bold === true) &&
    plainText(runs).length <= longestHeading
  );
}
