import Box from '@mui/material/Box';
import { Bar } from '../frame/Bar.tsx';
import { HelpMenu } from '../frame/HelpMenu.tsx';
import { SettingsMenu } from '../frame/SettingsMenu.tsx';

/** The bar over the start page: the program's name, and the user's choices. */
export function StartBar() {
  return (
    <Bar>
      <Box sx={{ flexGrow: 1 }} />
      <HelpMenu />
      <SettingsMenu />
    </Bar>
  );
}
