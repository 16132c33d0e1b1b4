import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { OtherUser } from '../../src-preload/contract.ts';
import { momentText, useLanguage } from '../language.ts';

/** Who has had the file open the longest, and how many more; all of them by name on a click. */
export function OthersButton({ others }: { readonly others: readonly OtherUser[] }) {
  const { translate, language } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const said = ({ who, since }: OtherUser) => ({
    who: who || translate('sharedFile:nameless'),
    moment: momentText(since, language),
  });
  const [first, ...more] = others;
  if (!first) return null;
  const title = translate('sharedFile:who-title');
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        startIcon={<PeopleOutlined aria-hidden sx={{ color: 'info.main' }} />}
        sx={{ fontWeight: 400, px: 1, minWidth: 0 }}
      >
        <Box
          component="span"
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {more.length === 0
            ? translate('sharedFile:also-open', said(first))
            : translate('sharedFile:also-open-more', { ...said(first), count: more.length })}
        </Box>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title, tabIndex: 0 } }}
      >
        <Box sx={{ p: 2, maxWidth: 420 }}>
          <Typography variant="subtitle2">{title}</Typography>
          <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
            {others.map((other) => (
              <Typography component="li" variant="body2" key={`${other.who} ${other.since}`}>
                {translate('sharedFile:who-line', said(other))}
              </Typography>
            ))}
          </Box>
          <Typography variant="body2" color="textSecondary">
            {translate('sharedFile:who-explained')}
          </Typography>
        </Box>
      </Popover>
    </>
  );
}
