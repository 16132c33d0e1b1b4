import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Toolbar from '@mui/material/Toolbar';
import { HelpMenu } from '../frame/HelpMenu.tsx';
import { HomeLink } from '../frame/HomeLink.tsx';
import { SettingsMenu } from '../frame/SettingsMenu.tsx';

/** The bar over the start page: the program's name, and the user's choices. */
export function StartBar() {
  return (
    <AppBar
      position="static"
      variant="elevation"
      elevation={0}
      color="transparent"
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Toolbar variant="dense" sx={{ minHeight: 48, px: { xs: 1.5, sm: 2 } }}>
        <HomeLink />
        <Box sx={{ flexGrow: 1 }} />
        <HelpMenu />
        <SettingsMenu />
      </Toolbar>
    </AppBar>
  );
}
