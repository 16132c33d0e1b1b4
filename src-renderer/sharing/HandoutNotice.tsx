import { lazy, Suspense } from 'react';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import { PageTexts } from '../PageTexts.tsx';
import { useProject } from '../project/open-project.ts';

const HandoutBanner = lazy(async () => ({
  default: (await import('./HandoutBanner.tsx')).HandoutBanner,
}));

/** Says on every page of a copy that was handed out whose it is; nothing in a project of one's own. */
export function HandoutNotice() {
  const handout = useProject(({ plan }) => handoutOf(plan));
  if (!handout) return null;
  return (
    <Suspense>
      <PageTexts>
        <HandoutBanner handout={handout} />
      </PageTexts>
    </Suspense>
  );
}
