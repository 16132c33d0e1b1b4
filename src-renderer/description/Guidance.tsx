import Box from '@mui/material/Box';
import { MarkdownView } from '../markdown/MarkdownView.tsx';

interface GuidanceProps {
  readonly markdown: string;
  readonly lang: string;
}

/** A section's guidance, to be read. Headings and addresses are shown as text alone. */
export function Guidance({ markdown, lang }: GuidanceProps) {
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
        '& code': { fontFamily: 'inherit', fontSize: 'inherit' },
      }}
    >
      <MarkdownView markdown={markdown} />
    </Box>
  );
}
