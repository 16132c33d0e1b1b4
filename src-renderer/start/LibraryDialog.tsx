import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { LibraryFile } from '../../src-preload/contract.ts';
import { call, openDroppedFile } from '../bridge.ts';
import { useLanguage } from '../language.ts';
import { LibraryList } from './LibraryList.tsx';
import { OpeningError } from './OpeningError.tsx';
import { errorAt, type Opener } from './use-opening.ts';

const place = 'library';

interface LibraryDialogProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** Where the shell has no dialog for the disk: the files in the program's own folder, and a way in for others. */
export function LibraryDialog({ opener, onClose }: LibraryDialogProps) {
  const { translate } = useLanguage();
  const [files, setFiles] = useState<readonly LibraryFile[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { opening, open } = opener;
  useEffect(() => {
    call('list-library', {}).then(setFiles, setError);
  }, []);
  const fetchFile = (file: File | undefined) => {
    if (file) open(place, file.name, () => openDroppedFile(file));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="library">
      <DialogTitle id="library">{translate('start:open')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <Typography variant="body2" color="textSecondary">
          {translate(files?.length === 0 ? 'start:library-empty' : 'start:library-explanation')}
        </Typography>
        {files === null && error === null && (
          <Typography role="status">{translate('start:library-reading')}</Typography>
        )}
        <LibraryList
          files={files ?? []}
          onOpen={({ path, fileName }) =>
            open(place, fileName, () => call('open-project', { path }))
          }
        />
        <Typography role="status" variant="body2">
          {opening.kind === 'under-way' && translate('start:opening-what', { name: opening.name })}
        </Typography>
        <OpeningError error={error ?? errorAt(opening, place)} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <input
          ref={chooser}
          type="file"
          accept=".planverk"
          hidden
          onChange={({ target }) => {
            fetchFile(target.files?.[0]);
            // The same file may be chosen again when what was wrong with it is put right.
            target.value = '';
          }}
        />
        <Button
          startIcon={<UploadFileOutlined />}
          onClick={() => chooser.current?.click()}
          sx={{ mr: 'auto' }}
        >
          {translate('start:fetch')}
        </Button>
        <Button onClick={onClose}>{translate('start:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
