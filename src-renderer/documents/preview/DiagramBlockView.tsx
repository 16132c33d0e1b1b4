import type { DiagramBlock } from '../../../src-domain/document/blocks.ts';
import { DiagramLegend } from '../../diagrams/DiagramLegend.tsx';
import { DiagramPlot } from '../../diagrams/DiagramPlot.tsx';

interface DiagramBlockViewProps {
  readonly block: DiagramBlock;
  readonly id: string;
}

/** A diagram of a document; its table stands beside it in the document. */
export function DiagramBlockView({ block: { diagram }, id }: DiagramBlockViewProps) {
  return (
    <figure className="diagram" id={id} tabIndex={-1} aria-label={diagram.title}>
      <figcaption>{diagram.title}</figcaption>
      <DiagramPlot diagram={diagram} size="normal" />
      <DiagramLegend diagram={diagram} />
    </figure>
  );
}
