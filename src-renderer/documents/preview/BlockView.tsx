import { memo } from 'react';
import type { Block, DocumentValue } from '../../../src-domain/document/blocks.ts';
import type { BlockPlace } from '../../../src-domain/document/headings.ts';
import type { DocumentPages } from '../../../src-domain/document/pages.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { ContentsView } from './ContentsView.tsx';
import { DiagramBlockView } from './DiagramBlockView.tsx';
import { ListView } from './ListView.tsx';
import { PageMark } from './PageMark.tsx';
import { ParagraphView } from './ParagraphView.tsx';
import { PictureView } from './PictureView.tsx';
import { blockId, type PageBegin } from './page-begins.ts';
import { RunsView } from './RunsView.tsx';
import { SubHeading } from './SubHeading.tsx';
import { TableView } from './TableView.tsx';

interface BlockViewProps {
  readonly block: Block;
  readonly section: number;
  readonly index: number;
  readonly begins: readonly PageBegin[];
  /** The document's. */
  readonly language: Language;
  /** What a table of contents is made from; null for every other block. */
  readonly whole: { readonly document: DocumentValue; readonly pages: DocumentPages | null } | null;
}

/** One block of a document, under the marks of the pages that begin with it. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, begins } = props;
  // In tables and lists the marks of the other pages stand where these begin.
  const isParted = block.kind === 'table' || block.kind === 'list';
  const marks = begins.filter(({ isFirst }) => isFirst || !isParted);
  return (
    <>
      {marks.map((begin) => (
        <PageMark key={begin.page} begin={begin} />
      ))}
      <BareBlock {...props} />
    </>
  );
});

function BareBlock({ block, section, index, begins, language, whole }: BlockViewProps) {
  const place: BlockPlace = { section, block: index };
  const id = blockId(place);
  const inside = begins.filter(({ isFirst }) => !isFirst);
  switch (block.kind) {
    case 'title':
      return (
        <h2 className="title" id={id} tabIndex={-1}>
          <RunsView runs={block.runs} />
        </h2>
      );
    case 'subtitle':
      return (
        <p className="subtitle" id={id} tabIndex={-1}>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'heading':
      return (
        <SubHeading level={block.level} id={id}>
          <RunsView runs={block.runs} />
        </SubHeading>
      );
    case 'paragraph':
      return <ParagraphView paragraph={block} id={id} />;
    case 'list':
      return <ListView list={block} begins={inside} id={id} />;
    case 'table':
      return <TableView table={block} begins={inside} id={id} />;
    case 'picture':
      return <PictureView picture={block} id={id} />;
    case 'diagram':
      return <DiagramBlockView block={block} language={language} id={id} />;
    case 'contents':
      return whole && <ContentsView contents={block} id={id} {...whole} />;
  }
}
