import ArrowBack from '@mui/icons-material/ArrowBack';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Toolbar from '@mui/material/Toolbar';
import { readAddress } from '../frame/addresses.ts';
import { HomeLink } from '../frame/HomeLink.tsx';
import { SettingsMenu } from '../frame/SettingsMenu.tsx';
import { useLanguage } from '../language.ts';

/** The bar over the guide: the way back to where it was opened. */
export function GuideBar({ wayOut }: { readonly wayOut: string }) {
  const { translate } = useLanguage();
  const isFromProject = readAddress(wayOut) !== null;
  return (
    <AppBar
      position="static"
      variant="elevation"
      elevation={0}
      color="transparent"
      sx={{
        gridArea: 'bar',
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      <Toolbar variant="dense" sx={{ gap: 2, minHeight: 48, px: { xs: 1.5, sm: 2 } }}>
        <HomeLink />
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          href={`#${wayOut}`}
          startIcon={<ArrowBack fontSize="small" />}
          sx={{ borderColor: 'divider' }}
        >
          {translate(isFromProject ? 'guide:to-project' : 'guide:to-start')}
        </Button>
        <Box sx={{ flexGrow: 1 }} />
        <SettingsMenu />
      </Toolbar>
    </AppBar>
  );
}
