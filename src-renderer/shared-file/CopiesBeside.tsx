import { lazy, Suspense, useState } from 'react';
import { PageTexts } from '../PageTexts.tsx';
import { useProject } from '../project/open-project.ts';

const CopiesNotice = lazy(async () => {
  const { CopiesNotice: Notice } = await import('./CopiesNotice.tsx');
  return { default: Notice };
});

/** Tells of copies of the project file that lie beside it; nothing where none does, and none has. */
export function CopiesBeside() {
  const copies = useProject((state) => state.status.conflictCopies);
  const [wasThere, setWasThere] = useState(false);
  if (copies.length > 0 && !wasThere) setWasThere(true);
  if (copies.length === 0 && !wasThere) return null;
  return (
    <Suspense>
      <PageTexts>
        <CopiesNotice copies={copies} />
      </PageTexts>
    </Suspense>
  );
}
