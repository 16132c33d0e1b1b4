import Alert from '@mui/material/Alert';
import { useLanguage } from '../language.ts';

/** The program that this page belongs to doesn't answer. */
export function GoneNotice() {
  const { translate } = useLanguage();
  return (
    <Alert severity="warning" variant="standard" sx={{ borderRadius: 0 }}>
      {translate('pages:program-gone')}
    </Alert>
  );
}
