import { posix } from 'node:path';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { PlanverkError } from '../../planverk-error.ts';
import { a4, type PageSetup } from '../word/page-setup.ts';
import { attribute, child, elements, parsedXml, r } from './xml.ts';

/** A municipality's own Word template, as far as documents take anything from it. */
export interface WordTemplate {
  readonly styles: Document;
  /** The XML of its theme: colours and fonts. */
  readonly theme: string | null;
  /** Its headers and footers; those that draw on something outside themselves are left out. */
  readonly frames: readonly Frame[];
  /** Kinds of those that are left out. */
  readonly framesNotTaken: readonly Frame['kind'][];
  readonly firstPageIsOther: boolean;
  readonly page: PageSetup;
  readonly hasEvenPages: boolean;
  readonly hasMacros: boolean;
  readonly textInBody: boolean;
}

/** A header or footer, and the files and addresses that it refers to by the ids of its relations. */
export interface Frame {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first';
  readonly document: Document;
  readonly pictures: readonly FramePicture[];
  readonly links: readonly { readonly id: string; readonly address: string }[];
}

export interface FramePicture {
  readonly id: string;
  /** Its extension in lower case, which says what kind of picture it is. */
  readonly extension: string;
  readonly bytes: Uint8Array;
}

const longestInBytes = 100 * 1024 * 1024;
const mostParts = 2000;

/** Reads a .docx or .dotx. Throws 'template-not-readable', which says why. */
export function readTemplate(bytes: Uint8Array): WordTemplate {
  try {
    return templateIn(unpacked(bytes));
  } catch (error) {
    if (error instanceof PlanverkError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlanverkError('template-not-readable', { reason }, error);
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

function unpacked(bytes: Uint8Array): Parts {
  let size = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      count += 1;
      if (size > longestInBytes || count > mostParts) throw new Error('The file is too large');
      return true;
    },
  });
}

function templateIn(parts: Parts): WordTemplate {
  const main = targetOf(relationsOf(parts, ''), 'officeDocument');
  if (main === undefined) throw new Error('It is no Word file');
  const document = parsedXml(textOf(parts, main));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(parts, main);
  const partNamed = (type: string) => {
    const target = targetOf(relations, type);
    return target === undefined ? undefined : pathFrom(folder, target);
  };
  const styles = partNamed('styles');
  if (styles === undefined || document.documentElement?.localName !== 'document') {
    throw new Error('It is no Word file');
  }
  const theme = partNamed('theme');
  const settings = partNamed('settings');
  const section = elements(document, 'sectPr').at(-1);
  const frames = section ? framesOf(parts, folder, relations, section) : [];
  const taken = frames.filter((frame) => frame !== null);
  return {
    styles: parsedXml(textOf(parts, styles)),
    theme: theme === undefined ? null : textOf(parts, theme),
    frames: taken.flatMap((frame) => (frame.kind === 'not-taken' ? [] : [frame])),
    framesNotTaken: taken.flatMap((frame) => (frame.kind === 'not-taken' ? [frame.of] : [])),
    firstPageIsOther: section !== undefined && isOn(child(section, 'titlePg')),
    page: section ? pageOf(section) : a4,
    hasEvenPages:
      settings !== undefined &&
      isOn(elements(parsedXml(textOf(parts, settings)), 'evenAndOddHeaders')[0]),
    hasMacros: Object.keys(parts).some((name) => name.endsWith('vbaProject.bin')),
    textInBody: elements(document, 't').some(({ textContent }) => textContent?.trim() !== ''),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

function relationsOf(parts: Parts, name: string): readonly Relation[] {
  const at = name.lastIndexOf('/') + 1;
  const path = `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
  if (!parts[path]) return [];
  const root = parsedXml(textOf(parts, path)).documentElement;
  return Array.from(root?.getElementsByTagName('Relationship') ?? []).map((relation) => ({
    id: relation.getAttribute('Id') ?? '',
    type: (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
    target: relation.getAttribute('Target') ?? '',
    isExternal: relation.getAttribute('TargetMode') === 'External',
  }));
}

const targetOf = (relations: readonly Relation[], type: string): string | undefined =>
  relations.find((relation) => relation.type === type)?.target.replace(/^\//, '');

const pathFrom = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(folder, target);

interface NotTaken {
  readonly kind: 'not-taken';
  readonly of: Frame['kind'];
}

function framesOf(
  parts: Parts,
  folder: string,
  relations: readonly Relation[],
  section: Element,
): readonly (Frame | NotTaken)[] {
  return (['header', 'footer'] as const).flatMap((kind) =>
    elements(section, `${kind}Reference`).flatMap((reference) => {
      const pages = attribute(reference, 'type') ?? 'default';
      if (pages !== 'default' && pages !== 'first') return [];
      const id = reference.getAttributeNS(r, 'id');
      const relation = relations.find((each) => each.id === id);
      if (!relation || relation.isExternal) return [{ kind: 'not-taken' as const, of: kind }];
      return [frameIn(parts, pathFrom(folder, relation.target), kind, pages)];
    }),
  );
}

/** Pictures that lie in the file and addresses of the web and of mail may go along, and nothing else. */
function frameIn(
  parts: Parts,
  path: string,
  kind: Frame['kind'],
  pages: Frame['pages'],
): Frame | NotTaken {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const pictures: FramePicture[] = [];
  const links: { id: string; address: string }[] = [];
  for (const { id, type, target, isExternal } of relationsOf(parts, path)) {
    const name = isExternal ? '' : pathFrom(folder, target);
    const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    const bytes = parts[name];
    if (type === 'image' && bytes && pictureTypes.has(extension)) {
      pictures.push({ id, extension, bytes });
    } else if (type === 'hyperlink' && isExternal && /^(https?:|mailto:)/i.test(target)) {
      links.push({ id, address: target });
    } else {
      return { kind: 'not-taken', of: kind };
    }
  }
  return { kind, pages, document: parsedXml(textOf(parts, path)), pictures, links };
}

/** What Word shows of pictures, by their extensions. */
export const pictureTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['bmp', 'image/bmp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['emf', 'image/x-emf'],
  ['wmf', 'image/x-wmf'],
  ['svg', 'image/svg+xml'],
]);

/** The page upright, also where the template's last section lies on its side. */
function pageOf(section: Element): PageSetup {
  const twips = (element: Element | undefined, name: string, usual: number): number => {
    const value = Number(attribute(element, name) ?? Number.NaN);
    return Number.isFinite(value) ? Math.round(Math.abs(value)) : usual;
  };
  const size = child(section, 'pgSz');
  const margin = child(section, 'pgMar');
  const sides = [twips(size, 'w', a4.width), twips(size, 'h', a4.height)];
  const gutter = twips(margin, 'gutter', 0);
  return {
    width: Math.min(...sides),
    height: Math.max(...sides),
    top: twips(margin, 'top', a4.top),
    right: twips(margin, 'right', a4.right),
    bottom: twips(margin, 'bottom', a4.bottom),
    left: twips(margin, 'left', a4.left) + gutter,
    header: twips(margin, 'header', a4.header),
    footer: twips(margin, 'footer', a4.footer),
  };
}

/** A property that is there is on, unless it says that it is off. */
const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(attribute(property, 'val') ?? 'on');

function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (!part) throw new Error(`${name} is missing`);
  return strFromU8(part);
}
