import type { GlobalStylesProps } from '@mui/material/GlobalStyles';

export const previewId = 'document-preview';

const preview = `#${previewId}`;
const around = `:has(${preview})`;

/**
 * Printed, the page is the document alone, on A4 with Word's margins. Blocks that begin a page in Word do so here,
 * in a slightly smaller text so that none runs over: the numbers in the table of contents hold as far as can be.
 */
export const printedAlone: GlobalStylesProps['styles'] = {
  '@page': { size: 'A4', margin: '2.54cm' },
  '@media print': {
    [`body ${around} > :not(${around}, ${preview}), body:has(${preview}) > :not(${around})`]: {
      display: 'none !important',
    },
    [`html${around}, body${around}, ${around}`]: {
      display: 'block !important',
      position: 'static !important',
      height: 'auto !important',
      minHeight: '0 !important',
      maxWidth: 'none !important',
      margin: '0 !important',
      padding: '0 !important',
      border: '0 !important',
      overflow: 'visible !important',
      backgroundColor: '#fff !important',
      colorScheme: 'light !important',
    },
    [preview]: {
      '--margin': '0',
      '--paper-rule': '#c3ccd6',
      maxWidth: 'none',
      fontSize: '10.5pt',
      lineHeight: 1.3,
      [`& *`]: { color: '#000 !important' },
      '& .sheet': { border: 0, boxShadow: 'none', padding: 0, margin: 0, background: 'none' },
      '& .sheet + .sheet': { breakBefore: 'page' },
      '& .part': { contentVisibility: 'visible' },
      '& .page-mark': { display: 'none' },
      '& .page-break': { display: 'block', position: 'static', border: 0, breakBefore: 'page' },
      '& .page-break::after': { display: 'none' },
      // Not in tables: Chromium leaves a page empty where a break is asked for beside a merged cell.
      '& li > p:has(> .page-mark)': { breakBefore: 'page' },
      '& thead th, & .heading-row th': { backgroundColor: '#eef2f6 !important' },
      '& h2, & h3, & h4, & h5, & h6': { breakAfter: 'avoid' },
      '& tr': { breakInside: 'avoid' },
      '& table': { fontSize: '9.5pt', lineHeight: 1.2 },
      '& th, & td': { paddingBlock: '0.25em' },
    },
  },
};
