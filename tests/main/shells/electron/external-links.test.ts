import { beforeEach, expect, test, vi } from 'vitest';
import {
  externalAddress,
  offerExternalLink,
} from '../../../../src-main/shells/electron/external-links.ts';
import { wordingIn } from '../../../../src-main/shells/electron/wording.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

beforeEach(() => {
  electron.dialog.showMessageBox.mockReset();
});

// biome-ignore lint/suspicious/noExplicitAny: the stand-in's window in the place of Electron's
const window: any = {};

const refused = [
  'http://levanger.kommune.no/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'planverk://app/',
  'smb://server/share',
  'ms-word:ofe|u|https://example.org/a.docx',
  'https://kari:secret@example.org/',
  'https://',
  'mailto:a@b.no?attach=/etc/passwd',
  'mailto:a@b.no,c@d.no',
  'mailto:a%0Ab@c.no',
  'mailto:',
  'levanger.kommune.no',
  `https://example.org/${'a'.repeat(2_000)}`,
];

test.each(refused)('%s never leaves the program', async (address) => {
  expect(externalAddress(address)).toBeUndefined();
  await offerExternalLink(window, address, wordingIn('nb'));
  expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
  expect(electron.shell.openExternal.calls).toEqual([]);
});

test.each([
  [
    'https://www.levanger.kommune.no/plan?id=1#mal',
    'Vil du åpne denne adressen i nettleseren?',
    'https://www.levanger.kommune.no/plan?id=1#mal',
    'Åpne',
  ],
  // What looks like another letter is shown as what it is.
  [
    'https://lеvanger.no/',
    'Vil du åpne denne adressen i nettleseren?',
    'https://xn--lvanger-7gg.no/',
    'Åpne',
  ],
  [
    'mailto:post@levanger.kommune.no',
    'Vil du skrive e-post til denne adressen?',
    'post@levanger.kommune.no',
    'Skriv e-post',
  ],
])('%s leaves when the user has seen it and agreed', async (address, message, detail, button) => {
  const opened = electron.shell.openExternal.calls.length;
  electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
  await offerExternalLink(window, address, wordingIn('nb'));
  expect(electron.shell.openExternal.calls).toHaveLength(opened);
  electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
  await offerExternalLink(window, address, wordingIn('nb'));
  expect(electron.dialog.showMessageBox).toHaveBeenLastCalledWith(window, {
    type: 'question',
    message,
    detail,
    buttons: [button, 'Avbryt'],
    defaultId: 1,
    cancelId: 1,
  });
  expect(electron.shell.openExternal.calls.at(-1)).toEqual([new URL(address).href]);
});
