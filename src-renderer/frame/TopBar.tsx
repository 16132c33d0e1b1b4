import Redo from '@mui/icons-material/Redo';
import Search from '@mui/icons-material/Search';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { OthersHere } from '../shared-file/OthersHere.tsx';
import { Bar } from './Bar.tsx';
import { BarButton } from './BarButton.tsx';
import { HelpMenu } from './HelpMenu.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { useCommands } from './use-commands.ts';

/** The bar over every page of a project: the file and whether it is saved, undo, search, settings. */
export function TopBar() {
  const { translate } = useLanguage();
  const path = useProject((state) => state.path);
  const { undo, redo } = useProject((state) => state.status);
  const commands = useCommands();
  return (
    <Bar>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          minWidth: 0,
          flexGrow: 1,
          borderLeft: 1,
          borderColor: 'divider',
          pl: 2,
          ml: 1,
        }}
      >
        <Typography variant="body2" noWrap title={path}>
          {fileNameOf(path)}
        </Typography>
        <SaveStatus />
        <OthersHere />
      </Box>
      <BarButton
        label={
          undo === null ? translate('frame:undo') : translate('frame:undo-what', { label: undo })
        }
        keys="Ctrl+Z"
        isOff={undo === null}
        onClick={commands.undo}
      >
        <Undo fontSize="small" />
      </BarButton>
      <BarButton
        label={
          redo === null ? translate('frame:redo') : translate('frame:redo-what', { label: redo })
        }
        keys="Ctrl+Y"
        isOff={redo === null}
        onClick={commands.redo}
      >
        <Redo fontSize="small" />
      </BarButton>
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        startIcon={<Search fontSize="small" />}
        onClick={commands.search}
        aria-keyshortcuts="Control+K Control+Shift+F"
        sx={{ borderColor: 'divider', whiteSpace: 'nowrap', flexShrink: 0 }}
      >
        {translate('frame:search')}
        <Typography
          component="kbd"
          variant="body2"
          color="textSecondary"
          sx={{ ml: 1, display: { xs: 'none', md: 'inline' } }}
        >
          Ctrl+K
        </Typography>
      </Button>
      <HelpMenu />
      <SettingsMenu />
    </Bar>
  );
}

const fileNameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
