import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import type { OpenProject } from '../../src-preload/contract.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Mark } from './Mark.tsx';
import { SaveStatus } from './SaveStatus.tsx';

interface TopBarProps {
  readonly project: OpenProject | null;
}

/** The bar over every page: the program, the open file and whether it is saved, the language. */
export function TopBar({ project }: TopBarProps) {
  return (
    <AppBar
      position="sticky"
      variant="elevation"
      elevation={0}
      color="transparent"
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Toolbar variant="dense" sx={{ gap: 2, minHeight: 48 }}>
        <Mark />
        <Typography component="span" sx={{ fontWeight: 700, fontSize: '1rem' }}>
          Planverk
        </Typography>
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
          }}
        >
          {project && (
            <>
              <Typography variant="body2" noWrap title={project.path}>
                {fileNameOf(project.path)}
              </Typography>
              <SaveStatus status={project.status} />
            </>
          )}
        </Box>
        <LanguageChoice />
      </Toolbar>
    </AppBar>
  );
}

const fileNameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
