import { firstPartIn, namesInZip } from './zip-names.ts';

/**
 * What a file is, by its first bytes and, of an archive, by what it says that it holds; never by its name.
 * What isn't known is 'application/octet-stream'.
 */
export function fileType(bytes: Uint8Array): string {
  const found = signatures.find(({ starts }) =>
    starts.every(([at, expected]) => hasAt(bytes, at, expected)),
  );
  if (found?.type === zip) return archiveType(bytes);
  return found?.type ?? (isText(bytes) ? 'text/plain' : 'application/octet-stream');
}

/** An office document that holds program code: it is taken for a program. */
export const documentWithMacros = 'application/x-document-with-macros';

const zip = 'application/zip';
const office = 'application/vnd.openxmlformats-officedocument';

interface Signature {
  readonly type: string;
  /** Which bytes stand where; each letter is one byte. */
  readonly starts: readonly (readonly [at: number, bytes: string])[];
}

const signatures: readonly Signature[] = [
  { type: 'application/pdf', starts: [[0, '%PDF-']] },
  { type: zip, starts: [[0, 'PK\x03\x04']] },
  { type: 'image/png', starts: [[0, '\x89PNG\r\n\x1a\n']] },
  { type: 'image/jpeg', starts: [[0, '\xff\xd8\xff']] },
  { type: 'image/gif', starts: [[0, 'GIF8']] },
  { type: 'image/tiff', starts: [[0, 'II*\0']] },
  { type: 'image/tiff', starts: [[0, 'MM\0*']] },
  {
    type: 'image/webp',
    starts: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  // Word, Excel and PowerPoint before 2007, which may hold macros, but Windows' installers too.
  { type: 'application/x-ole-storage', starts: [[0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']] },
  { type: 'application/x-executable', starts: [[0, 'MZ']] },
  { type: 'application/x-executable', starts: [[0, '\x7fELF']] },
  { type: 'application/x-executable', starts: [[0, '\xcf\xfa\xed\xfe']] },
  { type: 'application/x-executable', starts: [[0, '\xce\xfa\xed\xfe']] },
  { type: 'application/x-executable', starts: [[0, '\xca\xfe\xba\xbe']] },
  { type: 'application/x-executable', starts: [[0, '#!']] },
  { type: 'application/x-executable', starts: [[0, '\x4c\0\0\0\x01\x14\x02\0']] },
];

function hasAt(bytes: Uint8Array, at: number, expected: string): boolean {
  return [...expected].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

/** By the part that each kind of Office document has. */
const officeParts: Readonly<Record<string, string>> = {
  'word/document.xml': `${office}.wordprocessingml.document`,
  'xl/workbook.xml': `${office}.spreadsheetml.sheet`,
  'ppt/presentation.xml': `${office}.presentationml.presentation`,
};

const openDocumentTypes: readonly string[] = ['text', 'spreadsheet', 'presentation'].map(
  (kind) => `application/vnd.oasis.opendocument.${kind}`,
);

const macroPart = /(?:^|\/)(?:vbaProject\.bin$|macrosheets\/|Basic\/|Scripts\/)/i;

function archiveType(bytes: Uint8Array): string {
  const names = namesInZip(bytes);
  if (names === null) return zip;
  const declared = firstPartIn(bytes, 'mimetype') ?? '';
  const part = names.includes('[Content_Types].xml')
    ? Object.keys(officeParts).find((name) => names.includes(name))
    : undefined;
  const type = part ? officeParts[part] : openDocumentTypes.find((each) => each === declared);
  if (type === undefined) return names.includes('META-INF/MANIFEST.MF') ? javaArchive : zip;
  return names.some((name) => macroPart.test(name)) ? documentWithMacros : type;
}

const javaArchive = 'application/java-archive';

const lookedAtInBytes = 65_536;

/** Control characters that no text has, tab, line feed, form feed and carriage return aside. */
const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13].includes(byte);

function isText(bytes: Uint8Array): boolean {
  const isUtf16 = hasAt(bytes, 0, '\xff\xfe') || hasAt(bytes, 0, '\xfe\xff');
  return isUtf16 || !bytes.subarray(0, lookedAtInBytes).some(isControl);
}
