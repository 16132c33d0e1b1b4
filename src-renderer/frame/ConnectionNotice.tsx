import Alert from '@mui/material/Alert';
import { useEffect, useState } from 'react';
import { watchConnection } from '../bridge.ts';
import { useLanguage } from '../language.ts';

/** Says so while the program that this page belongs to doesn't answer. */
export function ConnectionNotice() {
  const { translate } = useLanguage();
  const [isThere, setIsThere] = useState(true);
  useEffect(() => watchConnection(setIsThere), []);
  return isThere ? null : (
    <Alert severity="warning" variant="standard" sx={{ borderRadius: 0 }}>
      {translate('frame:program-gone')}
    </Alert>
  );
}
