import { type DragEvent, useState } from 'react';

/** Files that are dropped on an element; folders, which can't be attached, are told apart. */
export function useDroppedFiles(
  take: (files: readonly File[], folders: readonly File[]) => Promise<void>,
) {
  const [isOver, setIsOver] = useState(false);
  const listeners = {
    // A drop that is answered here isn't taken for a project file.
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isInside) setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      const dropped = [...event.dataTransfer.items].flatMap((item) => {
        const file = item.getAsFile();
        return file ? [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory ?? false }] : [];
      });
      const { files = [], folders = [] } = Object.groupBy(dropped, ({ isFolder }) =>
        isFolder ? 'folders' : 'files',
      );
      void take(
        files.map(({ file }) => file),
        folders.map(({ file }) => file),
      );
    },
  };
  return { isOver, listeners };
}
