import Alert from '@mui/material/Alert';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { languages } from '../../src-domain/fields.ts';
import { useLanguage } from '../language.ts';
import { useProgram } from '../program.ts';
import { errorText } from './error-text.ts';

const colourSchemes = ['system', 'light', 'dark'] as const;

interface SettingsPopoverProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** The settings themselves, under the button that opened them. */
export function SettingsPopover({ anchor, onClose }: SettingsPopoverProps) {
  const { translate, language } = useLanguage();
  const { settings, version, changeSettings, settingsError } = useProgram();
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': translate('frame:settings') } }}
    >
      <Stack spacing={2} sx={{ p: 2, width: 360 }}>
        <Choice
          label={translate('frame:program-language')}
          value={language}
          choices={languages.map((value) => [value, translate(`frame:language-${value}`)])}
          onChoose={(chosen) => changeSettings({ language: chosen })}
        />
        <Choice
          label={translate('frame:colours')}
          value={settings.colorScheme ?? 'system'}
          choices={colourSchemes.map((value) => [value, translate(`frame:colours-${value}`)])}
          onChoose={(chosen) =>
            changeSettings({ colorScheme: chosen === 'system' ? null : chosen })
          }
        />
        <NameField />
        {settingsError !== null && (
          <Alert severity="error">{errorText(settingsError, translate)}</Alert>
        )}
        <Typography variant="body2" color="textSecondary">
          {translate('frame:version', { version })}
        </Typography>
      </Stack>
    </Popover>
  );
}

/** As long as the program takes. */
const longestName = 200;

/** What the history calls the user. It begins anew each time that the settings are opened. */
function NameField() {
  const { translate } = useLanguage();
  const { settings, changeSettings } = useProgram();
  const [text, setText] = useState(settings.name ?? '');
  const name = text.trim() || null;
  return (
    <TextField
      size="small"
      label={translate('frame:your-name')}
      helperText={translate('frame:your-name-why')}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => name !== settings.name && changeSettings({ name })}
      slotProps={{ htmlInput: { maxLength: longestName } }}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2">{label}</Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        color="primary"
        value={value}
        aria-label={label}
        onChange={(_event, chosen: Value | null) => chosen && onChoose(chosen)}
      >
        {choices.map(([choice, name]) => (
          <ToggleButton key={choice} value={choice}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}
