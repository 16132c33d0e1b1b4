import { protocol } from 'electron';
import { findPageFile } from '../page-files.ts';
import { isOfPage, pageScheme, productPage } from './page-address.ts';

/** Tells Electron what the page's scheme may do. Must be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `planverk://app/…` with the files of the built page, and everything else with 403 or 404. */
export function servePage(folder: string): void {
  protocol.handle(pageScheme, async ({ url, method }) => {
    if (method !== 'GET' || !isOfPage(url, productPage)) return new Response(null, { status: 403 });
    const file = await findPageFile(folder, new URL(url).pathname.slice(1));
    return file
      ? new Response(Buffer.from(file.bytes), { headers: file.headers })
      : new Response(null, { status: 404 });
  });
}
