import Add from '@mui/icons-material/Add';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Span } from '../../src-domain/timing/timing.ts';
import { useLanguage } from '../language.ts';
import { DayField } from './DayField.tsx';
import { type SettingSpan, settingOf, spanFault, spansOf, withOneMore } from './set-spans.ts';

interface SetDaysDialogProps {
  /** What the time is called. */
  readonly label: string;
  /** The days as they are understood or set now. */
  readonly spans: readonly Span[];
  /** null: as the text says. */
  readonly onSet: (spans: readonly Span[] | null) => void;
  readonly onClose: () => void;
  /** Where it is mounted; at the end of the page where it isn't given. */
  readonly place?: HTMLElement | null;
}

/** A person says which days a written time means. */
export function SetDaysDialog({ label, spans, onSet, onClose, place }: SetDaysDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const [setting, setSetting] = useState(() => settingOf(spans));
  const [isTried, setIsTried] = useState(false);
  const change = (key: number, to: Partial<SettingSpan>) => {
    setSetting((now) => now.map((span) => (span.key === key ? { ...span, ...to } : span)));
    return null;
  };
  const finish = () => {
    setIsTried(true);
    if (setting.every((span) => spanFault(span) === null)) onSet(spansOf(setting));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      {...(place && { container: place })}
    >
      <DialogTitle id={titleId} variant="h2">
        {translate('forms:set-days-for', { label: label.toLocaleLowerCase('nb') })}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate('forms:set-days-why')}
        </Typography>
        {setting.length === 0 && <Typography>{translate('forms:no-days')}</Typography>}
        {setting.map((span, index) => (
          <SpanFields
            key={span.key}
            span={span}
            number={index + 1}
            isTried={isTried}
            onChange={(to) => change(span.key, to)}
            onRemove={() => setSetting(setting.filter(({ key }) => key !== span.key))}
          />
        ))}
        <Button size="small" startIcon={<Add />} onClick={() => setSetting(withOneMore(setting))}>
          {translate('forms:span-add')}
        </Button>
      </DialogContent>
      <DialogActions>
        <Button sx={{ mr: 'auto' }} onClick={() => onSet(null)}>
          {translate('forms:as-written')}
        </Button>
        <Button onClick={onClose}>{translate('forms:cancel')}</Button>
        <Button variant="contained" onClick={finish}>
          {translate('forms:set-days')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface SpanFieldsProps {
  readonly span: SettingSpan;
  readonly number: number;
  readonly isTried: boolean;
  readonly onChange: (to: Partial<SettingSpan>) => null;
  readonly onRemove: () => void;
}

function SpanFields({ span, number, isTried, onChange, onRemove }: SpanFieldsProps) {
  const { translate } = useLanguage();
  const fault = spanFault(span);
  return (
    <Box
      role="group"
      aria-label={translate('forms:span-number', { number })}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 2, pt: 0.75 }}
    >
      <DayField
        label={translate('forms:span-from')}
        value={span.from}
        save={(from) => onChange({ from })}
        notes={{ refusal: isTried && fault ? translate(`forms:${fault}`) : null }}
      />
      <DayField
        label={translate('forms:span-to')}
        value={span.to}
        save={(to) => onChange({ to })}
      />
      <IconButton
        size="small"
        aria-label={translate('forms:span-remove', { number })}
        onClick={onRemove}
        sx={{ mt: 0.5 }}
      >
        <Close fontSize="small" />
      </IconButton>
    </Box>
  );
}
