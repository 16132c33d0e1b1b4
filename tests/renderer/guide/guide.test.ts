import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { pictures } from '../../../build/workshop/pictures.mjs';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { timeUnderstanding } from '../../../src-renderer/forms/time-understanding.ts';
import { type GuidePlace, readGuideAddress } from '../../../src-renderer/frame/addresses.ts';
import { programKeys } from '../../../src-renderer/frame/program-keys.ts';
import { keyboardHelp } from '../../../src-renderer/grid/keyboard-help.ts';
import { chapterName, chaptersOf } from '../../../src-renderer/guide/chapters-of.ts';
import { guideLink } from '../../../src-renderer/guide/guide-link.ts';
import { headingAnchor } from '../../../src-renderer/guide/heading-anchor.ts';
import { findPipeTable, type PipeTable } from '../../../src-renderer/markdown/pipe-table.ts';
import { keysText } from '../../../src-renderer/rich-text/key-names.ts';
import { toolsFor } from '../../../src-renderer/rich-text/toolbar-tools.ts';

const folder = new URL('../../../docs/brukerveiledning/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const texts = Object.fromEntries(
  files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
);
const chapters = chaptersOf(texts).map(({ name, markdown }) => ({
  name,
  nodes: allOf(fromMarkdown(markdown)),
}));
const translate = translatorFor('nb');

function allOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allOf) : [])];
}

const textOf = (node: Nodes): string =>
  allOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');

const headings = (nodes: readonly Nodes[]) => nodes.filter((node) => node.type === 'heading');
const images = chapters.flatMap(({ nodes }) => nodes.filter((node) => node.type === 'image'));

/** The tables of a chapter, by the heading above them. */
function tablesIn(file: string): Readonly<Record<string, PipeTable>> {
  const paragraphs = (texts[file] ?? '').split(/\n{2,}/);
  return Object.fromEntries(
    paragraphs.flatMap((paragraph, at) => {
      const table = findPipeTable(paragraph.trim());
      const above = paragraphs.slice(0, at).findLast((each) => each.startsWith('#'));
      return table ? [[above?.replace(/^#+ /, ''), table]] : [];
    }),
  );
}

const rowsOf = (keys: readonly { readonly keys: string; readonly does: string }[]) =>
  keys.map(({ keys, does }) => [keys, does]);

describe('the chapters', () => {
  test('are all linked from the contents, in their order', () => {
    const linked = [...(texts['README.md'] ?? '').matchAll(/\]\((.+?\.md)\)/g)].map(
      ([, file]) => file,
    );
    expect(linked).toEqual(files.filter((file) => file !== 'README.md').toSorted());
  });

  test.each(chapters)(
    'begin with their title, and skip no level of headings: $name',
    ({ nodes }) => {
      const depths = headings(nodes).map(({ depth }) => depth);
      expect(depths.filter((depth) => depth === 1)).toEqual([1]);
      expect(depths.every((depth, at) => depth <= (depths[at - 1] ?? 0) + 1)).toBe(true);
    },
  );

  test.each(chapters)('have headings of different names: $name', ({ nodes }) => {
    const names = headings(nodes).map((heading) => headingAnchor(textOf(heading)));
    expect(new Set(names).size).toBe(names.length);
  });

  test('lead only to chapters and headings that are there', () => {
    const places = chapters.flatMap(({ name, nodes }) =>
      nodes.flatMap((node) => (node.type === 'link' ? [placeOf(node.url, name)] : [])),
    );
    expect(places.filter((place) => !place || !isThere(place))).toEqual([]);
  });
});

const placeOf = (url: string, chapter: string): GuidePlace | null =>
  readGuideAddress(guideLink(url, chapter) ?? '');

const isThere = ({ chapter, heading }: GuidePlace): boolean =>
  chapters.some(
    ({ name, nodes }) =>
      name === chapter &&
      (heading === null || headings(nodes).some((each) => headingAnchor(textOf(each)) === heading)),
  );

describe('the pictures', () => {
  test('are there, are all used, and are all taken by the script', () => {
    const there = readdirSync(new URL('bilder/', folder)).map((name) => `bilder/${name}`);
    const taken = pictures.flatMap(({ file }) => /brukerveiledning\/(.+)/.exec(file)?.[1] ?? []);
    const used = images.map(({ url }) => url).toSorted();
    expect(used).toEqual(there.toSorted());
    expect(used).toEqual(taken.toSorted());
  });

  test('each say in words what they show', () => {
    expect(images.filter(({ alt }) => (alt ?? '').length < 40).map(({ url }) => url)).toEqual([]);
  });
});

describe('what the guide says of the program', () => {
  test.each(tablesIn('09-milepaelplanen.md')['Hvordan tiden skrives']?.rows ?? [])(
    'the time «%s» is understood as it says',
    (text, understood) => {
      expect(timeUnderstanding({ text, spans: null }, translate, 'nb')).toBe(understood);
    },
  );

  test('every key of the program is in its tables', () => {
    const tables = tablesIn(files.find((file) => chapterName(file) === 'soek-og-tastatur') ?? '');
    const tools = toolsFor([2, 3])
      .flat()
      .map(({ keys, name }) => [keysText(keys), translate(`richText:${name}`)]);
    expect(tables['Overalt i programmet']?.rows).toEqual(rowsOf(programKeys(translate, false)));
    expect(tables['I tabellene']?.rows).toEqual(rowsOf(keyboardHelp(translate)));
    expect(tables['I teksten']?.rows).toEqual(expect.arrayContaining(tools));
  });
});
