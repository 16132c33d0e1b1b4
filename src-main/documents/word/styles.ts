import {
  DocumentDefaults,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  StyleForCharacter,
  StyleForParagraph,
} from 'docx';
import type { Language } from '../../../src-domain/fields.ts';
import { type Translate, translatorFor } from '../../../src-domain/messages/translate.ts';

/** Colours as Word writes them. Each text colour has a contrast of at least 7:1 on the paper and on the shades. */
export const colours = {
  ink: '1F2933',
  heading: '17365D',
  muted: '47525F',
  link: '0B4F9E',
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
 * and a heading is one to a screen reader and in a PDF. Sizes are in half-points, spaces in twentieths.
 */
export function wordStyles(language: Language): IStylesOptions {
  const label = translatorFor(language);
  const paragraphStyles = [
    builtIn('Title', {
      run: { size: 60, bold: true, color: colours.heading },
      paragraph: { keepNext: true, spacing: { after: 160, ...lines(1) } },
    }),
    builtIn('Subtitle', {
      run: { size: 30, color: colours.muted },
      paragraph: { spacing: { after: 360, ...lines(1.04) } },
    }),
    headingStyle(1, { size: 36, before: 0, after: 200 }),
    headingStyle(2, { size: 28, before: 360, after: 120 }),
    headingStyle(3, { size: 24, before: 280, after: 80 }),
    headingStyle(4, { size: 22, before: 200, after: 60 }),
    headingStyle(5, { size: 22, before: 160, after: 60, italics: true }),
    headingStyle(6, { size: 21, before: 160, after: 60, italics: true }),
    builtIn('TOC Heading', {
      run: { size: 28, bold: true, color: colours.heading },
      paragraph: { keepNext: true, spacing: { before: 480, after: 120 } },
    }),
    contentsStyle(1, 100),
    contentsStyle(2, 0),
    contentsStyle(3, 0),
    builtIn('List Bullet', { paragraph: { spacing: { after: 60 } } }),
    builtIn('List Number', { paragraph: { spacing: { after: 60 } } }),
    builtIn('Quote', {
      run: { color: colours.muted },
      paragraph: {
        indent: { left: 340 },
        border: { left: { style: 'single', size: 18, space: 10, color: colours.rule } },
      },
    }),
    builtIn('footer', {
      run: { size: 18, color: colours.muted },
      paragraph: {
        spacing: { after: 0, ...lines(1) },
        border: { top: { style: 'single', size: 4, space: 6, color: colours.rule } },
      },
    }),
    own('LeadIn', label('planDocument:style-lead-in'), {
      paragraph: { keepNext: true, spacing: { before: 80, after: 60 } },
    }),
    own('Detail', label('planDocument:style-detail'), {
      run: { size: 20, color: colours.muted },
      paragraph: { spacing: { after: 100, ...lines(1.04) } },
    }),
    own('Preformatted', label('planDocument:style-preformatted'), {
      run: { font: 'Courier New', size: 19 },
      paragraph: { spacing: { ...lines(1) } },
    }),
    own('TableText', label('planDocument:style-table-text'), {
      run: { size: 20 },
      paragraph: { spacing: { before: 30, after: 30, ...lines(1.04) } },
    }),
    own('TableHeading', label('planDocument:style-table-heading'), {
      basedOn: 'TableText',
      run: { bold: true, color: colours.heading },
    }),
  ];
  return {
    // Whatever is given here takes the place of docx's own styles, the document's defaults among them.
    importedStyles: [
      new DocumentDefaults({
        run: { font, size: 22, color: colours.ink, language: { value: languageTag(language) } },
        paragraph: { spacing: { after: 120, ...lines(1.12) } },
      }),
      ...defaultStyles(),
      tableStyleOf(label('planDocument:style-table')),
      ...paragraphStyles.map((style) => new StyleForParagraph(style)),
      ...characterStyles(label).map((style) => new StyleForCharacter(style)),
    ],
  };
}

/** Line spacing as a multiple of the font's own. Without the rule LibreOffice takes it for a fixed height. */
const lines = (multiple: number) => ({
  line: Math.round(multiple * 240),
  lineRule: 'auto' as const,
});

type ParagraphLook = Partial<IParagraphStyleOptions>;

/** A style that Word knows by its name; the id is the name without its spaces. */
function builtIn(name: string, look: ParagraphLook): IParagraphStyleOptions {
  const id = name.replaceAll(' ', '');
  return own(`${id.slice(0, 1).toUpperCase()}${id.slice(1)}`, name, look);
}

function own(id: string, name: string, look: ParagraphLook): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look };
}

interface HeadingLook {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly italics?: boolean;
}

function headingStyle(level: number, { size, before, after, italics = false }: HeadingLook) {
  return builtIn(`heading ${level}`, {
    run: { size, bold: true, color: colours.heading, ...(italics && { italics }) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before, after, ...lines(1.04) },
    },
  });
}

function contentsStyle(level: number, before: number): IParagraphStyleOptions {
  return own(`TOC${level}`, `toc ${level}`, {
    ...(level === 1 && { run: { bold: true } }),
    paragraph: {
      spacing: { before, after: 40, ...lines(1.04) },
      indent: { left: (level - 1) * 284 },
    },
  });
}

function characterStyles(label: Translate) {
  const basedOn = 'DefaultParagraphFont';
  return [
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      basedOn,
      run: { color: colours.link, underline: { type: 'single' as const } },
    },
    {
      id: 'Code',
      name: label('planDocument:style-code'),
      basedOn,
      run: { font: 'Courier New', size: 20 },
    },
    // What docx writes the entries of a table of contents in.
    { id: 'IndexLink', name: 'Index Link', basedOn },
  ];
}

/** What everything rests on: the default paragraph, character and table. */
function defaultStyles(): readonly ImportedXmlComponent[] {
  return [
    style('type="paragraph" w:default="1" w:styleId="Normal"', 'Normal', '<w:qFormat/>'),
    style(
      'type="character" w:default="1" w:styleId="DefaultParagraphFont"',
      'Default Paragraph Font',
      '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
    ),
    style(
      'type="table" w:default="1" w:styleId="TableNormal"',
      'Normal Table',
      '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
        `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr>`,
    ),
  ];
}

/** Thin rules between rows and none between columns: the columns are held by their own edges. */
function tableStyleOf(name: string): ImportedXmlComponent {
  const rule = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const rules = [
    rule('top', 8, colours.heading),
    rule('bottom', 4, colours.rule),
    rule('insideH', 4, colours.rule),
  ];
  return style(
    `type="table" w:customStyle="1" w:styleId="${tableStyle}"`,
    name,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>' +
      `<w:tblPr><w:tblBorders>${rules.join('')}</w:tblBorders>${cellMargins(40, 100)}</w:tblPr>`,
  );
}

const cellMargins = (vertical: number, horizontal: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/>` +
  `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`;

/** docx has no words for table styles and for what is default. */
const style = (attributes: string, name: string, content: string): ImportedXmlComponent =>
  ImportedXmlComponent.fromXmlString(
    `<w:style w:${attributes}><w:name w:val="${name}"/>${content}</w:style>`,
  );
