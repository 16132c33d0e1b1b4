import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import type { MouseEvent } from 'react';
import type { KnownProject } from '../../src-preload/contract.ts';
import { addressOf } from '../frame/addresses.ts';
import { Hint } from '../frame/Hint.tsx';
import { momentText, useLanguage } from '../language.ts';
import { filePlace } from './file-place.ts';
import { OpeningError } from './OpeningError.tsx';
import { ProjectState } from './ProjectState.tsx';

interface RecentProjectProps {
  readonly known: KnownProject;
  /** Why it couldn't be opened; null where nobody has tried or it went well. */
  readonly error: unknown;
  readonly isOpening: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One project of the list: what it is called, where it lies, how it is with it. */
export function RecentProject({ known, error, isOpening, onOpen, onRemove }: RecentProjectProps) {
  const { translate, language } = useLanguage();
  const name = known.name || translate('start:without-name');
  const { fileName, folder } = filePlace(known.path);
  const removing = translate('start:remove', { name });
  const open = (event: MouseEvent) => {
    // The address works by itself; opened from here, what goes wrong is told here.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <ListItem
      disablePadding
      sx={{ display: 'block', '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <ListItemButton
          component="a"
          href={`#${addressOf(known.project, 'oversikt')}`}
          onClick={open}
          aria-busy={isOpening}
          data-project={known.project}
          sx={{ gap: 2, px: 2, py: 1, minWidth: 0, borderRadius: 1 }}
        >
          <Box sx={{ minWidth: 0, flexGrow: 1 }}>
            <Typography variant="h3" component="span" noWrap title={name} sx={{ display: 'block' }}>
              {name}
            </Typography>
            <Typography
              variant="body2"
              component="span"
              color="textSecondary"
              noWrap
              title={known.path}
              sx={{ display: 'block' }}
            >
              {fileName}
              <Box component="span" sx={{ mx: 0.75 }}>
                ·
              </Box>
              {folder}
            </Typography>
          </Box>
          <Box sx={{ flexShrink: 0, maxWidth: '45%', textAlign: 'end' }}>
            <ProjectState known={known} hasFailed={error !== null} />
            <Typography variant="body2" component="span" color="textSecondary">
              {isOpening
                ? translate('start:opening')
                : translate('start:opened-at', { moment: momentText(known.openedAt, language) })}
            </Typography>
          </Box>
        </ListItemButton>
        <Hint text={removing}>
          <IconButton size="small" aria-label={removing} onClick={onRemove} sx={{ mx: 0.75 }}>
            <Close fontSize="small" />
          </IconButton>
        </Hint>
      </Box>
      <OpeningError error={error} />
    </ListItem>
  );
}
