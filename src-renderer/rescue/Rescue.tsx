import { lazy, type ReactNode, Suspense } from 'react';
import type { FailureCode } from '../../src-domain/failure.ts';
import type { ProjectName } from '../../src-preload/contract.ts';
import { CallFailed } from '../call-failure.ts';
import { PageTexts } from '../PageTexts.tsx';

const RescueActions = lazy(async () => ({
  default: (await import('./RescueActions.tsx')).RescueActions,
}));

export type Rescued = (opened: ProjectName) => void;

interface RescueProps {
  readonly error: unknown;
  readonly onOpened: Rescued;
}

const rescuable: readonly FailureCode[] = ['checksum-differs', 'damaged'];

/** What can be done with a file that couldn't be opened for what it holds; nothing where it is something else. */
export function Rescue({ error, onOpened }: RescueProps): ReactNode {
  if (!(error instanceof CallFailed)) return null;
  const { code, values } = error.failure;
  const path = String(values['path'] ?? '');
  // A file that was sent from a page is gone again: it has a name, and no place.
  if (!rescuable.includes(code) || !/[/\\]/.test(path)) return null;
  return (
    <Suspense>
      <PageTexts>
        <RescueActions path={path} isReadable={code === 'checksum-differs'} onOpened={onOpened} />
      </PageTexts>
    </Suspense>
  );
}
