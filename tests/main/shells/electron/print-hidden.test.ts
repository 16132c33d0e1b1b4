import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { printHidden } from '../../../../src-main/shells/electron/print-hidden.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const latest = () => {
  const window = electron.BrowserWindow.made.at(-1);
  if (!window) throw new Error('No window was made');
  return window;
};

test('a page is printed in a hidden window that runs nothing, and both are gone afterwards', async () => {
  let shown = '';
  electron.printToPDF.mockImplementationOnce(async () => {
    shown = await readFile(latest().loadedFile, 'utf8');
    return Buffer.from('%PDF-');
  });
  expect(Buffer.from(await printHidden('<p>Hei</p>')).toString()).toBe('%PDF-');
  const { options, loadedFile, isGone } = latest();
  expect(shown).toBe('<p>Hei</p>');
  expect(options.show).toBe(false);
  expect(options.webPreferences).toMatchObject({ javascript: false, sandbox: true });
  expect(electron.printToPDF).toHaveBeenCalledWith(
    expect.objectContaining({ generateTaggedPDF: true, preferCSSPageSize: true }),
  );
  expect(isGone).toBe(true);
  expect(existsSync(loadedFile)).toBe(false);
});

test('what goes wrong is told, and nothing is left', async () => {
  electron.printToPDF.mockRejectedValueOnce(new Error('No printer'));
  await expect(printHidden('<p>Hei</p>')).rejects.toMatchObject({
    code: 'pdf-not-made',
    values: { detail: 'No printer' },
  });
  expect(latest().isGone).toBe(true);
  expect(existsSync(latest().loadedFile)).toBe(false);
});
