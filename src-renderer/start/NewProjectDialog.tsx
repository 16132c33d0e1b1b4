import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { type Language, languages } from '../../src-domain/fields.ts';
import { call, shell } from '../bridge.ts';
import { useLanguage } from '../language.ts';
import { OpeningError } from './OpeningError.tsx';
import { errorAt, isUnderWayAt, type Opener } from './use-opening.ts';

const place = 'new';

interface NewProjectDialogProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** What a new project is to be called, and in which Norwegian; it is there at once. */
export function NewProjectDialog({ opener, onClose }: NewProjectDialogProps) {
  const { translate, language: pageLanguage } = useLanguage();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(pageLanguage);
  const [isMissing, setIsMissing] = useState(false);
  const { opening, open } = opener;
  const isMaking = isUnderWayAt(opening, place);
  const make = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    setIsMissing(called === '');
    if (called === '') return;
    open(place, called, () =>
      call('create-project', { from: `template-${language}`, name: called }),
    );
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="new-project">
      <form onSubmit={make} noValidate>
        <DialogTitle id="new-project">{translate('start:new')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('start:new-explanation')}
          </Typography>
          <TextField
            autoFocus
            required
            size="small"
            label={translate('start:name')}
            value={name}
            error={isMissing}
            helperText={isMissing ? translate('start:name-missing') : ' '}
            onChange={({ target }) => setName(target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          <FormControl>
            <FormLabel id="plan-language">{translate('start:plan-language')}</FormLabel>
            <RadioGroup
              row
              aria-labelledby="plan-language"
              value={language}
              onChange={(_event, chosen) => setLanguage(chosen as Language)}
            >
              {languages.map((each) => (
                <FormControlLabel
                  key={each}
                  value={each}
                  control={<Radio size="small" />}
                  label={translate(`start:language-${each}`)}
                />
              ))}
            </RadioGroup>
          </FormControl>
          <OpeningError error={errorAt(opening, place)} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('start:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isMaking}>
            {translate(buttonText(isMaking))}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function buttonText(isMaking: boolean) {
  if (isMaking) return 'start:making';
  return shell.hasFileDialogs ? 'start:make-and-place' : 'start:make';
}
