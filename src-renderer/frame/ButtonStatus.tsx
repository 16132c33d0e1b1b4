import Typography from '@mui/material/Typography';

/** What a button of a row has done, told behind the row's other buttons so that none moves under the pointer. */
export function ButtonStatus({ said }: { readonly said: string }) {
  return (
    <Typography
      role="status"
      variant="body2"
      sx={{ order: 1, minWidth: 0, overflowWrap: 'anywhere' }}
    >
      {said}
    </Typography>
  );
}
