import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src-domain/plan.ts';
import { build, inFolder, oneLine, paragraphsOf } from './build.ts';
import { samplePlan } from './plans.ts';
import { all, child, value } from './xml-tree.ts';

const isThere = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
const canMakePdf = isThere('soffice', '--version') && isThere('pdftotext', '-v');
if (!canMakePdf) {
  console.warn(
    'Page numbers not held against a PDF: LibreOffice (soffice) or pdftotext is missing.',
  );
}

/** The document's pages as LibreOffice lays them out, each as one line of text. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'plan.docx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
    spawnSync('pdftotext', ['-layout', join(folder, 'plan.pdf'), join(folder, 'plan.txt')]);
    const text = readFileSync(join(folder, 'plan.txt'), 'utf8');
    return text.split('\f').map(oneLine);
  });
}

async function entriesAndPages(plan: Plan) {
  const { bytes, document } = await build(plan, { pageNumbers: true });
  const entries = all(document, 'w:p').flatMap((paragraph) => {
    const style = value(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? '';
    const [, title = '', page = ''] = /^(.*) (\d*)$/.exec(paragraphsOf(paragraph)[0] ?? '') ?? [];
    return style.startsWith('TOC') && style !== 'TOCHeading' ? [{ title, page: Number(page) }] : [];
  });
  return { entries, pages: await pagesOf(bytes) };
}

describe.skipIf(!canMakePdf)('the page numbers of the table of contents', () => {
  it.each([
    ['the sample', (plan: Plan) => plan],
    ['a plan whose sections are five times as long', lengthened],
  ])('are those of LibreOffice in %s', async (_, change) => {
    const { entries, pages } = await entriesAndPages(change(samplePlan()));
    expect(entries.length).toBeGreaterThan(8);
    const wrong = entries.filter(({ title, page }) => !pages[page - 1]?.includes(title));
    expect(wrong).toEqual([]);
    const firstPages = entries.map(({ title }) =>
      pages.findIndex((text, page) => page > 0 && text.includes(title)),
    );
    expect(entries.filter(({ page }, index) => page - 1 < (firstPages[index] ?? 0))).toEqual([]);
  });
});

function lengthened(plan: Plan): Plan {
  const textSection = plan.rows.textSection.map((section) => ({
    ...section,
    body: Array.from({ length: 5 }, () => section.body).join('\n\n'),
  }));
  return { ...plan, rows: { ...plan.rows, textSection } };
}
