import '../../../../src-renderer/no-code-from-text.ts';
import './clipboard-calls.ts';

import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageScope } from '../../../../src-renderer/LanguageScope.tsx';
import { PageTexts } from '../../../../src-renderer/PageTexts.tsx';
import { theme } from '../../../../src-renderer/theme.ts';
import { PastingPage } from './PastingPage.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const styles = createCache({ key: 'planverk', nonce });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <CacheProvider value={styles}>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Suspense>
        <LanguageScope language="nb">
          <PageTexts>
            <PastingPage />
          </PageTexts>
        </LanguageScope>
      </Suspense>
    </ThemeProvider>
  </CacheProvider>,
);
