import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useMemo } from 'react';
import type { Block, DocumentValue } from '../../../src-domain/document/blocks.ts';
import type { BlockPlace } from '../../../src-domain/document/headings.ts';
import type { DocumentPages } from '../../../src-domain/document/pages.ts';
import type { PageLook } from '../../../src-domain/letterhead/page-look.ts';
import { useLanguage } from '../../language.ts';
import { BlockView } from './BlockView.tsx';
import { LetterheadHead } from './LetterheadHead.tsx';
import { letterheadPaper } from './letterhead-paper.ts';
import { pageBeginsIn } from './page-begins.ts';
import { paper } from './paper.ts';
import { previewId, printedAlone } from './printed-alone.ts';

interface DocumentPreviewProps {
  readonly document: DocumentValue;
  /** What it takes of a municipality's letterhead. */
  readonly look: PageLook | null;
  /** The pages of the Word document; null until they are known. */
  readonly pages: DocumentPages | null;
}

/** A document on paper, as the Word file will have it. Printing the page prints this alone. */
export function DocumentPreview({ document, look, pages }: DocumentPreviewProps) {
  const { translate } = useLanguage();
  const sheets = useMemo(() => sheetsOf(document), [document]);
  const beginsIn = useMemo(() => pageBeginsIn(pages), [pages]);
  const whole = useMemo(() => ({ document, pages }), [document, pages]);
  const sx = useMemo(() => (look ? [paper, letterheadPaper(look)] : paper), [look]);
  return (
    <>
      <GlobalStyles styles={printedAlone} />
      <Box
        component="article"
        id={previewId}
        lang={document.language}
        aria-label={translate('documentsPage:preview-of', { title: document.title })}
        sx={sx}
      >
        {sheets.map((parts, at) => (
          <div
            className={isOnItsSide(document, parts) ? 'sheet on-its-side' : 'sheet'}
            key={nameOf(parts[0]?.[0])}
          >
            {at === 0 && look && <LetterheadHead head={look.head} />}
            {parts.map((blocks) => (
              <div className="part" key={nameOf(blocks[0])}>
                {blocks.map(({ block, place }) => (
                  <BlockView
                    key={nameOf({ place })}
                    block={block}
                    section={place.section}
                    index={place.block}
                    begins={beginsIn(place)}
                    language={document.language}
                    whole={block.kind === 'contents' ? whole : null}
                  />
                ))}
              </div>
            ))}
          </div>
        ))}
      </Box>
    </>
  );
}

interface PlacedBlock {
  readonly block: Block;
  readonly place: BlockPlace;
}

/** A heading and what stands under it: the browser passes over those that are out of sight. */
type Part = PlacedBlock[];

/** A sheet goes on until a chapter that starts a page, or another section. */
function sheetsOf({ sections }: DocumentValue): readonly Part[][] {
  const sheets: Part[][] = [];
  sections.forEach(({ blocks }, section) => {
    blocks.forEach((block, index) => {
      const isHeading = block.kind === 'heading';
      if (index === 0 || (isHeading && block.startsPage)) sheets.push([]);
      const sheet = sheets.at(-1);
      if (sheet?.length === 0 || isHeading) sheet?.push([]);
      sheet?.at(-1)?.push({ block, place: { section, block: index } });
    });
  });
  return sheets;
}

/** A sheet is of one section alone. */
const isOnItsSide = ({ sections }: DocumentValue, parts: readonly Part[]): boolean =>
  sections[parts[0]?.[0]?.place.section ?? 0]?.orientation === 'landscape';

const nameOf = (placed: Pick<PlacedBlock, 'place'> | undefined): string =>
  placed ? `${placed.place.section}-${placed.place.block}` : '';
