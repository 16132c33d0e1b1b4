import AddOutlined from '@mui/icons-material/AddOutlined';
import AutoStoriesOutlined from '@mui/icons-material/AutoStoriesOutlined';
import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { shell } from '../bridge.ts';
import { useLanguage } from '../language.ts';

interface StartActionsProps {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
}

/** The three ways to a project that isn't in the list. */
export function StartActions({ onNew, onOpen, onSample }: StartActionsProps) {
  const { translate } = useLanguage();
  const openWhy = shell.hasFileDialogs ? 'start:open-why-dialog' : 'start:open-why-library';
  return (
    <Box
      component="section"
      aria-label={translate('start:ways-to-begin')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
        gap: 1.5,
      }}
    >
      <StartAction
        Icon={AddOutlined}
        name={translate('start:new')}
        why={translate('start:new-why')}
        onClick={onNew}
        isFirst
      />
      <StartAction
        Icon={FolderOpenOutlined}
        name={translate('start:open')}
        why={translate(openWhy)}
        onClick={onOpen}
      />
      <StartAction
        Icon={AutoStoriesOutlined}
        name={translate('start:sample')}
        why={translate('start:sample-why')}
        onClick={onSample}
      />
    </Box>
  );
}

interface StartActionProps {
  readonly Icon: typeof AddOutlined;
  readonly name: string;
  readonly why: string;
  readonly onClick: () => void;
  /** What most people come for. */
  readonly isFirst?: boolean;
}

function StartAction({ Icon, name, why, onClick, isFirst = false }: StartActionProps) {
  return (
    <ButtonBase
      onClick={onClick}
      sx={{
        justifyContent: 'flex-start',
        textAlign: 'start',
        gap: 1.5,
        px: 2,
        py: 1.5,
        border: 1,
        borderRadius: 1,
        ...(isFirst
          ? {
              bgcolor: 'primary.main',
              borderColor: 'primary.main',
              color: 'primary.contrastText',
              '&:hover': { bgcolor: 'primary.dark' },
            }
          : {
              bgcolor: 'background.paper',
              borderColor: 'divider',
              '&:hover': { borderColor: 'primary.main', bgcolor: 'action.hover' },
            }),
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <Icon aria-hidden sx={{ color: isFirst ? 'inherit' : 'primary.main' }} />
      <Box>
        <Typography component="span" variant="h3" sx={{ display: 'block' }}>
          {name}
        </Typography>
        <Typography
          component="span"
          variant="body2"
          sx={{ color: isFirst ? 'inherit' : 'text.secondary' }}
        >
          {why}
        </Typography>
      </Box>
    </ButtonBase>
  );
}
