import { useLanguage } from '../../language.ts';
import type { PageBegin } from './page-begins.ts';

/** Says in the margin which page begins here. The words are drawn by the style, so that no copy or search holds them. */
export function PageMark({ begin: { page, isFirst } }: { readonly begin: PageBegin }) {
  const { translate } = useLanguage();
  const label = translate('documentsPage:page', { page });
  const look = isFirst ? 'page-mark page-break' : 'page-mark';
  return <hr className={look} aria-label={label} data-label={label} />;
}

/** The same inside a table or list, where it would come between a cell's name and its text: only to be seen. */
export function SeenPageMarks({ begins, part }: SeenPageMarksProps) {
  const { translate } = useLanguage();
  return begins
    .filter((begin) => begin.part === part)
    .map(({ page }) => (
      <span
        key={page}
        className="page-mark"
        aria-hidden
        data-label={translate('documentsPage:page', { page })}
      />
    ));
}

interface SeenPageMarksProps {
  readonly begins: readonly PageBegin[];
  /** The row of the table or the paragraph of the list. */
  readonly part: number;
}
