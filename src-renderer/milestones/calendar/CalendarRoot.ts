import { styled } from '@mui/material/styles';

/** How the list looks; one style element for all of it, since it has thousands of lines. */
export const CalendarRoot = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  const line = `1px solid ${palette.divider}`;
  return {
    position: 'relative',
    overflow: 'auto',
    maxHeight: 'max(20rem, calc(100dvh - 20rem))',
    border: line,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: palette.background.paper,
    fontSize: '0.8125rem',
    lineHeight: 1.45,
    '.calendar-year': { margin: 0, padding: '14px 16px 6px', ...theme.typography.h2 },
    '.calendar-list': { position: 'relative' },
    // Each stands at its place in the list, whatever of it is on the page.
    '.calendar-year, .calendar-section > h2, .calendar-nothing, li': {
      position: 'absolute',
      top: 0,
      left: 0,
      width: '100%',
    },
    '.calendar-section > h2': {
      display: 'flex',
      alignItems: 'baseline',
      gap: 8,
      margin: 0,
      padding: '8px 16px',
      backgroundColor: palette.background.default,
      borderTop: line,
      borderBottom: line,
      ...theme.typography.h3,
    },
    '.calendar-section.current > h2': {
      boxShadow: `inset 4px 0 0 ${palette.primary.main}`,
    },
    '.calendar-count': { color: palette.text.secondary, fontWeight: 400, fontSize: '0.8125rem' },
    '.calendar-now': {
      padding: '0 6px',
      border: `1px solid ${palette.primary.main}`,
      borderRadius: 4,
      color: palette.primary.main,
      fontWeight: 600,
      fontSize: '0.75rem',
    },
    '.calendar-nothing': { margin: 0, padding: '8px 16px', color: palette.text.secondary },
    ul: { listStyle: 'none', margin: 0, padding: 0 },
    li: {
      display: 'grid',
      gridTemplateColumns: '10.5rem minmax(12rem, 1fr) 11rem 9.5rem',
      columnGap: 16,
      alignItems: 'start',
      padding: '7px 16px',
    },
    'li:not([aria-posinset="1"])': { borderTop: line },
    'li:hover': { backgroundColor: palette.action.hover },
    'li > *': { minWidth: 0, overflowWrap: 'anywhere' },
    '.calendar-about': { display: 'block', color: palette.text.secondary },
    '.calendar-name': { color: palette.text.primary, fontWeight: 500, textDecoration: 'none' },
    '.calendar-name:hover': { textDecoration: 'underline' },
    '.calendar-name.milestone': { fontWeight: 700 },
    '.calendar-name.dropped': { textDecoration: 'line-through' },
    '.calendar-name:focus-visible, .calendar-report:focus-visible': {
      outline: `2px solid ${palette.primary.main}`,
      outlineOffset: 2,
      borderRadius: 3,
    },
    '.calendar-sign': { display: 'inline-block', width: '1.25em' },
    '.calendar-sign.done': { color: palette.success.main },
    '.calendar-overdue': { display: 'block', color: palette.error.main, fontWeight: 500 },
    '.calendar-report': {
      justifySelf: 'end',
      minHeight: 28,
      padding: '3px 10px',
      font: 'inherit',
      color: palette.primary.main,
      background: 'none',
      border: `1px solid ${palette.divider}`,
      borderRadius: 5,
      cursor: 'pointer',
    },
    '.calendar-report:hover': { borderColor: palette.primary.main },
    '@media (max-width: 900px)': {
      li: { gridTemplateColumns: '8rem minmax(8rem, 1fr) auto' },
      'li > :last-child': { gridColumn: '2 / -1', justifySelf: 'start' },
    },
  };
});
