import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import type { DocumentValue } from '../../../src-domain/document/blocks.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { chartOfPart, finishedChart, finishedWorkbook } from './chart-parts.ts';
import { languageTag } from './styles.ts';

/** The earliest time that a zip file can hold, in the zone of whoever reads it. */
export const zipTime = '1980-01-01T00:00:00';

/**
 * Makes Word's package the same for the same document: what docx takes from the clock and from chance is
 * replaced, and what it leaves out is put in.
 */
export function finishedPackage(bytes: Uint8Array, value: DocumentValue, day: IsoDay): Uint8Array {
  const parts = unzipSync(bytes);
  const linkIds = linkIdsOf(text(parts, 'word/_rels/document.xml.rels'));
  const diagrams = diagramsOf(value);
  const finished: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    finished[name] = [
      finishedPart(name, parts, { value, day, linkIds, diagrams }),
      { mtime: zipTime },
    ];
  }
  return zipSync(finished, { level: 6 });
}

interface Finishing {
  readonly value: DocumentValue;
  readonly day: IsoDay;
  readonly linkIds: ReadonlyMap<string, string>;
  /** In the order of the document, which is that of Word's charts. */
  readonly diagrams: readonly Diagram[];
}

type Parts = Readonly<Record<string, Uint8Array>>;

function finishedPart(
  name: string,
  parts: Parts,
  { value, day, linkIds, diagrams }: Finishing,
): Uint8Array {
  const diagram = diagrams[(chartOfPart(name) ?? 0) - 1];
  if (diagram) return finishedChart(bytesOf(parts, name), diagram, value.language);
  if (name.endsWith('.xlsx')) return finishedWorkbook(bytesOf(parts, name), zipTime);
  switch (name) {
    case 'docProps/core.xml':
      return strToU8(coreProperties(value, day));
    case 'docProps/app.xml':
      return strToU8(applicationProperties);
    case 'word/settings.xml':
      return strToU8(settings(text(parts, name), value));
    case 'word/document.xml':
    case 'word/_rels/document.xml.rels':
      return linkIds.size === 0
        ? bytesOf(parts, name)
        : strToU8(renamed(text(parts, name), linkIds));
    default:
      return bytesOf(parts, name);
  }
}

const diagramsOf = ({ sections }: DocumentValue): readonly Diagram[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'diagram' ? [block.diagram] : [])),
  );

function bytesOf(parts: Parts, name: string): Uint8Array {
  const part = parts[name];
  if (!part) throw new Error(`docx wrote no ${name}`);
  return part;
}

const text = (parts: Parts, name: string): string => strFromU8(bytesOf(parts, name));

/** Some readers look at the first part to see what kind of file it is. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) =>
    name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** docx names the relation of each link by chance. */
function linkIdsOf(relations: string): ReadonlyMap<string, string> {
  const byChance = [...relations.matchAll(/\bId="(rId(?!\d+")[^"]+)"/g)].map(([, id]) => id ?? '');
  return new Map(byChance.map((id, index) => [id, `rIdLink${index + 1}`]));
}

function renamed(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/\b(r:id|Id)="([^"]+)"/g, (whole, attribute, id) => {
    const name = ids.get(id);
    return name === undefined ? whole : `${attribute}="${name}"`;
  });
}

function settings(xml: string, { language }: DocumentValue): string {
  const themeLanguage = `<w:themeFontLang w:val="${languageTag(language)}"/>`;
  return xml.replace('</w:settings>', `${themeLanguage}</w:settings>`);
}

function coreProperties(value: DocumentValue, day: IsoDay): string {
  const moment = `${day}T00:00:00Z`;
  const author = escaped(value.author);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(value.title)}</dc:title><dc:subject>${escaped(value.subject)}</dc:subject>`,
    `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    `<dc:language>${languageTag(value.language)}</dc:language></cp:coreProperties>`,
  ].join('');
}

const applicationProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Planverk</Application></Properties>';

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
