import { useEffect, useState } from 'react';
import { openDroppedFile } from '../bridge.ts';
import { addressOf } from './addresses.ts';
import { useGoTo } from './use-address.ts';

export type FileDropState =
  | { readonly kind: 'none' }
  | { readonly kind: 'over' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: 'several' }
  | { readonly kind: 'refused'; readonly reason: 'no-project'; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: 'failed'; readonly error: unknown };

/** Takes project files that are dropped on the window, unless what they are dropped on wants them itself. */
export function useFileDrop(): { readonly state: FileDropState; readonly forget: () => void } {
  const goTo = useGoTo();
  const [state, setState] = useState<FileDropState>({ kind: 'none' });
  useEffect(() => {
    const take = async (files: readonly File[]) => {
      const [file] = files;
      if (!file) return setState({ kind: 'none' });
      if (files.length > 1) return setState({ kind: 'refused', reason: 'several' });
      const { name } = file;
      if (!name.toLowerCase().endsWith('.planverk')) {
        return setState({ kind: 'refused', reason: 'no-project', name });
      }
      setState({ kind: 'opening', name });
      try {
        const opened = await openDroppedFile(file);
        setState({ kind: 'none' });
        if (opened) goTo(addressOf(opened.project, 'oversikt'));
      } catch (error) {
        setState({ kind: 'refused', reason: 'failed', error });
      }
    };
    // Without an answer the browser would leave the page for the file.
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      if (event.defaultPrevented) return setState(withoutOverlay);
      event.preventDefault();
      setState((before) => (before.kind === 'over' ? before : { kind: 'over' }));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setState(withoutOverlay);
    };
    const drop = (event: DragEvent) => {
      setState(withoutOverlay);
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [goTo]);
  return { state, forget: () => setState({ kind: 'none' }) };
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

const withoutOverlay = (state: FileDropState): FileDropState =>
  state.kind === 'over' ? { kind: 'none' } : state;
