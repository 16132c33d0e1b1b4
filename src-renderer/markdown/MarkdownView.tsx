import type { Heading, Image, Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode, useMemo } from 'react';
import { findPipeTable } from './pipe-table.ts';

/** How a reader of one's own shows what leads or looks further than the text itself. */
export interface MarkdownParts {
  readonly heading: (heading: Heading, children: ReactNode) => ReactNode;
  readonly link: (link: Link, children: ReactNode) => ReactNode;
  readonly image: (image: Image) => ReactNode;
}

interface MarkdownViewProps {
  readonly markdown: string;
  readonly parts?: MarkdownParts;
}

/** Markdown to be read. Without parts of its own it is text alone: nothing leads anywhere or is fetched. */
export function MarkdownView({ markdown, parts = textAlone }: MarkdownViewProps) {
  const tree = useMemo(() => fromMarkdown(markdown), [markdown]);
  return <Written node={tree} markdown={markdown} parts={parts} />;
}

const textAlone: MarkdownParts = {
  heading: (_, children) => (
    <p>
      <strong>{children}</strong>
    </p>
  ),
  link: (_, children) => children,
  image: () => null,
};

interface WrittenProps extends Required<MarkdownViewProps> {
  readonly node: Nodes;
}

function Written({ node, ...rest }: WrittenProps): ReactNode {
  const { parts } = rest;
  /** Text that is read has no identity of its own: each part is known by where it begins. */
  const inside = (nodes: readonly Nodes[]): ReactNode =>
    nodes.map((each) => (
      <Fragment key={each.position?.start.offset}>
        <Written node={each} {...rest} />
      </Fragment>
    ));
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'code':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'paragraph': {
      const table = findPipeTable(sourceOf(node, rest.markdown));
      return table ? <Table {...table} parts={parts} /> : <p>{inside(node.children)}</p>;
    }
    case 'heading':
      return parts.heading(node, inside(node.children));
    case 'emphasis':
      return <em>{inside(node.children)}</em>;
    case 'strong':
      return <strong>{inside(node.children)}</strong>;
    case 'link':
      return parts.link(node, inside(node.children));
    case 'image':
      return parts.image(node);
    case 'blockquote':
      return <blockquote>{inside(node.children)}</blockquote>;
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return <List>{inside(node.children)}</List>;
    }
    case 'listItem': {
      const [only] = node.children;
      const isOneLine = node.children.length === 1 && only?.type === 'paragraph';
      return <li>{inside(isOneLine ? only.children : node.children)}</li>;
    }
    default:
      return 'children' in node ? inside(node.children) : null;
  }
}

const sourceOf = ({ position }: Nodes, markdown: string): string =>
  markdown.slice(position?.start.offset, position?.end.offset);

interface TableProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly parts: MarkdownParts;
}

function Table({ head, rows, parts }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              <Cell markdown={cell} parts={parts} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, column) => (
              <td key={head[column] ?? cell}>
                <Cell markdown={cell} parts={parts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands in a cell is one line: its text without the paragraph around it. */
function Cell({ markdown, parts }: Required<MarkdownViewProps>) {
  const [first] = useMemo(() => fromMarkdown(markdown).children, [markdown]);
  if (first?.type !== 'paragraph') return markdown;
  return first.children.map((node) => (
    <Fragment key={node.position?.start.offset}>
      <Written node={node} markdown={markdown} parts={parts} />
    </Fragment>
  ));
}
