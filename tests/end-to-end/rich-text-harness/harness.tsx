import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { lazy, StrictMode, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageScope } from '../../../src-renderer/LanguageScope.tsx';
import { PageTexts } from '../../../src-renderer/PageTexts.tsx';
import type { RichTextHandle } from '../../../src-renderer/rich-text/RichTextEditor.tsx';
import { theme } from '../../../src-renderer/theme.ts';

/** What the test asks of the page, and sees of it. */
export interface Harness {
  /** Everything that the editor sent, in order. */
  readonly sent: string[];
  /** How often the page itself was asked to undo. */
  undone: number;
  setValue(markdown: string): void;
  setShown(isShown: boolean): void;
  flush(): void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const RichTextEditor = lazy(async () => {
  const { RichTextEditor } = await import('../../../src-renderer/rich-text/RichTextEditor.tsx');
  return { default: RichTextEditor };
});

const parameters = new URLSearchParams(location.search);
const handle: { current: RichTextHandle | null } = { current: null };
window.harness = {
  sent: [],
  undone: 0,
  setValue: () => undefined,
  setShown: () => undefined,
  flush: () => handle.current?.flush(),
};

/** A page with one text between two other things to tab to, which keeps what the editor sends. */
function Page() {
  const [value, setValue] = useState(parameters.get('text') ?? '');
  const [isShown, setShown] = useState(true);
  window.harness.setValue = setValue;
  window.harness.setShown = setShown;
  return (
    <main
      style={{ padding: 24, maxWidth: 900 }}
      onKeyDown={(event) => {
        if (event.key === 'z' && event.ctrlKey && !event.defaultPrevented)
          window.harness.undone += 1;
      }}
    >
      <h1>En tekst</h1>
      <button type="button">Før</button>
      <h2>Bakgrunn</h2>
      {isShown && (
        <Suspense>
          <RichTextEditor
            ref={handle}
            label="Bakgrunn"
            language="nn"
            value={value}
            readOnly={parameters.has('readOnly')}
            onChange={(markdown) => {
              window.harness.sent.push(markdown);
              setValue(markdown);
            }}
          />
        </Suspense>
      )}
      <button type="button">Etter</button>
    </main>
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
          <LanguageScope language="nb">
            <PageTexts>
              <Page />
            </PageTexts>
          </LanguageScope>
        </Suspense>
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
