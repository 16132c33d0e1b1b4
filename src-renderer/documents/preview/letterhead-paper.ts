import type { SystemStyleObject } from '@mui/system';
import type { PageLook, TypeName } from '../../../src-domain/letterhead/page-look.ts';

const selectors: Readonly<Record<TypeName, string>> = {
  text: '&',
  title: '& .title',
  subtitle: '& .subtitle',
  'heading-1': '& .heading-1',
  'heading-2': '& .heading-2',
  'heading-3': '& .heading-3',
};

const ownFonts = 'Calibri, Carlito, "Segoe UI", "Open Sans", sans-serif';

/** What the paper takes of a municipality's letterhead. Its colours are meant for white paper, and stay there. */
export function letterheadPaper({ types }: PageLook): SystemStyleObject {
  const rules = Object.entries(types).map(([type, { font, colour }]) => [
    selectors[type as TypeName],
    {
      ...(font !== null && { fontFamily: `"${font}", ${ownFonts}` }),
      ...(colour !== null && { 'html:not([data-dark]) &': { color: `#${colour}` } }),
    },
  ]);
  const head: SystemStyleObject = {
    '& .letterhead': { mb: 2 },
    '& .letterhead div': { display: 'flex', justifyContent: 'space-between', gap: 2 },
    '& .letterhead span': {
      display: 'flex',
      alignItems: 'center',
      gap: 1.5,
      whiteSpace: 'pre-wrap',
    },
    '& .letterhead img': { maxWidth: '100%', objectFit: 'contain', bgcolor: 'common.white' },
  };
  return Object.assign(head, Object.fromEntries(rules));
}
