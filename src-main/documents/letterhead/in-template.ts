import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../../src-domain/fields.ts';
import { zipTime } from '../word/package.ts';
import { mergeStyles, type StyleIds, styleKey } from './template-styles.ts';
import { type Frame, pictureTypes, type WordTemplate } from './word-template.ts';
import { elements, parsedXml, writtenXml } from './xml.ts';

/**
 * A document in a municipality's own template: with its styles, theme, headers and footers. What the document
 * says isn't touched. `bytes` is a finished package that was laid out for the template's page.
 */
export function inTemplate(
  bytes: Uint8Array,
  template: WordTemplate,
  language: Language,
): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  const read = (name: string): string => strFromU8(parts.get(name) ?? strToU8(''));
  const write = (name: string, text: string) => parts.set(name, strToU8(text));

  const styles = parsedXml(writtenXml(template.styles));
  const ids = mergeStyles(parsedXml(read('word/styles.xml')), styles, language);
  write('word/styles.xml', writtenXml(styles));
  if (template.theme !== null) write('word/theme/theme1.xml', template.theme);
  const frames = template.frames.map((frame, at) => ({ frame, name: `letterhead${at + 1}` }));
  for (const { frame, name } of frames) {
    for (const [path, part] of framePartsOf(frame, name)) parts.set(path, part);
  }
  write(relationsName, withRelations(read(relationsName), frames));
  write('[Content_Types].xml', withTypes(read('[Content_Types].xml'), frames));
  for (const name of [...parts.keys()].filter(isStyled)) {
    write(name, inStylesOf(read(name), ids));
  }
  write('word/document.xml', withFrames(read('word/document.xml'), frames, template));
  const packed: Zippable = {};
  for (const [name, part] of parts) packed[name] = [part, { mtime: zipTime }];
  return zipSync(packed, { level: 6 });
}

const relationsName = 'word/_rels/document.xml.rels';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface NamedFrame {
  readonly frame: Frame;
  readonly name: string;
}

const isStyled = (name: string): boolean =>
  /^word\/(document|numbering|footnotes|endnotes|footer\d+)\.xml$/.test(name);

const kinds = { pStyle: 'paragraph', rStyle: 'character', tblStyle: 'table' } as const;

const inStylesOf = (xml: string, ids: StyleIds): string =>
  xml.replace(/<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g, (whole, name: string, id) => {
    const theirs = ids.get(styleKey(kinds[name as keyof typeof kinds], id));
    return theirs === undefined ? whole : `<w:${name} w:val="${theirs}"/>`;
  });

/** The parts of a header or footer, without what leads into its own file's lists and data. */
function framePartsOf(frame: Frame, name: string): readonly (readonly [string, Uint8Array])[] {
  const document = parsedXml(writtenXml(frame.document));
  for (const tied of ['numPr', 'dataBinding'].flatMap((tag) => elements(document, tag))) {
    tied.parentNode?.removeChild(tied);
  }
  const pictures = frame.pictures.map((picture, at) => ({
    ...picture,
    name: `${name}-${at + 1}.${picture.extension}`,
  }));
  const relations = [
    ...pictures.map((picture) => relation(picture.id, 'image', `media/${picture.name}`)),
    ...frame.links.map(({ id, address }) => relation(id, 'hyperlink', address, true)),
  ];
  return [
    [`word/${name}.xml`, strToU8(writtenXml(document))],
    [
      `word/_rels/${name}.xml.rels`,
      strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ),
    ],
    ...pictures.map((picture) => [`word/media/${picture.name}`, picture.bytes] as const),
  ];
}

const relation = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${escaped(id)}" Type="${relationType}/${type}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`;

const idOf = ({ name }: NamedFrame): string => `rId-${name}`;

const withRelations = (xml: string, frames: readonly NamedFrame[]): string =>
  xml.replace(
    '</Relationships>',
    `${frames.map((named) => relation(idOf(named), named.frame.kind, `${named.name}.xml`)).join('')}</Relationships>`,
  );

function withTypes(xml: string, frames: readonly NamedFrame[]): string {
  const extensions = new Set(
    frames.flatMap(({ frame }) => frame.pictures.map(({ extension }) => extension)),
  );
  const known = new Set([...xml.matchAll(/<Default [^>]*Extension="([^"]+)"/g)].map(([, e]) => e));
  const defaults = [...extensions]
    .filter((extension) => !known.has(extension))
    .map(
      (extension) =>
        `<Default ContentType="${pictureTypes.get(extension)}" Extension="${extension}"/>`,
    );
  const overrides = frames.map(
    ({ frame, name }) =>
      `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${frame.kind}+xml" PartName="/word/${name}.xml"/>`,
  );
  return xml.replace('</Types>', `${defaults.join('')}${overrides.join('')}</Types>`);
}

/** Every section has the template's headers, and its footers where it has any; the first one its first page. */
function withFrames(
  xml: string,
  frames: readonly NamedFrame[],
  { firstPageIsOther }: WordTemplate,
): string {
  let sections = 0;
  return xml.replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gs, (section) => {
    sections += 1;
    const hasFirst = firstPageIsOther && sections === 1;
    const used = frames.filter(({ frame }) => frame.pages === 'default' || hasFirst);
    const references = used.map((named) => {
      const { kind, pages } = named.frame;
      return `<w:${kind}Reference w:type="${pages}" r:id="${idOf(named)}"/>`;
    });
    const hasFooter = used.some(({ frame }) => frame.kind === 'footer');
    const own = /<w:footerReference\b[^>]*\/>/.exec(section)?.[0] ?? '';
    const ownFirst = hasFirst ? own.replace('w:type="default"', 'w:type="first"') : '';
    const opening = /^<w:sectPr\b[^>]*>/.exec(section)?.[0] ?? '<w:sectPr>';
    const rest = section.slice(opening.length).replace(own, '');
    const first = hasFirst ? rest.replace('<w:docGrid', '<w:titlePg/><w:docGrid') : rest;
    return `${opening}${references.join('')}${hasFooter ? '' : own + ownFirst}${first}`;
  });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
