import { app, type Session } from 'electron';
import { isOfPage, isPageItself } from './page-address.ts';

const innerSchemes = ['data:', 'blob:', 'devtools:', 'chrome-extension:'];

/** Copying what the user marked, and nothing else that a page can ask a browser for. */
const permitted = 'clipboard-sanitized-write';

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

/** Keeps every page where it is: no other address, window, frame or webview, whoever asks. */
export function confineNavigation(page: string): void {
  const stay = (event: Navigation) => {
    if (!(event.isMainFrame && isPageItself(event.url, page))) event.preventDefault();
  };
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Refuses every permission but copying, and every request that isn't for the page itself. */
export function confineSession(session: Session, page: string): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(permission === permitted && isOfPage(requestingUrl, page)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === permitted && isOfPage(origin, page),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isInner = innerSchemes.some((scheme) => url.startsWith(scheme));
    decide({ cancel: !isInner && !isOfPage(url.replace(/^ws/, 'http'), page) });
  });
  session.on('will-download', (event) => event.preventDefault());
}
