import { ImportedXmlComponent, type IStylesOptions } from 'docx';
import type { Language } from '../../../src-domain/fields.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';

/** Colours as Word writes them. Each text colour has a contrast of at least 7:1 on the paper and on the shades. */
export const colours = {
  ink: '1F2933',
  heading: '17365D',
  muted: '47525F',
  rule: 'C3CCD6',
  headerShade: 'E4EBF2',
  groupShade: 'F3F6F9',
} as const;

const font = 'Calibri';
export const tableStyle = 'PlanverkTable';

/** The language tag that Word knows. */
export const languageTag = (language: Language): string => `${language}-NO`;

/**
 * The document's styles. Built-in ones keep their ids, so that Word shows them under their Norwegian names
 * and 'heading' means heading to a screen reader and a PDF; sizes are in half-points, spaces in twentieths.
 */
export function wordStyles(language: Language): IStylesOptions {
  const label = translatorFor(language);
  return {
    default: {
      document: {
        run: { font, size: 22, color: colours.ink, language: { value: languageTag(language) } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font, size: 60, bold: true, color: colours.heading },
        paragraph: { spacing: { before: 0, after: 40, line: 240 }, keepNext: true },
      },
      heading1: headingStyle(1, { size: 36, before: 0, after: 200 }),
      heading2: headingStyle(2, { size: 28, before: 360, after: 120 }),
      heading3: headingStyle(3, { size: 24, before: 280, after: 80 }),
      heading4: headingStyle(4, { size: 22, before: 200, after: 60 }),
      heading5: headingStyle(5, { size: 22, before: 160, after: 60, italics: true }),
      heading6: headingStyle(6, { size: 21, before: 160, after: 60, italics: true }),
      hyperlink: { run: { color: '0B4F9E', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 30, color: colours.muted },
        paragraph: { spacing: { after: 360, line: 252 } },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 28, bold: true, color: colours.heading },
        paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
      },
      contentsStyle(1, { before: 100, bold: true }),
      contentsStyle(2, { before: 0, bold: false }),
      contentsStyle(3, { before: 0, bold: false }),
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'ListNumber',
        name: 'List Number',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: colours.muted },
        paragraph: {
          indent: { left: 340 },
          border: { left: { style: 'single', size: 18, space: 10, color: colours.rule } },
        },
      },
      {
        id: 'LeadIn',
        name: label('documents:style-lead-in'),
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: { keepNext: true, spacing: { after: 60 } },
      },
      {
        id: 'Detail',
        name: label('documents:style-detail'),
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20, color: colours.muted },
        paragraph: { spacing: { after: 100, line: 252 } },
      },
      {
        id: 'Preformatted',
        name: label('documents:style-preformatted'),
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: 'Courier New', size: 19 },
        paragraph: { spacing: { line: 240 } },
      },
      {
        id: 'TableText',
        name: label('documents:style-table-text'),
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 30, after: 30, line: 252 } },
      },
      {
        id: 'TableHeading',
        name: label('documents:style-table-heading'),
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true, color: colours.heading },
        paragraph: { keepNext: true },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 18, color: colours.muted },
        paragraph: {
          spacing: { before: 0, after: 0, line: 240 },
          border: { top: { style: 'single', size: 4, space: 6, color: colours.rule } },
        },
      },
    ],
    characterStyles: [
      {
        id: 'Code',
        name: label('documents:style-code'),
        basedOn: 'DefaultParagraphFont',
        run: { font: 'Courier New', size: 20 },
      },
      // What docx writes the entries of a table of contents in.
      { id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' },
    ],
    importedStyles: [tableStyleXml(label('documents:style-table'))],
  };
}

interface HeadingLook {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly italics?: boolean;
}

function headingStyle(level: number, { size, before, after, italics = false }: HeadingLook) {
  return {
    run: { font, size, bold: true, italics, color: colours.heading },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before, after, line: 252 },
    },
  };
}

function contentsStyle(level: number, { before, bold }: { before: number; bold: boolean }) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold },
    paragraph: {
      spacing: { before, after: 40, line: 252 },
      indent: { left: (level - 1) * 284, right: 567 },
    },
  };
}

/** Thin rules between rows and none between columns: the columns are held by their own edges. */
function tableStyleXml(name: string): ImportedXmlComponent {
  const rule = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  return ImportedXmlComponent.fromXmlString(
    `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="${tableStyle}">` +
      `<w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>` +
      `<w:tblPr><w:tblBorders>${rule('top', 8, colours.heading)}${rule('bottom', 8, colours.heading)}${rule('insideH', 4, colours.rule)}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      '</w:style>',
  );
}
