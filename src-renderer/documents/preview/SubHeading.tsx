import type { ReactNode } from 'react';

/** The page has a heading, and the document's title is the next: its own headings come below both. */
const levelsAbove = 2;

interface SubHeadingProps {
  /** The level in the document, from 1. */
  readonly level: number;
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading of the document among the headings of the page. HTML has six levels; ARIA has more. */
export function SubHeading({ level, id, className, children }: SubHeadingProps) {
  const shown = level + levelsAbove;
  const look = className ?? `heading-${level}`;
  if (shown > 6) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: HTML has no element for a seventh level.
      <div role="heading" aria-level={shown} id={id} tabIndex={-1} className={look}>
        {children}
      </div>
    );
  }
  const Tag = `h${shown}` as 'h3' | 'h4' | 'h5' | 'h6';
  return (
    <Tag id={id} tabIndex={-1} className={look}>
      {children}
    </Tag>
  );
}
