import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeLogo, madeTemplate, municipalStyles } from '../../../fixtures/made-template.ts';
import { build, sdkErrors } from '../build.ts';
import { samplePlan } from '../plans.ts';
import { lintWord } from '../word-lint.ts';
import { all } from '../xml-tree.ts';

const plan = samplePlan();
const template = madeTemplate();
const letterhead = (bytes: Uint8Array) => ({
  letterhead: { municipality: 'Verdal', template: bytes, logo: null },
});

const stylesUsed = (document: Parameters<typeof all>[0]) =>
  new Set(all(document, 'w:pStyle').map(({ attributes }) => attributes['w:val']));

describe('a document in a municipality’s own template', () => {
  test('is valid, and says what it says without it', async () => {
    const [plain, dressed] = [await build(plan), await build(plan, letterhead(template))];
    expect(await sdkErrors(dressed.bytes)).toEqual([]);
    expect(lintWord(dressed.parts)).toEqual([]);
    expect(dressed.text).toBe(plain.text);
  });

  test('has the template’s headings by the template’s names, and our own styles where it has none', async () => {
    const { document, parts } = await build(plan, letterhead(template));
    const used = stylesUsed(document);
    expect([...used]).toEqual(expect.arrayContaining(['Tittel', 'Overskrift1', 'TableText']));
    // The template has three levels.
    expect([...used].filter((id) => id?.startsWith('Heading'))).toEqual(['Heading4']);
    expect(parts['word/styles.xml']).toContain('w:ascii="Georgia"');
    expect(parts['word/styles.xml']).toContain('Planverk tabell');
  });

  test('has the template’s header with its picture, footer and margins on every page', async () => {
    const { bytes, document } = await build(plan, letterhead(template));
    const sections = all(document, 'w:sectPr');
    expect(sections.length).toBeGreaterThan(1);
    for (const section of sections) {
      expect(all(section, 'w:headerReference')).toHaveLength(1);
      expect(all(section, 'w:footerReference')).toHaveLength(1);
    }
    expect(all(document, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '1985',
      'w:left': '1701',
    });
    const parts = unzipSync(bytes);
    const pictures = Object.keys(parts).filter((name) => name.includes('media/letterhead'));
    expect(pictures.map((name) => parts[name])).toEqual([new Uint8Array(madeLogo())]);
  });

  test('keeps its own footer where the template has none', async () => {
    const { bytes, document } = await build(plan, letterhead(madeTemplate({ footer: null })));
    expect(all(document, 'w:footerReference').length).toBeGreaterThan(0);
    expect(await sdkErrors(bytes)).toEqual([]);
  });

  test('has headings though the template forgets their levels, and no numbers out of its lists', async () => {
    const styles = municipalStyles.map((style) =>
      style.replace(/<w:outlineLvl[^>]*>/, '<w:numPr><w:numId w:val="7"/></w:numPr>'),
    );
    const { bytes, parts } = await build(plan, letterhead(madeTemplate({ styles })));
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(lintWord(parts)).toEqual([]);
    expect(parts['word/styles.xml']).not.toContain('w:numId w:val="7"');
  });

  test('is the same bytes each time', async () => {
    const [first, second] = [
      await build(plan, letterhead(template)),
      await build(plan, letterhead(template)),
    ];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

describe('what isn’t a template', () => {
  test.each([
    ['no zip file', new TextEncoder().encode('Hei')],
    ['another file', new Uint8Array(madeLogo())],
    [
      'a file that declares entities',
      madeTemplate({ documentHead: '<!DOCTYPE a [<!ENTITY b "c">]>' }),
    ],
    ['XML that isn’t whole', madeTemplate({ parts: { 'word/styles.xml': '<w:styles>' } })],
  ])('%s is refused with a reason', async (_what, bytes) => {
    await expect(build(plan, letterhead(bytes))).rejects.toMatchObject({
      code: 'template-not-readable',
    });
  });

  test('what a header draws on outside the file stays outside', async () => {
    const headerRelations =
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.invalid/logo.png" TargetMode="External"/>';
    const { bytes } = await build(plan, letterhead(madeTemplate({ headerRelations })));
    const texts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part, true));
    expect(texts.some((text) => text.includes('example.invalid'))).toBe(false);
    expect(await sdkErrors(bytes)).toEqual([]);
  });
});

describe('a municipality’s logo', () => {
  const logo = { bytes: new Uint8Array(madeLogo()), description: 'Verdal kommunes våpen' };

  test('stands on the first page with its words', async () => {
    const { bytes, parts } = await build(plan, {
      pageNumbers: true,
      letterhead: { municipality: 'Verdal', template: null, logo },
    });
    expect(await sdkErrors(bytes)).toEqual([]);
    const headers = Object.entries(parts).filter(([name]) => /word\/header\d+\.xml$/.test(name));
    expect(headers.some(([, xml]) => xml.includes('descr="Verdal kommunes våpen"'))).toBe(true);
  });

  test('gives way to a template’s own header', async () => {
    const { parts } = await build(plan, { letterhead: { municipality: 'Verdal', template, logo } });
    expect(Object.values(parts).some((xml) => xml.includes('Verdal kommunes våpen'))).toBe(false);
  });

  test('is refused where it is no picture', async () => {
    const broken = { ...logo, bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) };
    await expect(
      build(plan, { letterhead: { municipality: 'Verdal', template: null, logo: broken } }),
    ).rejects.toMatchObject({ code: 'logo-not-readable' });
  });
});
