import '../../../src-renderer/no-code-from-text.ts';

import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import Stack from '@mui/material/Stack';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import { languages } from '../../../src-domain/fields.ts';
import { Chart } from '../../../src-renderer/diagrams/chart-library.ts';
import { DiagramView } from '../../../src-renderer/diagrams/DiagramView.tsx';
import { LanguageScope } from '../../../src-renderer/LanguageScope.tsx';
import { PageTexts } from '../../../src-renderer/PageTexts.tsx';
import { theme } from '../../../src-renderer/theme.ts';
import { expectedDays, participants, sickLeave } from '../../fixtures/some-diagrams.ts';

declare global {
  interface Window {
    /** What Chart.js draws on a canvas. */
    chartIn(canvas: HTMLCanvasElement): Chart | undefined;
  }
}

window.chartIn = (canvas) => Chart.getChart(canvas);

const diagrams: readonly Diagram[] = [sickLeave, participants, expectedDays];
const asked = new URLSearchParams(location.search).get('language');
const language = languages.find((each) => each === asked) ?? 'nb';

/** Diagrams one under the other, and the first of them again as one of many. */
function Page() {
  return (
    <Stack component="main" sx={{ p: 3, gap: 5, maxWidth: 960 }}>
      <h1>Diagrammer</h1>
      {diagrams.map((diagram) => (
        <DiagramView key={diagram.title} diagram={diagram} />
      ))}
      <Stack direction="row" sx={{ gap: 3, '& > *': { flex: 1 } }}>
        {diagrams.map((diagram) => (
          <DiagramView
            key={diagram.title}
            diagram={{ ...diagram, title: `${diagram.title}, liten` }}
            size="small"
          />
        ))}
      </Stack>
    </Stack>
  );
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={createCache({ key: 'planverk', nonce })}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <Suspense>
          <LanguageScope language={language}>
            <PageTexts>
              <Page />
            </PageTexts>
          </LanguageScope>
        </Suspense>
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
