import { createTheme } from '@mui/material/styles';

/** Fonts of the user's own system, those first that office programs there use. Nothing is fetched. */
const fontFamily = [
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  '-apple-system',
  'Roboto',
  '"Noto Sans"',
  '"Open Sans"',
  'Carlito',
  'system-ui',
  'sans-serif',
].join(', ');

/** Calm and dense; light or dark as the user chose, or else as the system prefers. Contrasts are at least 4.5 to 1. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#14586a', dark: '#0e4251', light: '#3c7d90' },
        background: { default: '#f3f5f5', paper: '#ffffff' },
        text: { primary: '#1b2326', secondary: '#4d5a5f' },
        divider: '#d9dfe0',
        error: { main: '#b3261e' },
        warning: { main: '#8a5300' },
        info: { main: '#2a5d9c' },
        success: { main: '#2c6b3f' },
      },
    },
    dark: {
      palette: {
        primary: { main: '#7fc4d6', dark: '#5aa9bd', light: '#a9dbe7' },
        background: { default: '#12181a', paper: '#1a2225' },
        text: { primary: '#e6ecee', secondary: '#a9b6ba' },
        divider: '#303b3f',
        action: { active: '#c3ced2' },
        error: { main: '#f4a29b' },
        warning: { main: '#eabb6c' },
        info: { main: '#9cc3f2' },
        success: { main: '#8fd0a2' },
      },
    },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily,
    fontSize: 13,
    h1: { fontSize: '1.625rem', fontWeight: 600, lineHeight: 1.25, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.35 },
    h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
    h4: { fontSize: '0.875rem', fontWeight: 400, lineHeight: 1.45 },
    body1: { fontSize: '0.875rem', lineHeight: 1.5 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      // A button takes away the outline that everything else has.
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: '2px solid currentColor', outlineOffset: 1 } },
      },
    },
    // Inside what it explains, a tooltip is part of a landmark.
    MuiTooltip: { defaultProps: { slotProps: { popper: { disablePortal: true } } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiPaper: { defaultProps: { variant: 'outlined' } },
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
        '@media (prefers-reduced-motion: reduce)': {
          // What a component says of itself, in its style attribute too, gives way.
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
  },
});
