import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { useLanguage } from '../language.ts';
import { openableAddress } from './openable-address.ts';

export interface WrittenLink {
  readonly text: string;
  readonly address: string;
}

interface LinkDialogProps {
  readonly link: WrittenLink;
  readonly isNew: boolean;
  readonly onApply: (link: WrittenLink) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks for a link's text and address, and takes only addresses that can be opened without running anything. */
export function LinkDialog({ link, isNew, onApply, onRemove, onClose }: LinkDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const [text, setText] = useState(link.text);
  const [address, setAddress] = useState(link.address);
  const [isAsked, setIsAsked] = useState(false);
  const openable = openableAddress(address);
  const hasText = text.trim() !== '';

  function apply(event: FormEvent): void {
    event.preventDefault();
    setIsAsked(true);
    if (openable !== undefined && hasText) onApply({ text, address: openable });
  }

  const addressProblem =
    !isAsked || openable !== undefined
      ? undefined
      : address.trim() === ''
        ? translate('richText:link-address-missing')
        : translate('richText:link-address-refused');

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <form onSubmit={apply} noValidate>
        <DialogTitle id={titleId}>
          {translate(isNew ? 'richText:link-new' : 'richText:link-edit')}
        </DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            <TextField
              size="small"
              label={translate('richText:link-text')}
              value={text}
              autoFocus={link.text === ''}
              error={isAsked && !hasText}
              helperText={isAsked && !hasText && translate('richText:link-text-missing')}
              onChange={({ target }) => setText(target.value)}
            />
            <TextField
              size="small"
              label={translate('richText:link-address')}
              value={address}
              autoFocus={link.text !== ''}
              error={addressProblem !== undefined}
              helperText={addressProblem ?? translate('richText:link-address-hint')}
              slotProps={{
                htmlInput: { inputMode: 'url', spellCheck: false },
                formHelperText: { role: addressProblem ? 'alert' : undefined },
              }}
              onChange={({ target }) => setAddress(target.value)}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          {!isNew && (
            <Button color="error" onClick={onRemove} sx={{ mr: 'auto' }}>
              {translate('richText:link-remove')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('richText:link-cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('richText:link-apply')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
