import { expect, test, vi } from 'vitest';
import { printHidden } from '../../../../src-main/shells/electron/print-hidden.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const latest = () => {
  const window = electron.BrowserWindow.made.at(-1);
  if (!window) throw new Error('No window was made');
  return window;
};

/** What the session of the window that prints answers. */
async function answered(url: string): Promise<string | number> {
  const { partition } = latest().options.webPreferences as { readonly partition: string };
  const [[scheme, handle] = []] = electron.session.fromPartition(partition).protocol.handle.calls;
  expect(scheme).toBe('planverk');
  const response = (await handle?.(new Request(url))) as Response;
  return response.status === 200 ? response.text() : response.status;
}

test('a page is printed in a hidden window of its own session that runs nothing, and is gone afterwards', async () => {
  let shown: readonly (string | number)[] = [];
  electron.printToPDF.mockImplementationOnce(async () => {
    const { url } = latest().webContents.mainFrame;
    shown = [await answered(url), await answered(`${url}other`)];
    return Buffer.from('%PDF-');
  });
  expect(Buffer.from(await printHidden('<p>Hei</p>')).toString()).toBe('%PDF-');
  expect(shown).toEqual(['<p>Hei</p>', 404]);
  const { options, isGone } = latest();
  expect(options.show).toBe(false);
  expect(options.webPreferences).toMatchObject({ javascript: false, sandbox: true });
  expect(electron.printToPDF).toHaveBeenCalledWith(
    expect.objectContaining({ generateTaggedPDF: true, preferCSSPageSize: true }),
  );
  expect(isGone).toBe(true);
});

test('what goes wrong is told, and nothing is left', async () => {
  electron.printToPDF.mockRejectedValueOnce(new Error('No printer'));
  await expect(printHidden('<p>Hei</p>')).rejects.toMatchObject({
    code: 'pdf-not-made',
    values: { detail: 'No printer' },
  });
  expect(latest().isGone).toBe(true);
});
