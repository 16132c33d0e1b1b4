import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { PageName } from '../../frame/pages.ts';
import { PageTexts } from '../../PageTexts.tsx';
import { endHandOut, handOutAsking } from './hand-out-asking.ts';

const HandOutDialog = lazy(async () => ({
  default: (await import('./HandOutDialog.tsx')).HandOutDialog,
}));
const HandedOutNotice = lazy(async () => ({
  default: (await import('./HandedOutNotice.tsx')).HandedOutNotice,
}));

/** The dialog of a hand-out over the page that it is asked for on, and what came of it. */
export function HandingOut({ page }: { readonly page: PageName }) {
  const { subprojectId, told } = useStore(handOutAsking);
  if (subprojectId === undefined && told === '') return null;
  return (
    <Suspense>
      <PageTexts>
        {subprojectId === undefined ? (
          <HandedOutNotice
            told={told}
            leadsToList={page !== 'deling'}
            onDone={() => endHandOut()}
          />
        ) : (
          <HandOutDialog begun={subprojectId} onClose={endHandOut} />
        )}
      </PageTexts>
    </Suspense>
  );
}
