import { Header, ImageRun, Paragraph } from 'docx';
import type { Logo } from '../letterhead/letterhead.ts';

/** The header of the first page: the logo alone. */
export const logoHeader = ({ type, bytes, width, height, description }: Logo): Header =>
  new Header({
    children: [
      new Paragraph({
        spacing: { line: 240, lineRule: 'auto', after: 0 },
        children: [
          new ImageRun({
            type,
            data: Buffer.from(bytes),
            transformation: { width, height },
            altText: { name: 'Logo', title: description, description },
          }),
        ],
      }),
    ],
  });
