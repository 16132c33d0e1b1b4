import { join } from 'node:path';

/** Where the browser shell keeps project files, since a browser has no dialogs for the disk. */
export const libraryFolderIn = (home: string): string => join(home, 'Prosjekter');
