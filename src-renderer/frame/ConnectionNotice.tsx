import Alert from '@mui/material/Alert';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { connectionNow, watchConnection } from '../bridge.ts';
import { useLanguage } from '../language.ts';

/** Says so while the program that this page belongs to doesn't answer, or another does in its place. */
export function ConnectionNotice() {
  const { translate } = useLanguage();
  const connection = useSyncExternalStore(watchConnection, connectionNow);
  const [wasGone, setWasGone] = useState(false);
  useEffect(() => {
    if (connection !== 'there') setWasGone(true);
  }, [connection]);
  return (
    <>
      {connection !== 'there' && (
        <Alert severity="warning" variant="standard" sx={{ borderRadius: 0 }}>
          {translate(connection === 'gone' ? 'frame:program-gone' : 'frame:program-stranger')}
        </Alert>
      )}
      <div role="status" style={visuallyHidden}>
        {connection === 'there' && wasGone && translate('frame:program-back')}
      </div>
    </>
  );
}
