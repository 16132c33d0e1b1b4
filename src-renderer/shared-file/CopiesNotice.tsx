import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useState } from 'react';
import type { ConflictCopy } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { stayInContent } from '../frame/content.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { type CopyAction, CopyLine } from './CopyLine.tsx';

/** As many as leave most of the page to see; the others come when these have been seen to. */
const shown = 3;

const done = { 'take-in': 'is-taken-in', leave: 'is-left', move: 'is-moved' } as const;

/** The copies beside the project file, each with what it holds that isn't here and what can be done about it. */
export function CopiesNotice({ copies }: { readonly copies: readonly ConflictCopy[] }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const [underWay, setUnderWay] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const act = async (action: CopyAction, { name }: ConflictCopy) => {
    setUnderWay(name);
    setFailed('');
    try {
      const sent = { project, copy: name };
      if (action === 'take-in') await call('take-in-copy', sent);
      else if (action === 'leave') await call('leave-copy', sent);
      else await call('move-copy', sent);
      setSaid(translate(`sharedFile:${done[action]}`, { name }));
    } catch (error) {
      setFailed(errorText(error, translate));
    } finally {
      setUnderWay(null);
      stayInContent();
    }
  };
  return (
    <>
      {copies.length > 0 && (
        <Alert severity="info" variant="standard" sx={{ borderRadius: 0 }}>
          <AlertTitle>{translate('sharedFile:copies-title', { count: copies.length })}</AlertTitle>
          {copies.slice(0, shown).map((copy) => (
            <CopyLine
              key={copy.name}
              copy={copy}
              isOff={underWay !== null}
              onAct={(action) => void act(action, copy)}
            />
          ))}
          {copies.length > shown && (
            <Typography variant="body2">
              {translate('sharedFile:more-copies', { count: copies.length - shown })}
            </Typography>
          )}
          {failed !== '' && (
            <Typography role="alert" variant="body2" color="error" sx={{ whiteSpace: 'pre-line' }}>
              {failed}
            </Typography>
          )}
        </Alert>
      )}
      <div role="status" style={visuallyHidden}>
        {said}
      </div>
    </>
  );
}
