import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { PageName } from '../../frame/pages.ts';
import { PageTexts } from '../../PageTexts.tsx';
import { useProject } from '../../project/open-project.ts';
import { returnAsking } from './return-asking.ts';

const ReturnDialogs = lazy(async () => ({
  default: (await import('./ReturnDialogs.tsx')).ReturnDialogs,
}));

/** What is asked and told of a hand-out that came back to this project, over whatever page is shown. */
export function TakingBack({ page }: { readonly page: PageName }) {
  const project = useProject((state) => state.project);
  const { asking } = useStore(returnAsking);
  if (asking.kind === 'none' || asking.project !== project) return null;
  return (
    <Suspense>
      <PageTexts>
        <ReturnDialogs page={page} />
      </PageTexts>
    </Suspense>
  );
}
