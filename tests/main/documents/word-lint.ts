import { strFromU8, unzipSync } from 'fflate';
import { all, child, readXml, value, walk, type XmlNode } from './xml-tree.ts';

export const lintRules = [
  'cell-without-paragraph',
  'table-last-in-cell',
  'row-without-cells',
  'tables-meet',
  'unknown-style',
  'missing-numbering',
  'unbalanced-field',
  'heading-level-skipped',
  'heading-without-outline-level',
  'heading-empty',
  'no-language',
  'no-title',
  'table-without-header-row',
  'table-without-alternative-text',
  'header-row-switched-off',
  'picture-without-alternative-text',
  'chart-without-title',
  'chart-without-table',
  'chart-in-another-language',
  'text-box',
  'empty-paragraph',
  'missing-bookmark',
] as const;

export interface LintFinding {
  readonly rule: (typeof lintRules)[number];
  readonly detail: string;
}

type Parts = Readonly<Record<string, string>>;

/** The parts that are text: XML, relations and SVG pictures. */
export function partsOf(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /\.(xml|rels|svg)$/.test(name),
  );
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

/** What the Open XML SDK lets through and a reader, a screen reader or Word itself stumbles on. */
export function lintWord(parts: Parts): readonly LintFinding[] {
  const part = (name: string): XmlNode => readXml(parts[name] ?? '<missing/>');
  const document = part('word/document.xml');
  const styles = part('word/styles.xml');
  const body = child(document, 'w:body') ?? document;
  return [
    ...tableFindings(document),
    ...styleFindings([document, part('word/footer1.xml')], styles),
    ...numberingFindings(document, part('word/numbering.xml')),
    ...fieldFindings(document),
    ...headingFindings(document, styles),
    ...accessFindings(document, styles, part('docProps/core.xml')),
    ...paragraphFindings(body),
    ...chartFindings(parts, styles),
    ...chartTableFindings(body, styles),
  ];
}

function tableFindings(document: XmlNode): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const found = (rule: LintFinding['rule'], node: XmlNode) =>
    findings.push({
      rule,
      detail: [...walk(node)]
        .map(({ text }) => text)
        .join('')
        .slice(0, 60),
    });
  for (const node of walk(document)) {
    if (node.name === 'w:tc') {
      const content = node.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl');
      if (!content.some(({ name }) => name === 'w:p')) found('cell-without-paragraph', node);
      else if (content.at(-1)?.name === 'w:tbl') found('table-last-in-cell', node);
    }
    if (node.name === 'w:tr' && !child(node, 'w:tc')) found('row-without-cells', node);
    node.children.forEach((each, index) => {
      const isTable = each.name === 'w:tbl' && node.children[index - 1]?.name === 'w:tbl';
      if (isTable) found('tables-meet', each);
    });
    if (node.name !== 'w:tbl') continue;
    const properties = child(node, 'w:tblPr');
    const headers = all(node, 'w:tblHeader');
    if (headers.length === 0) found('table-without-header-row', node);
    if (headers.some((header) => ['off', '0', 'false'].includes(value(header) ?? 'on'))) {
      found('header-row-switched-off', node);
    }
    const texts = ['w:tblCaption', 'w:tblDescription'].map((name) =>
      value(child(properties, name)),
    );
    if (texts.some((text) => !text?.trim())) found('table-without-alternative-text', node);
  }
  return findings;
}

function styleFindings(parts: readonly XmlNode[], styles: XmlNode): readonly LintFinding[] {
  const known = new Set(all(styles, 'w:style').map((style) => style.attributes['w:styleId']));
  const uses = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
    parts.flatMap((part) => all(part, name)),
  );
  const bases = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => all(styles, name));
  return [...uses, ...bases].flatMap((use) =>
    known.has(value(use)) ? [] : [{ rule: 'unknown-style', detail: value(use) ?? '' }],
  );
}

function numberingFindings(document: XmlNode, numbering: XmlNode): readonly LintFinding[] {
  const lists = new Map(
    all(numbering, 'w:num').map((num) => [
      num.attributes['w:numId'],
      value(child(num, 'w:abstractNumId')),
    ]),
  );
  const definitions = new Set(
    all(numbering, 'w:abstractNum').map((each) => each.attributes['w:abstractNumId']),
  );
  return all(document, 'w:numId').flatMap((use): readonly LintFinding[] => {
    const id = value(use);
    const isThere = id === '0' || definitions.has(lists.get(id));
    return isThere ? [] : [{ rule: 'missing-numbering', detail: id ?? '' }];
  });
}

function fieldFindings(document: XmlNode): readonly LintFinding[] {
  let depth = 0;
  let isBroken = false;
  for (const { attributes } of all(document, 'w:fldChar')) {
    if (attributes['w:fldCharType'] === 'begin') depth += 1;
    if (attributes['w:fldCharType'] === 'end') depth -= 1;
    isBroken ||= depth < 0;
  }
  const targets = new Set(
    all(document, 'w:bookmarkStart').map((each) => each.attributes['w:name']),
  );
  const missing = all(document, 'w:hyperlink').flatMap(({ attributes }): readonly LintFinding[] => {
    const anchor = attributes['w:anchor'];
    const isThere = anchor === undefined || targets.has(anchor);
    return isThere ? [] : [{ rule: 'missing-bookmark', detail: anchor }];
  });
  return isBroken || depth !== 0
    ? [{ rule: 'unbalanced-field', detail: String(depth) }, ...missing]
    : missing;
}

const styleOf = (paragraph: XmlNode): string | undefined =>
  value(child(child(paragraph, 'w:pPr'), 'w:pStyle'));

const isHeading = (styleName = ''): boolean => /^heading \d$/i.test(styleName);

const namesById = (styles: XmlNode): ReadonlyMap<string | undefined, string | undefined> =>
  new Map(
    all(styles, 'w:style').map((style) => [
      style.attributes['w:styleId'],
      value(child(style, 'w:name')),
    ]),
  );

const textIn = (node: XmlNode): string =>
  all(node, 'w:t')
    .map(({ text }) => text)
    .join('');

/** By the name of its style, which is the same whatever id a template has given it. */
function headingFindings(document: XmlNode, styles: XmlNode): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const byId = new Map(all(styles, 'w:style').map((each) => [each.attributes['w:styleId'], each]));
  let before = 0;
  for (const paragraph of all(document, 'w:p')) {
    const style = byId.get(styleOf(paragraph));
    const name = value(child(style, 'w:name')) ?? '';
    if (!isHeading(name)) continue;
    const level = Number(name.slice(-1));
    const detail = textIn(paragraph);
    if (level > before + 1) findings.push({ rule: 'heading-level-skipped', detail });
    if (detail.trim() === '') findings.push({ rule: 'heading-empty', detail: name });
    if (value(child(child(style, 'w:pPr'), 'w:outlineLvl')) !== String(level - 1)) {
      findings.push({ rule: 'heading-without-outline-level', detail: name });
    }
    before = level;
  }
  return findings;
}

function accessFindings(document: XmlNode, styles: XmlNode, core: XmlNode): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  if (!languageOf(styles)) findings.push({ rule: 'no-language', detail: '' });
  if (!child(core, 'dc:title')?.text.trim()) findings.push({ rule: 'no-title', detail: '' });
  for (const node of walk(document)) {
    if (node.name === 'wp:docPr' && !node.attributes['descr']?.trim()) {
      findings.push({
        rule: 'picture-without-alternative-text',
        detail: node.attributes['name'] ?? '',
      });
    }
    if (node.name === 'w:txbxContent') findings.push({ rule: 'text-box', detail: '' });
  }
  return findings;
}

const languageOf = (styles: XmlNode): string | undefined => {
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return value(child(defaults, 'w:lang'));
};

/** A chart's texts are read out in the language that they are marked with, which is English where nobody says. */
function chartFindings(parts: Parts, styles: XmlNode): readonly LintFinding[] {
  const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  return charts.flatMap((name): readonly LintFinding[] => {
    const chart = readXml(parts[name] ?? '');
    const title = child(child(chart, 'c:chart'), 'c:title');
    const says = title !== undefined && all(title, 'a:t').some(({ text }) => text.trim() !== '');
    const marks = [
      ...all(chart, 'c:lang').map(({ attributes }) => attributes['val']),
      ...['a:rPr', 'a:endParaRPr'].flatMap((mark) =>
        all(chart, mark).flatMap(({ attributes }) => attributes['lang'] ?? []),
      ),
    ];
    const strange = marks.find((mark) => mark !== languageOf(styles));
    return [
      ...(says ? [] : [{ rule: 'chart-without-title', detail: name } as const]),
      ...(strange === undefined
        ? []
        : [{ rule: 'chart-in-another-language', detail: `${name}: ${strange}` } as const]),
    ];
  });
}

/** A chart's figures are to be read by everybody: in a table, before the next heading. */
function chartTableFindings({ children }: XmlNode, styles: XmlNode): readonly LintFinding[] {
  const names = namesById(styles);
  return children.flatMap((node, index): readonly LintFinding[] => {
    const [chart] = all(node, 'c:chart');
    if (!chart) return [];
    const after = children.slice(index + 1);
    const end = after.findIndex((each) => isHeading(names.get(styleOf(each))));
    const reach = end < 0 ? after : after.slice(0, end);
    if (reach.some(({ name }) => name === 'w:tbl')) return [];
    const detail = all(node, 'wp:docPr')[0]?.attributes['name'] ?? '';
    return [{ rule: 'chart-without-table', detail }];
  });
}

/** Space is made by styles: an empty paragraph is read out as one. In a cell it is an empty answer. */
function paragraphFindings(body: XmlNode): readonly LintFinding[] {
  return body.children.flatMap((node): readonly LintFinding[] => {
    const says = ['w:t', 'w:drawing', 'w:sym', 'w:sectPr'].some(
      (name) => all(node, name).length > 0,
    );
    return node.name !== 'w:p' || says ? [] : [{ rule: 'empty-paragraph', detail: '' }];
  });
}
