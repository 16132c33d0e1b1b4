import { lazy, Suspense } from 'react';
import { PageTexts } from '../PageTexts.tsx';
import { useProject } from '../project/open-project.ts';

const OthersButton = lazy(async () => {
  const { OthersButton: Button } = await import('./OthersButton.tsx');
  return { default: Button };
});

/** Says who else has the project file open; nothing where nobody has. */
export function OthersHere() {
  const others = useProject((state) => state.status.others);
  if (others.length === 0) return null;
  return (
    <Suspense>
      <PageTexts>
        <OthersButton others={others} />
      </PageTexts>
    </Suspense>
  );
}
