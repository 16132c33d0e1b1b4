import type { Row } from '../entities/registry.ts';

export const issuedFileTypes = ['docx', 'pdf'] as const;

/** What kind of file a document is sent as, by its ending. */
export type IssuedFileType = (typeof issuedFileTypes)[number];

export const mediaTypes: Readonly<Record<IssuedFileType, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** What kind of file a document was sent as. */
export const issuedFileType = ({
  mediaType,
}: Pick<Row<'issuedDocument'>, 'mediaType'>): IssuedFileType =>
  mediaType === mediaTypes.pdf ? 'pdf' : 'docx';

/** What tells a document that was sent from another: the same one may have gone as Word and as PDF. */
export const issuedName = (
  issued: Pick<Row<'issuedDocument'>, 'title' | 'recipient' | 'mediaType'>,
): string =>
  [issued.title, issued.recipient, ...(issuedFileType(issued) === 'pdf' ? ['PDF'] : [])].join(', ');
