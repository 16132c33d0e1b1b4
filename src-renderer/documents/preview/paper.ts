import type { SystemStyleObject } from '@mui/system';

const rule = '1px solid var(--paper-rule)';

/** The colours of the Word document; on dark paper the page's own, which can be read there. */
const inks: SystemStyleObject = {
  '--paper-heading': '#17365d',
  '--paper-muted': '#47525f',
  '--paper-link': '#0b4f9e',
  '--paper-rule': '#c3ccd6',
  '--paper-header-shade': '#e4ebf2',
  '--paper-group-shade': '#f3f6f9',
  '[data-dark] &': {
    '--paper-heading': 'var(--mui-palette-primary-main)',
    '--paper-muted': 'var(--mui-palette-text-secondary)',
    '--paper-link': 'var(--mui-palette-info-main)',
    '--paper-rule': 'var(--mui-palette-divider)',
    '--paper-header-shade': 'rgb(var(--mui-palette-primary-mainChannel) / 0.1)',
    '--paper-group-shade': 'rgb(var(--mui-palette-primary-mainChannel) / 0.04)',
  },
};

/** How the parts of a document look on the screen: one class for all of it, for a plan has thousands of cells. */
export const paper: SystemStyleObject = {
  ...inks,
  '--margin': 'clamp(2.75rem, 7%, 6rem)',
  maxWidth: '52rem',
  fontFamily: 'Calibri, Carlito, "Segoe UI", "Open Sans", sans-serif',
  fontSize: '0.9375rem',
  lineHeight: 1.45,
  overflowWrap: 'break-word',

  '& .sheet': {
    bgcolor: 'background.paper',
    border: rule,
    borderRadius: '2px',
    boxShadow: '0 1px 3px rgb(0 0 0 / 0.12)',
    py: 'clamp(2rem, 7%, 4.5rem)',
    mb: 2.5,
    position: 'relative',
  },
  // As wide as an upright one on the screen, it has room for more on paper.
  '& .on-its-side': { '--margin': 'clamp(1.5rem, 4%, 3.5rem)' },
  '& .on-its-side table': { fontSize: '0.8125rem' },
  '& .part': {
    px: 'var(--margin)',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 24rem',
  },
  '& [tabindex="-1"]:focus': {
    outline: '2px solid var(--mui-palette-primary-main)',
    outlineOffset: '4px',
  },
  '& [tabindex="-1"]': { scrollMarginTop: '5rem' },

  '& .page-mark': {
    position: 'absolute',
    left: 0,
    width: '100%',
    height: 0,
    m: 0,
    border: 0,
    overflow: 'visible',
    borderTop: '1px dashed var(--paper-rule)',
    pointerEvents: 'none',
    '&::after': {
      content: 'attr(data-label)',
      position: 'absolute',
      right: '0.5rem',
      top: '0.125rem',
      fontFamily: 'body1.fontFamily',
      fontSize: '0.6875rem',
      fontWeight: 400,
      fontStyle: 'normal',
      lineHeight: 1.2,
      color: 'text.secondary',
    },
  },

  // Where a sheet begins, its edge says it already.
  '& .part:first-of-type > .page-mark:first-of-type': { borderTop: 0 },

  '& h2, & h3, & h4, & h5, & h6, & [role="heading"]': {
    color: 'var(--paper-heading)',
    fontWeight: 700,
    lineHeight: 1.25,
    m: 0,
    mb: '0.4em',
  },
  '& .title': { fontSize: '2.25rem', mb: '0.1em' },
  '& .subtitle': { fontSize: '1.1875rem', color: 'var(--paper-muted)', m: 0, mb: '1.5em' },
  '& .heading-1': { fontSize: '1.5rem' },
  '& .heading-2, & .contents-heading': { fontSize: '1.1875rem', mt: '1.4em' },
  '& .heading-3': { fontSize: '1.0625rem', mt: '1.2em' },
  '& .heading-4': { fontSize: '0.9375rem', mt: '1em' },
  '& .heading-5, & .heading-6': { fontSize: '0.9375rem', fontStyle: 'italic', mt: '1em' },

  '& p': { m: 0, mb: '0.55em' },
  '& .detail': { fontSize: '0.875rem', color: 'var(--paper-muted)' },
  '& .lead-in': { mt: '0.4em' },
  '& blockquote': {
    m: 0,
    mb: '0.55em',
    pl: 2,
    borderLeft: '3px solid var(--paper-rule)',
    color: 'var(--paper-muted)',
  },
  '& pre, & code': { fontFamily: '"Courier New", monospace', fontSize: '0.8125rem' },
  '& pre': { whiteSpace: 'pre-wrap', m: 0, mb: '0.55em' },
  '& a': { color: 'var(--paper-link)' },
  '& ul, & ol': { m: 0, mb: '0.7em', pl: '1.6em' },
  '& li > p': { mb: '0.25em' },
  '& ul ul': { listStyleType: '"–  "' },
  '& ol ol': { listStyleType: 'lower-alpha' },
  '& ol ol ol': { listStyleType: 'lower-roman' },

  '& .picture': { m: 0, mb: '1em', '& svg': { maxWidth: '100%', height: 'auto' } },

  '& .diagram': { m: 0, mb: '1em', breakInside: 'avoid' },
  '& .diagram figcaption': { fontWeight: 700, mb: '0.4em' },
  '& .diagram ul': { p: 0, m: 0 },

  '& table': {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: '0.875rem',
    lineHeight: 1.35,
    mb: '1em',
  },
  '& caption, & .unseen': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  '& thead': { borderTop: '2px solid var(--paper-heading)' },
  '& tr': { borderBottom: rule },
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', px: '0.5em', py: '0.35em' },
  '& th': { color: 'var(--paper-heading)', fontWeight: 700 },
  '& thead th': { bgcolor: 'var(--paper-header-shade)', verticalAlign: 'bottom' },
  '& .heading-row th': { bgcolor: 'var(--paper-group-shade)' },
  '& .right': { textAlign: 'right' },
  '& td p, & th p, & td li, & th li': { mb: '0.15em' },
  '& td .detail': { fontStyle: 'italic' },
  '& td ul, & th ul, & td ol, & th ol': { pl: '1.1em', mb: 0 },

  '& .contents ol': { listStyle: 'none', p: 0 },
  '& .contents button': {
    all: 'unset',
    display: 'flex',
    alignItems: 'baseline',
    width: '100%',
    boxSizing: 'border-box',
    py: '0.15em',
    cursor: 'pointer',
    '&:hover': { color: 'var(--paper-heading)', textDecoration: 'underline' },
    '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
  },
  '& .contents .level-1': { fontWeight: 700, mt: '0.4em' },
  '& .contents .level-2': { pl: '1.4em' },
  '& .contents .level-3': { pl: '2.8em' },
  '& .leader': {
    flex: 1,
    minWidth: '1.5em',
    mx: '0.5em',
    borderBottom: '1px dotted var(--mui-palette-text-secondary)',
  },
};
