import { useId } from 'react';
import type { Contents, DocumentValue } from '../../../src-domain/document/blocks.ts';
import { headingsOf, isInContents } from '../../../src-domain/document/headings.ts';
import { type DocumentPages, pageOf } from '../../../src-domain/document/pages.ts';
import { useLanguage } from '../../language.ts';
import { blockId, goToBlock } from './page-begins.ts';
import { SubHeading } from './SubHeading.tsx';

interface ContentsViewProps {
  readonly contents: Contents;
  readonly document: DocumentValue;
  readonly pages: DocumentPages | null;
  readonly id: string;
}

/** The table of contents. Its page numbers are the Word document's; its lines lead to the headings here. */
export function ContentsView({ contents, document, pages, id }: ContentsViewProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const entries = headingsOf(document).filter((placed) => isInContents(placed, contents));
  return (
    <nav className="contents" id={id} tabIndex={-1} aria-labelledby={headingId}>
      <SubHeading level={1} id={headingId} className="contents-heading">
        {contents.heading}
      </SubHeading>
      <ol>
        {entries.map(({ heading, text, place }) => {
          const page = pages === null ? null : pageOf(pages, place);
          return (
            <li key={blockId(place)} className={`level-${heading.level}`}>
              <button type="button" onClick={() => goToBlock(place)}>
                <span>{text}</span>
                <span className="leader" />
                {page !== null && (
                  <span>
                    <span className="unseen">{translate('documentsPage:at-page')} </span>
                    {page}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
