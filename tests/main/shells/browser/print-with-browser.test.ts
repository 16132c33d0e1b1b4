import { afterEach, expect, test, vi } from 'vitest';
import { usualOrder } from '../../../../src-domain/document/document-order.ts';
import { composeDocument } from '../../../../src-main/documents/build-document.ts';
import { documentPage } from '../../../../src-main/pdf/document-page.ts';
import { printWithBrowser } from '../../../../src-main/shells/browser/print-with-browser.ts';
import { unconfinedBrowser } from '../../../fixtures/unconfined-browser.ts';
import { samplePlan } from '../../documents/plans.ts';

afterEach(() => vi.unstubAllEnvs());

test('a document becomes a PDF that is tagged and has an outline', {
  timeout: 90_000,
}, async () => {
  vi.stubEnv('PLANVERK_BROWSER', unconfinedBrowser());
  const { document } = composeDocument(samplePlan(), {
    order: usualOrder('prosjektplan', 'nb'),
    today: '2007-10-15',
  });
  const pdf = Buffer.from(await printWithBrowser(documentPage(document, {}))).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Type \/MarkInfo\s*\/Marked true/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toContain('/Lang (nb-NO)');
});

test.each([
  ['that isn’t there', '/nowhere/chromium'],
  ['that makes nothing', '/bin/true'],
])('a browser %s is told of', async (_what, path) => {
  vi.stubEnv('PLANVERK_BROWSER', path);
  await expect(printWithBrowser('<p>Hei</p>')).rejects.toMatchObject({ code: 'pdf-not-made' });
});

test('without a browser that is told', async () => {
  vi.stubEnv('PLANVERK_BROWSER', '');
  vi.stubEnv('PATH', '/nowhere');
  const made = printWithBrowser('<p>Hei</p>').catch(({ code }) => code);
  // A machine may have one where no path leads, and for root it doesn't start.
  const known = ['no-browser-for-pdf', 'pdf-not-made', expect.any(Uint8Array)];
  expect(known).toContainEqual(await made);
});
