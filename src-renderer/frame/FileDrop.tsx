import { lazy, Suspense } from 'react';
import { StartTexts } from '../StartTexts.tsx';
import { useFileDrop } from './use-file-drop.ts';

const FileDropNotice = lazy(async () => {
  const { FileDropNotice: Notice } = await import('./FileDropNotice.tsx');
  return { default: Notice };
});

/** A project file may be dropped on any page: it is opened, or refused in words. */
export function FileDrop() {
  const { state, forget } = useFileDrop();
  if (state.kind === 'none') return null;
  return (
    <Suspense>
      <StartTexts>
        <FileDropNotice state={state} onForget={forget} />
      </StartTexts>
    </Suspense>
  );
}
