import './no-code-from-text.ts';

import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { BugBoundary } from './BugBoundary.tsx';
import { theme } from './theme.ts';

// The shell puts a new number into each page; only style elements that carry it are let through.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const styles = createCache({ key: 'planverk', nonce });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme} storageManager={null} defaultMode="system">
        <CssBaseline />
        <BugBoundary>
          <App />
        </BugBoundary>
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
