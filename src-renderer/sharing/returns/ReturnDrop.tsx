import { useEffect, useState } from 'react';
import { handoutOf } from '../../../src-domain/handout/handout-row.ts';
import { DropOverlay } from '../../frame/DropOverlay.tsx';
import { useLanguage } from '../../language.ts';
import { useIsForReading, usePlan, useProject } from '../../project/open-project.ts';
import { lookThroughFile } from './return-asking.ts';

/** While this is shown, a project file that is dropped on the window is taken for one that came back. */
export function ReturnDrop() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const isForReading = useIsForReading();
  const isHandout = Boolean(handoutOf(usePlan()));
  const [isOver, setIsOver] = useState(false);
  const isListening = !isForReading && !isHandout;
  useEffect(() => {
    if (!isListening) return undefined;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const [file, another] = event.dataTransfer?.files ?? [];
      // What can't have come back is refused in words where any file may be dropped.
      if (!file || another || !file.name.toLowerCase().endsWith('.planverk')) return;
      event.preventDefault();
      void lookThroughFile(project, file);
    };
    // Before whoever takes any file that is dropped.
    const early = { capture: true };
    window.addEventListener('dragover', over, early);
    window.addEventListener('dragleave', leave, early);
    window.addEventListener('drop', drop, early);
    return () => {
      window.removeEventListener('dragover', over, early);
      window.removeEventListener('dragleave', leave, early);
      window.removeEventListener('drop', drop, early);
    };
  }, [isListening, project]);
  return isOver && <DropOverlay>{translate('takingBack:drop-here')}</DropOverlay>;
}
