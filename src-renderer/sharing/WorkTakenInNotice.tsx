import { lazy, Suspense, useEffect, useState } from 'react';
import type { WorkTakenIn } from '../../src-preload/contract.ts';
import { listen } from '../bridge.ts';
import { PageTexts } from '../PageTexts.tsx';
import { useProject } from '../project/open-project.ts';

const TakenInNotice = lazy(async () => {
  const { TakenInNotice: Notice } = await import('./TakenInNotice.tsx');
  return { default: Notice };
});

/** Tells of others' work when it is taken in while the project is open. */
export function WorkTakenInNotice() {
  const project = useProject((state) => state.project);
  const [taken, setTaken] = useState<WorkTakenIn | null>(null);
  useEffect(
    () =>
      listen(({ name, value }) => {
        if (name !== 'work-taken-in' || value.project !== project) return;
        setTaken((earlier) => (earlier ? together(earlier, value) : value));
      }),
    [project],
  );
  if (!taken) return null;
  return (
    <Suspense>
      <PageTexts>
        <TakenInNotice taken={taken} onDone={() => setTaken(null)} />
      </PageTexts>
    </Suspense>
  );
}

/** What is told while something still stands is told together with it. */
const together = (earlier: WorkTakenIn, later: WorkTakenIn): WorkTakenIn => ({
  ...later,
  entryCount: earlier.entryCount + later.entryCount,
  who: [...new Set([...earlier.who, ...later.who])],
  collisionCount: earlier.collisionCount + later.collisionCount,
});
