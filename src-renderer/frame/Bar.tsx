import AppBar from '@mui/material/AppBar';
import Toolbar from '@mui/material/Toolbar';
import type { ReactNode } from 'react';
import { HomeLink } from './HomeLink.tsx';

/** The bar at the top of every page: the program's name, and what the page puts beside it. */
export function Bar({ children }: { readonly children: ReactNode }) {
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
      <Toolbar variant="dense" sx={{ gap: 1, minHeight: 48, px: { xs: 1.5, sm: 2 } }}>
        <HomeLink />
        {children}
      </Toolbar>
    </AppBar>
  );
}
