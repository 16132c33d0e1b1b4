import { type BrowserWindow, dialog, shell } from 'electron';
import type { Wording } from './wording.ts';

const longestAddress = 2_000;

/**
 * An address that may leave the program: a web page over https without a name and password in it, or an
 * e-mail address. A plan comes from others too, so whatever it links to is taken for hostile.
 */
export function externalAddress(address: string): URL | undefined {
  if (address.length > longestAddress) return undefined;
  const url = URL.parse(address);
  if (url === null) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol === 'https:' && url.hostname !== '') return url;
  // Only to whom: a subject, a text or an attachment isn't the link's to choose.
  const isAddress = url.protocol === 'mailto:' && /^[\w.+-]+@[\w.-]+$/.test(url.pathname);
  return isAddress && url.search === '' ? url : undefined;
}

/** Hands an address that the user clicked to the system, once the user has seen it in full and agreed. */
export async function offerExternalLink(
  window: BrowserWindow,
  address: string,
  { translate }: Wording,
): Promise<void> {
  const url = externalAddress(address);
  if (!url) return;
  const isEmail = url.protocol === 'mailto:';
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: translate(isEmail ? 'menu:write-email' : 'menu:open-link'),
    detail: isEmail ? url.pathname : url.href,
    buttons: [
      translate(isEmail ? 'menu:write-email-button' : 'menu:open-link-button'),
      translate('menu:cancel'),
    ],
    defaultId: 1,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(url.href);
}
