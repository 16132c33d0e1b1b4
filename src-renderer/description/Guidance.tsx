import Box from '@mui/material/Box';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode, useMemo } from 'react';

interface GuidanceProps {
  readonly markdown: string;
  readonly lang: string;
}

/** A section's guidance, to be read. Headings and addresses are shown as text alone. */
export function Guidance({ markdown, lang }: GuidanceProps) {
  const tree = useMemo(() => fromMarkdown(markdown), [markdown]);
  return (
    <Box
      lang={lang}
      sx={{
        maxWidth: '60ch',
        px: 0.5,
        fontSize: '0.84375rem',
        lineHeight: 1.55,
        color: 'text.secondary',
        '& p': { my: 1 },
        '& ul, & ol': { my: 1, pl: 2.5 },
      }}
    >
      <Written node={tree} />
    </Box>
  );
}

function Written({ node }: { readonly node: Nodes }): ReactNode {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return <br />;
    case 'paragraph':
      return <p>{writtenIn(node.children)}</p>;
    case 'heading':
      return (
        <p>
          <strong>{writtenIn(node.children)}</strong>
        </p>
      );
    case 'emphasis':
      return <em>{writtenIn(node.children)}</em>;
    case 'strong':
      return <strong>{writtenIn(node.children)}</strong>;
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return <List>{writtenIn(node.children)}</List>;
    }
    case 'listItem':
      return <li>{writtenIn(node.children)}</li>;
    default:
      return 'children' in node ? writtenIn(node.children) : null;
  }
}

/** Text that is read has no identity of its own: each part is known by where it begins. */
const writtenIn = (nodes: readonly Nodes[]): ReactNode =>
  nodes.map((node) => (
    <Fragment key={node.position?.start.offset}>
      <Written node={node} />
    </Fragment>
  ));
