import { useEffect, useState } from 'react';
import type { SearchHit } from '../../src-domain/search.ts';
import { useLanguage } from '../language.ts';
import { useOpenedProject } from '../project/open-project.ts';

const noHits: readonly SearchHit[] = [];

/** What is found for a query; what was found last stands until the next answer is there. */
export function useSearchHits(query: string): {
  readonly hits: readonly SearchHit[];
  readonly isDone: boolean;
} {
  const { assistant } = useOpenedProject();
  const { language } = useLanguage();
  const [found, setFound] = useState({ query: '', hits: noHits });
  const wanted = query.trim();
  useEffect(() => {
    let isWanted = true;
    if (wanted === '') setFound({ query: '', hits: noHits });
    else {
      void assistant
        .search(wanted, language)
        .then((hits) => isWanted && setFound({ query: wanted, hits }));
    }
    return () => {
      isWanted = false;
    };
  }, [assistant, wanted, language]);
  return { hits: found.hits, isDone: found.query === wanted };
}
