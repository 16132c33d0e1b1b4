import { Suspense } from 'react';
import type { DiagramBlock } from '../../../src-domain/document/blocks.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { DiagramLegend } from '../../diagrams/DiagramLegend.tsx';
import { DiagramPlot } from '../../diagrams/DiagramPlot.tsx';
import { LanguageScope } from '../../LanguageScope.tsx';
import { PageTexts } from '../../PageTexts.tsx';

interface DiagramBlockViewProps {
  readonly block: DiagramBlock;
  readonly language: Language;
  readonly id: string;
}

/** A diagram of a document, in the document's language; its table stands beside it in the document. */
export function DiagramBlockView({ block: { diagram }, language, id }: DiagramBlockViewProps) {
  return (
    <figure className="diagram" id={id} tabIndex={-1} aria-label={diagram.title}>
      <figcaption>{diagram.title}</figcaption>
      <Suspense>
        <LanguageScope language={language}>
          <PageTexts>
            <DiagramPlot diagram={diagram} size="normal" />
            <DiagramLegend diagram={diagram} />
          </PageTexts>
        </LanguageScope>
      </Suspense>
    </figure>
  );
}
