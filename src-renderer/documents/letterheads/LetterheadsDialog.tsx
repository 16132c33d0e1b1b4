import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { municipalitiesOf } from '../../../src-domain/letterhead/letterhead-changes.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { MunicipalLetterhead } from './MunicipalLetterhead.tsx';

/** Each municipality's own Word template and logo. */
export function LetterheadsDialog({ onClose }: { readonly onClose: () => void }) {
  const { translate } = useLanguage();
  const titleId = useId();
  const municipalities = municipalitiesOf(usePlan());
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('letterheads:dialog-title')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <Typography variant="body2" color="textSecondary">
          {translate(
            municipalities.length === 0 ? 'letterheads:none-what' : 'letterheads:dialog-what',
          )}
        </Typography>
        {municipalities.map((municipality) => (
          <MunicipalLetterhead key={municipality.id} municipality={municipality} />
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button autoFocus variant="contained" onClick={onClose}>
          {translate('letterheads:done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
