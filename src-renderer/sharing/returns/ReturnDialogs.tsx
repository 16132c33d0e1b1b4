import { useStore } from 'zustand';
import type { PageName } from '../../frame/pages.ts';
import { ReadingReturn } from './ReadingReturn.tsx';
import { ReturnFailed } from './ReturnFailed.tsx';
import { ReturnReviewDialog } from './ReturnReviewDialog.tsx';
import { endReturn, returnAsking } from './return-asking.ts';
import { TakenNotice } from './TakenNotice.tsx';

/** One after another: reading the file, the review, and what came of it. */
export function ReturnDialogs({ page }: { readonly page: PageName }) {
  const { asking } = useStore(returnAsking);
  switch (asking.kind) {
    case 'reading':
      return <ReadingReturn fileName={asking.fileName} onCancel={() => endReturn()} />;
    case 'failed':
      return <ReturnFailed error={asking.error} file={asking.file} onClose={() => endReturn()} />;
    case 'read':
      return <ReturnReviewDialog read={asking.read} onClose={endReturn} />;
    case 'taken':
      return (
        <TakenNotice
          called={asking.called}
          leadsToChoices={page !== 'deling'}
          onDone={() => endReturn()}
        />
      );
    default:
      return null;
  }
}
