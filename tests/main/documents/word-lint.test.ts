import { describe, expect, it } from 'vitest';
import { lintRules, lintWord } from './word-lint.ts';

const styles = `<w:styles>
  <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nb-NO"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:styleId="Normal"/>
  <w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:styleId="Heading3"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
</w:styles>`;

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const heading = (level: number, text = 'Overskrift') =>
  paragraph(text, `<w:pStyle w:val="Heading${level}"/>`);
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const tableProperties =
  '<w:tblPr><w:tblCaption w:val="Navn"/><w:tblDescription w:val="Beskrivelse"/></w:tblPr>';
const headerRow = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Tittel'))}</w:tr>`;
const table = (rows: string, properties = tableProperties) =>
  `<w:tbl>${properties}${headerRow}${rows}</w:tbl>`;
const field = (type: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="${type}"/><w:t>1</w:t></w:r></w:p>`;

const chart = (title: string, language: string) =>
  `<c:chartSpace><c:lang val="${language}"/><c:chart><c:title><a:t>${title}</a:t></c:title></c:chart></c:chartSpace>`;

function parts(body: string, replaced: Readonly<Record<string, string>> = {}) {
  return {
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
    'word/numbering.xml': '<w:numbering/>',
    'word/footer1.xml': '<w:ftr/>',
    'docProps/core.xml': '<cp:coreProperties><dc:title>Tittel</dc:title></cp:coreProperties>',
    ...replaced,
  };
}

const sound = [
  heading(1),
  heading(2),
  paragraph('Tekst'),
  table(`<w:tr>${cell(paragraph('Celle'))}</w:tr>`),
  paragraph('Mellom'),
  heading(3),
  field('begin'),
  field('end'),
].join('');

const faults: Readonly<Record<(typeof lintRules)[number], ReturnType<typeof parts>>> = {
  'cell-without-paragraph': parts(table('<w:tr><w:tc/></w:tr>')),
  'table-last-in-cell': parts(table(`<w:tr>${cell(paragraph('Før') + table(''))}</w:tr>`)),
  'row-without-cells': parts(table('<w:tr><w:trPr/></w:tr>')),
  'tables-meet': parts(table('') + table('')),
  'unknown-style': parts(paragraph('Tekst', '<w:pStyle w:val="Ukjent"/>')),
  'missing-numbering': parts(paragraph('Punkt', '<w:numPr><w:numId w:val="7"/></w:numPr>')),
  'unbalanced-field': parts(field('begin') + field('begin') + field('end')),
  'heading-level-skipped': parts(heading(1) + heading(3)),
  'heading-without-outline-level': parts(heading(1), {
    'word/styles.xml': styles.replace('<w:outlineLvl w:val="0"/>', ''),
  }),
  'heading-empty': parts(heading(1, '')),
  'no-language': parts('', { 'word/styles.xml': '<w:styles/>' }),
  'no-title': parts('', { 'docProps/core.xml': '<cp:coreProperties/>' }),
  'table-without-header-row': parts(
    `<w:tbl>${tableProperties}<w:tr>${cell(paragraph('1'))}</w:tr></w:tbl>`,
  ),
  'table-without-alternative-text': parts(
    table('', '<w:tblPr><w:tblCaption w:val="Navn"/></w:tblPr>'),
  ),
  'header-row-switched-off': parts(
    table(`<w:tr><w:trPr><w:tblHeader w:val="off"/></w:trPr>${cell(paragraph('1'))}</w:tr>`),
  ),
  'picture-without-alternative-text': parts(
    '<w:p><w:r><w:drawing><wp:docPr id="1" name="Bilde"/></w:drawing></w:r></w:p>',
  ),
  'chart-without-title': parts('', { 'word/charts/chart1.xml': chart('', 'nb-NO') }),
  'chart-in-another-language': parts('', {
    'word/charts/chart1.xml': chart('Sykefravær', 'en-US'),
  }),
  'chart-without-table': parts(
    `<w:p><w:r><w:drawing><wp:docPr name="Diagram" descr="Tall"/><c:chart/></w:drawing></w:r></w:p>${heading(1)}${table('')}`,
  ),
  'text-box': parts(`<w:p><w:txbxContent>${paragraph('Boks')}</w:txbxContent></w:p>`),
  'empty-paragraph': parts('<w:p><w:pPr/></w:p>'),
  'missing-bookmark': parts('<w:p><w:hyperlink w:anchor="borte"><w:t>1</w:t></w:hyperlink></w:p>'),
};

describe('the lint for Word files', () => {
  it('finds nothing in a sound document', () => {
    expect(lintWord(parts(sound))).toEqual([]);
    const withChart = parts(sound, { 'word/charts/chart1.xml': chart('Sykefravær', 'nb-NO') });
    expect(lintWord(withChart)).toEqual([]);
  });

  it.each(lintRules)('finds %s', (rule) => {
    expect(lintWord(faults[rule]).map((finding) => finding.rule)).toContain(rule);
  });

  it('refuses a part that is not well-formed', () => {
    expect(() => lintWord(parts('<w:p></w:r>'))).toThrow('closes');
    expect(() => lintWord(parts('<w:p>&nbsp;</w:p>'))).toThrow('Not an entity');
    expect(() => lintWord(parts('<w:p'))).toThrow('Not well-formed');
  });
});
