import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Image, Nodes } from 'mdast';
import { useMemo } from 'react';
import { type MarkdownParts, MarkdownView } from '../markdown/MarkdownView.tsx';
import type { GuideChapter } from './chapters-of.ts';
import { pictureAddress } from './guide-chapters.ts';
import { guideLink } from './guide-link.ts';
import { headingAnchor } from './heading-anchor.ts';

/** A chapter as it is read: headings that can be led to, links within the guide, pictures. */
export function ChapterText({ chapter }: { readonly chapter: GuideChapter }) {
  const { name, markdown } = chapter;
  const parts = useMemo(() => partsOf(name), [name]);
  return (
    <Box component="article" lang="nb" sx={look}>
      <MarkdownView markdown={markdown} parts={parts} />
    </Box>
  );
}

const partsOf = (chapter: string): MarkdownParts => ({
  heading: (heading, children) => {
    const level = `h${heading.depth}` as const;
    return (
      <Typography
        variant={level}
        component={level}
        tabIndex={-1}
        {...(heading.depth > 1 && { id: headingAnchor(textOf(heading)) })}
      >
        {children}
      </Typography>
    );
  },
  link: ({ url }, children) => {
    const address = guideLink(url, chapter);
    return address === null ? children : <Link href={`#${address}`}>{children}</Link>;
  },
  image: (image) => <Picture image={image} />,
});

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

function Picture({ image }: { readonly image: Image }) {
  const address = pictureAddress(image.url);
  return address && <img src={address} alt={image.alt ?? ''} loading="lazy" />;
}

const look = {
  lineHeight: 1.6,
  overflowWrap: 'anywhere',
  // Lines are short; a picture takes the room that there is.
  '& > :not(:has(> img))': { maxWidth: '70ch' },
  '& :is(h1, h2, h3)': { outline: 'none', scrollMarginTop: 16 },
  '& h2': { mt: 3.5, mb: 0.5, fontSize: '1.125rem' },
  '& h3': { mt: 2.5, mb: 0.5 },
  '& p': { my: 1.25 },
  '& ul, & ol': { my: 1.25, pl: 3 },
  '& li': { my: 0.5 },
  '& blockquote': {
    mx: 0,
    my: 2,
    px: 2,
    py: 0.25,
    borderLeft: 3,
    borderColor: 'primary.main',
    bgcolor: 'background.paper',
  },
  '& img': {
    display: 'block',
    maxWidth: '100%',
    height: 'auto',
    my: 1,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
  },
  '& table': { borderCollapse: 'collapse', my: 2, fontSize: '0.875rem' },
  '& :is(th, td)': {
    textAlign: 'start',
    verticalAlign: 'top',
    px: 1,
    py: 0.5,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& code': { fontFamily: 'inherit', fontSize: 'inherit', fontWeight: 600 },
} as const;
