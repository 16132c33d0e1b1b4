import { hash } from 'node:crypto';
import { fileType } from '../../src-domain/attachments/file-type.ts';
import type { Row } from '../../src-domain/entities/registry.ts';

/** What the row of an attachment says of its content; the type is that of the bytes, whatever the name says. */
export const attachmentContent = (
  bytes: Uint8Array,
  id: string,
): Pick<Row<'attachment'>, 'id' | 'hash' | 'sizeInBytes' | 'mediaType'> => ({
  id,
  hash: hash('sha256', bytes, 'hex'),
  sizeInBytes: bytes.byteLength,
  mediaType: fileType(bytes),
});
