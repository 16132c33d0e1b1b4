import { documentWithMacros } from './file-type.ts';

/** What may be done with a file beside keeping it: a program is saved only by whoever is sure of it. */
export type Opening = 'may-open' | 'save-only' | 'program';

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** The types that are opened, each with the endings by which a system chooses the program for it. */
const opened: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${openDocument}.text`]: ['odt'],
  [`${openDocument}.spreadsheet`]: ['ods'],
  [`${openDocument}.presentation`]: ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
  'text/plain': ['txt', 'csv'],
};

const programTypes: readonly string[] = [
  'application/x-executable',
  'application/java-archive',
  documentWithMacros,
];

/** Endings that some system runs, or that lead it to something that it runs. */
const programEndings: ReadonlySet<string> = new Set(
  (
    'app appimage appref-ms bat bash chm cmd com command cpl deb desktop diagcab dll dmg docm dotm exe ' +
    'gadget hta inf iso jar jnlp js jse lnk mde msc msh msi msix msp mst pif pkg pl potm ppam ppsm pptm ' +
    'ps1 ps1xml ps2 psc1 py pyw reg rpm run scf scr sct sh shb sldm sys url vb vbe vbs vbscript vhd vhdx ' +
    'website ws wsc wsf wsh xla xlam xll xlm xlsm xltm'
  ).split(' '),
);

/** What a name ends with, in small letters and without the full stop; '' where it has no ending. */
export const endingOf = (fileName: string): string =>
  /\.([^.\s]+)[\s.]*$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/**
 * Whether a file may be opened in the user's program for it. The program is chosen by the name, so a name
 * that doesn't say what the file is stands in the way.
 */
export function openingOf(mediaType: string, fileName: string): Opening {
  const ending = endingOf(fileName);
  if (programTypes.includes(mediaType) || programEndings.has(ending)) return 'program';
  return opened[mediaType]?.includes(ending) ? 'may-open' : 'save-only';
}

const kinds: Readonly<Record<string, string>> = { tif: 'tiff', jpeg: 'jpg' };

/** What people call a file of a type that is opened ('docx', 'csv'); null of any other. */
export function knownKind(mediaType: string, fileName: string): string | null {
  if (openingOf(mediaType, fileName) !== 'may-open') return null;
  const ending = endingOf(fileName);
  return kinds[ending] ?? ending;
}
