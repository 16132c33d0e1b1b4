import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { languages } from '../../src-domain/fields.ts';
import { useLanguage } from '../language.ts';

/** Bokmål or nynorsk, for the program's own words. */
export function LanguageChoice() {
  const { language, translate, changeLanguage } = useLanguage();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={language}
      aria-label={translate('pages:program-language')}
      onChange={(_event, chosen) => chosen && changeLanguage(chosen)}
    >
      {languages.map((choice) => (
        <ToggleButton key={choice} value={choice} sx={{ px: 1.25, py: 0.25 }}>
          {translate(`pages:language-${choice}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
