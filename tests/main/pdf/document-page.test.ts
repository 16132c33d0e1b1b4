import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, DocumentValue, Run } from '../../../src-domain/document/blocks.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { composeDocument } from '../../../src-main/documents/build-document.ts';
import { documentPage } from '../../../src-main/pdf/document-page.ts';
import { samplePlan } from '../documents/plans.ts';
import { all, readXml } from '../documents/xml-tree.ts';

const text = (said: string): Run => ({ kind: 'text', text: said });
const documentOf = (blocks: readonly Block[], changed: Partial<DocumentValue> = {}) =>
  documentPage(
    {
      language: 'nb',
      title: 'Plan',
      subject: '',
      author: '',
      footer: '',
      sections: [{ orientation: 'portrait', blocks }],
      ...changed,
    },
    {},
  );
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

test('the sample’s plan has its headings in order under one title, its tables with headers, its pictures with words', () => {
  const { document } = composeDocument(samplePlan(), {
    order: usualOrder('prosjektplan', 'nb'),
    today: '2007-10-15',
  });
  const html = documentPage(document, {});
  expect(html).toContain('<html lang="nb-NO">');
  const levels = [...bodyOf(html).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [at, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  }
  const tables = bodyOf(html).match(/<table>.*?<\/table>/gs) ?? [];
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) expect(table).toMatch(/<caption>.+<\/caption>.*<th[^>]* scope="col/s);
  const pictures = bodyOf(html).match(/<img[^>]*>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(2);
  for (const picture of pictures) expect(picture).toMatch(/ alt="[^"]{10,}/);
  const links = [...bodyOf(html).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(5);
  for (const id of links) expect(html).toContain(` id="${id}"`);
});

test('what people wrote is text, whatever it looks like', () => {
  const hostile = fc.oneof(
    fc.constantFrom('<script>x</script>', '"><img src=x onerror=y>', '</style><b>', '&amp;', "'"),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(hostile, (said) => {
      const html = documentOf(
        [
          { kind: 'title', runs: [text(said)] },
          { kind: 'heading', level: 1, runs: [text(said)] },
          { kind: 'paragraph', role: 'text', runs: [text(said)] },
        ],
        { title: said, footer: said, author: said },
      );
      // Between its quotes an attribute may say anything.
      const rest = html.replace(/<meta name="author" content="[^"]*">/, '');
      expect(rest).not.toMatch(/<script|<img|<b>/);
      expect(rest.match(/<\/style>/g)).toHaveLength(1);
      expect(html.match(/<p>/g)).toHaveLength(1);
    }),
  );
});

test('what is set in bold, italics or as code is there, and looks it', () => {
  const said = (look: object): Run => ({ kind: 'text', text: 'Ordene', ...look });
  const runs = [said({ italic: true }), said({ bold: true }), said({ code: true })];
  const html = documentOf([{ kind: 'paragraph', role: 'text', runs }]);
  expect(bodyOf(html)).toContain(
    '<p><em>Ordene</em><strong>Ordene</strong><code>Ordene</code></p>',
  );
});

test('sections that lie on their side have pages that do, and what stands at the foot is quoted', () => {
  const html = documentOf([], {
    footer: 'Plan "1" \\ </style>',
    sections: [
      { orientation: 'portrait', blocks: [] },
      { orientation: 'landscape', blocks: [] },
    ],
  });
  expect(bodyOf(html)).toContain('<section class="landscape">');
  expect(html).toContain('content: "Plan \\22 1\\22  \\5c  \\3c /style>"');
});

test('a letterhead stands at the head of the first page, its colours in the style, and what it says is text', () => {
  const said = '"</style><script>x</script>';
  const line = (words: string) => ({
    left: [{ kind: 'text', text: words }, { kind: 'page' }] as const,
    center: [],
    right: [],
  });
  const html = documentPage(
    {
      language: 'nb',
      title: 'Plan',
      subject: '',
      author: '',
      footer: 'Egen bunntekst',
      sections: [{ orientation: 'portrait', blocks: [] }],
    },
    {
      look: {
        head: [
          {
            left: [{ kind: 'text', text: said }],
            center: [],
            right: [
              {
                kind: 'picture',
                address: 'data:image/png;base64,AA==',
                description: 'Våpenet',
                width: 90,
                height: 30,
              },
            ],
          },
        ],
        header: [line(said)],
        footer: { first: [], others: [line('Side ')] },
        types: { 'heading-1': { font: 'Georgia', colour: '7A1F2B' } },
        page: null,
      },
    },
  );
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  const head = /<header class="letterhead">.*<\/header>/s.exec(bodyOf(html))?.[0] ?? '';
  expect(head).toContain('alt="Våpenet"');
  expect(html).toContain('h2.level-1 { font-family: "Georgia", Carlito; color: #7A1F2B; }');
  expect(html).toContain('content: "Side " counter(page)');
});

test('a cell that reaches over others does so, and one that names its row is its header', () => {
  const cell = { role: 'text', content: [], columnSpan: 1, rowSpan: 1, align: 'left' } as const;
  const said = (words: string) =>
    [{ kind: 'paragraph', role: 'text', runs: [text(words)] }] as const;
  const html = documentOf([
    {
      kind: 'table',
      name: 'Tall',
      description: 'Noen tall',
      columns: [1, 1],
      headerRows: [{ role: 'header', cells: [{ ...cell, content: said('Alt'), columnSpan: 2 }] }],
      rows: [
        { role: 'heading', cells: [{ ...cell, content: said('Del'), columnSpan: 2 }] },
        { role: 'body', cells: [{ ...cell, role: 'header', content: said('A') }, cell] },
      ],
    },
  ]);
  const table = readXml(
    bodyOf(html)
      .match(/<table>.*<\/table>/s)?.[0]
      .replace(/<col [^>]*>/g, '') ?? '',
  );
  expect(all(table, 'th').map(({ attributes }) => attributes['scope'])).toEqual([
    'colgroup',
    'rowgroup',
    'row',
  ]);
  expect(all(table, 'td')).toHaveLength(1);
});
