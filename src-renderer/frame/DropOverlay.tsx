import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** Over all of the window while a file is dragged: what letting go of it does. */
export function DropOverlay({ children }: { readonly children: string }) {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'fixed',
        inset: 0,
        zIndex: 'tooltip',
        display: 'grid',
        placeItems: 'center',
        p: 3,
        pointerEvents: 'none',
        bgcolor: 'rgb(var(--mui-palette-background-defaultChannel) / 0.85)',
      }}
    >
      <Box
        sx={{
          display: 'grid',
          justifyItems: 'center',
          gap: 1,
          px: 6,
          py: 4,
          border: 2,
          borderStyle: 'dashed',
          borderColor: 'primary.main',
          borderRadius: 2,
          bgcolor: 'background.paper',
        }}
      >
        <UploadFileOutlined color="primary" fontSize="large" />
        <Typography variant="h2" component="p">
          {children}
        </Typography>
      </Box>
    </Box>
  );
}
