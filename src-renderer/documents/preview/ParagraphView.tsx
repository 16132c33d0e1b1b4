import type { ReactNode } from 'react';
import type { Paragraph } from '../../../src-domain/document/blocks.ts';
import { RunsView } from './RunsView.tsx';

interface ParagraphViewProps {
  readonly paragraph: Paragraph;
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A paragraph in its role. */
export function ParagraphView({ paragraph: { role, runs }, id, children }: ParagraphViewProps) {
  const place = id === undefined ? {} : { id, tabIndex: -1 };
  const text = (
    <>
      {children}
      <RunsView runs={runs} />
    </>
  );
  switch (role) {
    case 'quote':
      return (
        <blockquote {...place}>
          <p>{text}</p>
        </blockquote>
      );
    case 'preformatted':
      return <pre {...place}>{text}</pre>;
    case 'text':
      return <p {...place}>{text}</p>;
    default:
      return (
        <p {...place} className={role}>
          {text}
        </p>
      );
  }
}
